import { yearOf } from '../../domain/time.ts';
import type { FlightBand } from '../../domain/timelineFlights.ts';
import { placeLabels, textWidth, type Box } from '../../domain/timelineLabels.ts';
import { numberText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import type { DockView } from './dockView.svelte.ts';
import type { ToldText } from './LaneTexts.svelte';

const TEXT_PX = 13;
/** A service without a stated frequency, and the lowest that shows. */
const LOWEST_PX = 1.5;
const LOWEST_PLANNED_PX = 3;
/** Above the highest band, for the arrow that says "over". */
const HEADROOM_PX = 4;
/** A text farther from its band would pass for another's. */
const FAR_PX = 240;

export interface BandBox extends Box {
  readonly band: FlightBand;
  /** Top of the part that every source agrees on. */
  readonly sure: number;
}

export interface FlightLayout {
  readonly base: number;
  readonly bands: readonly BandBox[];
  readonly texts: readonly ToldText[];
}

export function flightLayout(view: DockView): FlightLayout {
  const { tops, metrics, highestWeekly } = view;
  const base = tops.flights + metrics.flights;
  const perFlight = (metrics.flights - HEADROOM_PX) / highestWeekly;
  const bands = view.flights.map((band) => bandBox(band, base, perFlight));
  return { base, bands, texts: texts(view, base, bands) };
}

function bandBox(band: FlightBand, base: number, perFlight: number): BandBox {
  const lowest = band.form === 'planned' ? LOWEST_PLANNED_PX : LOWEST_PX;
  const foot = base - band.base * perFlight;
  const y0 = foot - Math.max((band.high ?? 0) * perFlight, lowest);
  const sure = foot - Math.max((band.low ?? 0) * perFlight, lowest);
  return { band, x0: band.x0, x1: band.x1, y0, y1: foot, sure };
}

/** The latest total in words, and each service before the totals whose end nobody states. */
function texts(view: DockView, base: number, bands: readonly BandBox[]): FlightLayout['texts'] {
  const height = Math.min(view.metrics.flights, 15);
  if (height < 14) return [];
  const { axis } = view;
  const frame: Box = { x0: 2, y0: 0, x1: axis.width, y1: Infinity };
  const middle = base - view.metrics.flights / 2 - 2;
  const box = (x0: number, width: number): Box => ({
    x0,
    x1: x0 + width,
    y0: middle - height / 2,
    y1: middle + height / 2
  });
  const latest = bands.findLast(({ band }) => band.form === 'total');
  const open = bands.filter(({ band }) => band.form === 'route' && band.fades && band.x1 - band.x0 > 8);
  const wishes = [...(latest ? [latest] : []), ...open].flatMap((one) => {
    const text = bandText(view, one.band);
    if (text === undefined || one.x0 > axis.width || one.x1 < 0) return [];
    const width = textWidth(text, TEXT_PX, 550);
    const near = bands.filter((b) => b.x0 <= one.x0 && one.x0 - b.x0 <= FAR_PX);
    const before = near.map((b) => box(b.x0 - 8 - width, width));
    return [
      { label: { text, one, loud: one === latest }, places: [...before.reverse(), box(one.x1 + 8, width)] }
    ];
  });
  return placeLabels(wishes, [...bands, ...view.edges], frame).map(({ label, box: at }) => ({
    key: `flights ${label.one.band.key}`,
    text: label.text,
    x: at.x0,
    y: middle + 4.4,
    tone: label.loud ? ('loud' as const) : ('quiet' as const),
    tells: label.one.x0
  }));
}

function bandText(view: DockView, { span, low, high, over, fades }: FlightBand): string | undefined {
  if (low === null || high === null) return undefined;
  const { language } = view.explorer.preferences;
  const options = { locale: language };
  const said = {
    year: String(yearOf(span.start)),
    low: numberText(low, language),
    high: numberText(high, language)
  };
  if (fades) return m.timeline_weekly_open(said, options);
  if (over) return m.timeline_weekly_over(said, options);
  return high > low ? m.timeline_weekly_to(said, options) : m.timeline_weekly(said, options);
}
