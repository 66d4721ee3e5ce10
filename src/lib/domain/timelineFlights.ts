import { flightSpan, type Flight, type WeeklyFlights } from './flights.ts';
import { boundsOf, isCoarse, type FuzzyDate } from './fuzzyDate.ts';
import { DAYS_PER_YEAR, type DaySpan } from './time.ts';
import type { Spot } from './timelineMarks.ts';
import { xOf, type TimeScale } from './timelineScale.ts';

/**
 * A stretch of the flights lane. `total`: a stated weekly total. `route`: a single service, before anyone
 * states a total. `planned`: announced, not known to have flown; it stands on what is known.
 */
export interface FlightBand extends Spot {
  readonly form: 'total' | 'route' | 'planned';
  /** Flights a week below the band: what it stands on. */
  readonly base: number;
  /** The lowest and highest figure; null where a service is known and its frequency is not. */
  readonly low: number | null;
  readonly high: number | null;
  /** Somebody says "over" the highest. */
  readonly over: boolean;
  /** Nobody states its end: the band fades to nothing. */
  readonly fades: boolean;
  /** Pixels over which it comes: the days on which a coarse start may lie. */
  readonly risePx: number;
}

/** A service whose end nobody stated fades out over this long. */
const FADE_DAYS = DAYS_PER_YEAR;

/** Bands of the lane, earliest first, those in view. */
export function flightBands(
  steps: readonly WeeklyFlights[],
  flights: readonly Flight[],
  scale: TimeScale
): FlightBand[] {
  const firstTotal = steps[0]?.span.start ?? Infinity;
  const lastTotal = steps.at(-1)?.span.start ?? -Infinity;
  const kept = flights.filter((flight) => flight.supersededBy === '' && flight.status !== 'suspended');
  const bands = [
    ...kept.flatMap((flight) => routeBand(flight, firstTotal, scale)),
    ...steps.map((step) => totalBand(step, scale)),
    ...kept.flatMap((flight) => plannedBand(flight, lastTotal, steps, scale))
  ];
  return bands.filter((band) => band.x1 > 0 && band.x0 < scale.width);
}

function totalBand(step: WeeklyFlights, scale: TimeScale): FlightBand {
  const id = step.totals[0]?.id ?? '';
  return {
    ...spotOf({ kind: 'flight_total', id }, step.span, scale),
    form: 'total',
    base: 0,
    low: step.weeklyMin,
    high: step.weeklyMax,
    over: step.over,
    fades: false,
    risePx: risePx(
      step.totals.map((total) => total.asOf),
      step.span,
      scale
    )
  };
}

function routeBand(flight: Flight, firstTotal: number, scale: TimeScale): FlightBand[] {
  const span = flightSpan(flight);
  if (!span || flight.status === 'planned' || span.start >= firstTotal) return [];
  const fades = span.end === Infinity;
  const end = Math.min(fades ? span.start + FADE_DAYS : span.end, firstTotal);
  const weekly = flight.weeklyFrequency ?? flight.groupWeekly;
  const shown = { start: span.start, end };
  const spot = spotOf({ kind: 'flight', id: flight.id }, shown, scale);
  const rises = { risePx: risePx(flight.start ? [flight.start] : [], shown, scale) };
  return [{ ...spot, form: 'route', base: 0, low: weekly, high: weekly, over: false, fades, ...rises }];
}

/** Plans made before the latest total are part of it, or came to nothing: only later ones show. */
function plannedBand(
  flight: Flight,
  lastTotal: number,
  steps: readonly WeeklyFlights[],
  scale: TimeScale
): FlightBand[] {
  const span = flightSpan(flight);
  if (!span || flight.status !== 'planned' || span.start < lastTotal) return [];
  const fades = span.end === Infinity;
  const end = fades ? span.start + FADE_DAYS : span.end;
  const weekly = flight.weeklyFrequency ?? flight.groupWeekly;
  const under = steps.findLast((step) => step.span.start <= span.start && span.start < step.span.end);
  const shown = { start: span.start, end };
  const spot = spotOf({ kind: 'flight', id: flight.id }, shown, scale);
  const rises = { risePx: risePx(flight.start ? [flight.start] : [], shown, scale) };
  const base = under?.weeklyMax ?? 0;
  return [{ ...spot, form: 'planned', base, low: weekly, high: weekly, over: false, fades, ...rises }];
}

/** From the first day that a band may begin to the day by which the most exact of its dates has it begun. */
function risePx(dates: readonly FuzzyDate[], span: DaySpan, scale: TimeScale): number {
  const ends = dates.filter((date) => date.start === span.start).map((date) => boundsOf(date).end);
  if (ends.length === 0 || !dates.every(isCoarse)) return 0;
  return xOf(scale, Math.min(...ends, span.end)) - xOf(scale, span.start);
}

function spotOf(mark: Spot['marks'][number], span: DaySpan, scale: TimeScale): Spot {
  const [x0, x1] = [xOf(scale, span.start), xOf(scale, span.end)];
  // The hairline stands at the start: that is the date that the row states.
  return { key: `${mark.kind}:${mark.id}`, marks: [mark], span, x: x0, x0, x1 };
}

/** What the top of the lane stands for: the highest figure, so that nothing is cut. */
export function highestWeekly(bands: readonly FlightBand[]): number {
  return Math.max(1, ...bands.map((band) => band.base + (band.high ?? 0)));
}
