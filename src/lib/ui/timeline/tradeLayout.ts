import { placeLabels, textWidth, type Box } from '../../domain/timelineLabels.ts';
import {
  loudestYears,
  tradeGaps,
  tradeScaleTicks,
  type TradeBar,
  type TradeMark
} from '../../domain/timelineTrade.ts';
import { yearOf, yearSpan } from '../../domain/time.ts';
import { moneyText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import type { DockView } from './dockView.svelte.ts';
import type { ToldText } from './LaneTexts.svelte';

const TEXT_PX = 13;
const LINE_PX = 15;
/** The highest bar ends this far below the lane's upper edge. */
const HEADROOM_PX = 3;
/** A year known by a hair's breadth still shows. */
const LOWEST_BAR_PX = 1.6;
/** A range lower than this cannot be seen, not even as the cap of its whisker. */
const SHORTEST_WHISKER_PX = 0.5;
/** So many gaps are named in one sentence. */
const MOST_GAPS = 5;

export interface BarBox extends Box {
  readonly bar: TradeBar;
  /** Top of the whisker, where sources differ. */
  readonly whisker: number | null;
}

/** A value at its line of the scale. */
export interface ScaleText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly box: Box;
}

export interface TradeLayout {
  readonly base: number;
  readonly years: readonly { readonly mark: TradeMark; readonly bars: readonly BarBox[] }[];
  readonly scaleLines: readonly number[];
  readonly scale: readonly ScaleText[];
  readonly texts: readonly ToldText[];
}

/** Heights and texts of the trade lane; `view.trade` has the widths. */
export function tradeLayout(view: DockView): TradeLayout {
  const { axis, highestUsd, tops, metrics } = view;
  const base = tops.trade + metrics.trade - 1;
  const perUsd = (metrics.trade - 1 - HEADROOM_PX) / Math.max(highestUsd, 1);
  const years = view.trade
    .filter((mark) => mark.x1 > 0 && mark.x0 < axis.width)
    .map((mark) => ({ mark, bars: mark.bars.map((bar) => barBox(bar, base, perUsd)) }));
  const scale = tradeScaleTicks(highestUsd).map((usd) => ({ usd, y: base - usd * perUsd }));
  return {
    base,
    years,
    scaleLines: scale.map(({ y }) => y),
    ...laneTexts(view, base, scale, years)
  };
}

function barBox(bar: TradeBar, base: number, perUsd: number): BarBox {
  const height = Math.max(bar.lowUsd * perUsd, LOWEST_BAR_PX);
  const range = (bar.highUsd - bar.lowUsd) * perUsd;
  const whisker = range >= SHORTEST_WHISKER_PX ? base - bar.highUsd * perUsd : null;
  return { bar, x0: bar.x0, x1: bar.x1, y0: base - height, y1: base, whisker };
}

type Scale = readonly { readonly usd: number; readonly y: number }[];

function laneTexts(
  view: DockView,
  base: number,
  scale: Scale,
  years: TradeLayout['years']
): Pick<TradeLayout, 'scale' | 'texts'> {
  const { language } = view.explorer.preferences;
  const frame: Box = { x0: 0, y0: view.tops.trade - 6, x1: view.axis.width, y1: base };
  const box = (x0: number, middle: number, text: string, weight = 400): Box => {
    const width = textWidth(text, TEXT_PX, weight);
    return { x0, x1: x0 + width, y0: middle - LINE_PX / 2, y1: middle + LINE_PX / 2 };
  };
  const bars: Box[] = years.flatMap((year) =>
    year.bars.map((bar) => ({ ...bar, y0: bar.whisker ?? bar.y0 }))
  );
  const scaleAt = (side: 'left' | 'right') =>
    [...scale].reverse().map(({ usd, y }) => {
      const text = moneyText(usd, language);
      const left = side === 'left' ? 4 : frame.x1 - 4 - textWidth(text, TEXT_PX);
      return { label: { text }, places: [box(left, y, text)] };
    });
  const placed = (side: 'left' | 'right', clearOf: readonly Box[]) =>
    placeLabels(scaleAt(side), clearOf, { ...frame, y1: base + 8 }, 0);
  const isClear = (side: 'left' | 'right') => placed(side, bars).length === placed(side, []).length;
  // Where bars pass beneath it at both ends, it stands over them: the one text that the lane cannot do without.
  const scaleTexts = placed(!isClear('left') && isClear('right') ? 'right' : 'left', []);
  const taken = [...view.edges, ...bars, ...scaleTexts.map((t) => t.box)];

  const loud = loudestYears(view.trade).map((mark, i) => {
    const text = amountsText(mark, language);
    const weight = i === 0 ? 550 : 400;
    const own = bars.filter((b) => b.x0 >= mark.x0 && b.x1 <= mark.x1);
    const [left, right] = [Math.min(...own.map((b) => b.x0)), Math.max(...own.map((b) => b.x1))];
    const top = Math.min(...own.map((b) => b.y0));
    const width = textWidth(text, TEXT_PX, weight);
    const high = Math.max(top + LINE_PX / 2 - 2, frame.y0 + LINE_PX / 2);
    const above = top - LINE_PX / 2 - 1;
    const places = [
      box(mark.x - width / 2, above, text, weight),
      box(left - width - 5, high, text, weight),
      box(right + 5, high, text, weight)
    ];
    const tone = i === 0 ? ('loud' as const) : ('quiet' as const);
    return { label: { text, tone, tells: mark.x }, places };
  });
  const loudTexts = placeLabels(loud, taken, frame);
  taken.push(...loudTexts.map((t) => t.box));
  const gapTexts = placeLabels(gapWishes(view, base, box), taken, frame, 8);

  const baseline = (at: Box) => (at.y0 + at.y1) / 2 + 4.4;
  return {
    scale: scaleTexts.map(({ label, box: at }) => ({
      text: label.text,
      x: at.x0,
      y: baseline(at),
      box: at
    })),
    texts: [...loudTexts, ...gapTexts].map(({ label, box: at }) => ({
      key: `${label.tone} ${label.text} ${Math.round(at.x0)}`,
      text: label.text,
      tone: label.tone,
      x: at.x0,
      y: baseline(at),
      tells: label.tells ?? at.x0
    }))
  };
}

/** `$979 M or $400 M`: what each reporter states at the least. */
function amountsText(mark: TradeMark, language: DockView['explorer']['preferences']['language']): string {
  const [a, b] = mark.bars.filter((bar) => bar.form !== 'part').map((bar) => moneyText(bar.lowUsd, language));
  if (a === undefined || b === undefined) return a ?? '';
  return m.timeline_amounts_or({ a, b }, { locale: language });
}

/** Of a stretch: it counts from where its words begin. */
const GAP = { tone: 'gap', tells: undefined } as const;

/** One sentence in the widest gap that has room for it; else two words in each that has room for those. */
function gapWishes(view: DockView, base: number, box: (x0: number, middle: number, text: string) => Box) {
  const { axis, explorer } = view;
  const options = { locale: explorer.preferences.language };
  const first = yearOf(axis.home.start);
  if (view.trade.length === 0) return [];
  const gaps = tradeGaps(view.knownYears, first);
  const middle = base - Math.min(view.metrics.trade / 2, 19);
  const inGap = ({ from, to }: (typeof gaps)[number], text: string) => {
    const [x0, x1] = [axis.xOf(yearSpan(from).start), axis.xOf(yearSpan(to).end)];
    const width = textWidth(text, TEXT_PX);
    const [left, right] = [Math.max(x0, 0), Math.min(x1, axis.width)];
    return right - left < width + 8 ? [] : [box((left + right - width) / 2, middle, text)];
  };
  const parts = gaps.map(({ from, to }, i) =>
    i === 0 && from === first
      ? m.timeline_gap_before({ year: String(to + 1) }, options)
      : from === to
        ? m.timeline_gap_year({ year: String(from) }, options)
        : m.timeline_gap_years({ from: String(from), to: String(to) }, options)
  );
  const sentence = m.timeline_gap({ list: parts.join(', ') }, options);
  const places = gaps.length > MOST_GAPS ? [] : gaps.flatMap((gap) => inGap(gap, sentence));
  if (places.length > 0) return [{ label: { text: sentence, ...GAP }, places }];
  const short = m.timeline_gap_short({}, options);
  return gaps.map((gap) => ({ label: { text: short, ...GAP }, places: inGap(gap, short) }));
}
