import { boundsOf, drawnSpan, isCoarse, type FuzzyDate } from './fuzzyDate.ts';
import type { MarkRef } from './marks.ts';
import type { DayNumber, DaySpan } from './time.ts';
import { xOf, type TimeScale } from './timelineScale.ts';

/** A thing in a lane that can be pointed at, in pixels from the lane's left edge. */
export interface Spot {
  /** Of its own within a lane. */
  readonly key: string;
  /** What it stands for: several where one disc carries a number. */
  readonly marks: readonly MarkRef[];
  /** Where its hairline stands. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** First possible day, and the day after the last: what a cluster opens to. */
  readonly span: DaySpan;
}

/**
 * `point`: a day, as disc or diamond. `bar`: days longer than the disc. `hatched`: known to less than the
 * day, as wide as the doubt. `cluster`: a disc with a number, of several things and so of no date.
 */
export type MarkForm = 'point' | 'bar' | 'hatched' | 'cluster';
/** The side of a mark on which nobody states how far it reaches: it fades away there. */
export type FadingSide = 'start' | 'end';

export interface TimelineMark extends Spot {
  readonly form: MarkForm;
  readonly fades: FadingSide | null;
  readonly radius: number;
  /** Of the focus pair; others are smaller and paler. */
  readonly focus: boolean;
}

/** A hatched capsule is this much longer than its disc would be, so that it never passes for one. */
const HATCHED_EXTRA_PX = 3;

interface Dated {
  readonly mark: MarkRef;
  readonly start: FuzzyDate;
  readonly end: FuzzyDate | null;
  readonly radius: number;
  readonly focus: boolean;
}

/**
 * Where and in what form a dated thing stands on the axis. It covers every day that its start can mean and
 * every day up to the last that its end can mean; only a start known to the day is ever a disc.
 */
export function markOf(dated: Dated, scale: TimeScale): TimelineMark {
  const { mark, start, end, radius, focus } = dated;
  const span = stretchOf(start, end, boundsOf);
  const drawn = stretchOf(start, end, drawnSpan);
  const [a, b] = [xOf(scale, drawn.start), xOf(scale, drawn.end)];
  const common = { key: mark.id, marks: [mark], span, radius, focus };
  if (isCoarse(start)) {
    const half = Math.max(b - a, 2 * radius + HATCHED_EXTRA_PX) / 2;
    const x = (a + b) / 2;
    const fades = start.start === null ? 'start' : start.end === null ? 'end' : null;
    return { ...common, form: 'hatched', fades, x, x0: x - half, x1: x + half };
  }
  const fades = end !== null && isCoarse(end) ? 'end' : null;
  if (b - a > 2 * radius) return { ...common, form: 'bar', fades, x: (a + b) / 2, x0: a, x1: b };
  const x = xOf(scale, span.start + 0.5);
  return { ...common, form: 'point', fades: null, x, x0: x - radius, x1: x + radius };
}

function stretchOf(start: FuzzyDate, end: FuzzyDate | null, spanOf: (date: FuzzyDate) => DaySpan): DaySpan {
  const first = spanOf(start);
  return { start: first.start, end: end === null ? first.end : Math.max(first.end, spanOf(end).end) };
}

/** Of the same lane, in view or so close to it that a part shows. */
export function inView<T extends Spot>(spots: readonly T[], scale: TimeScale): T[] {
  return spots.filter((spot) => spot.x1 >= 0 && spot.x0 <= scale.width);
}

/** Neighbours before the focus pair, long before short: what comes later is drawn over what came before. */
export function inDrawingOrder(marks: readonly TimelineMark[]): TimelineMark[] {
  const length = (mark: TimelineMark) => (mark.form === 'point' ? 0 : mark.x1 - mark.x0);
  return [...marks].sort((a, b) => Number(a.focus) - Number(b.focus) || length(b) - length(a));
}

/** Left to right; of equals the longer first, so that the shorter is drawn over it. */
export function bySpot(a: Spot, b: Spot): number {
  return a.x - b.x || b.x1 - b.x0 - (a.x1 - a.x0) || (a.key < b.key ? -1 : 1);
}

/**
 * The spot nearest to `x`, the later drawn of equals.
 * @param reach pixels that the pointer may be away from its edge
 */
export function nearestSpot<T extends Spot>(spots: readonly T[], x: number, reach: number): T | undefined {
  let best: T | undefined;
  let bestGap = reach;
  for (const spot of spots) {
    const outside = Math.max(spot.x0 - x, x - spot.x1, 0);
    // Inside several, the shortest, then the one whose middle is nearest: a long bar gives way to a disc on it.
    const inside = (spot.x1 - spot.x0) * 1e-4 + Math.abs(x - spot.x) * 1e-6 - 1;
    const gap = outside > 0 ? outside : inside;
    if (gap <= bestGap) [best, bestGap] = [spot, gap];
  }
  return best;
}

/** First days of the marks, for lighting them as the playhead crosses. */
export function crossedBetween<T extends Spot>(
  spots: readonly T[],
  after: DayNumber,
  upTo: DayNumber
): readonly T[] {
  return spots.filter((spot) => spot.span.start > after && spot.span.start <= upTo);
}
