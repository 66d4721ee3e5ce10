import { pointAlong, type LngLat } from './greatCircle.ts';
import type { DayNumber } from './time.ts';

/** A point on a line, and which way the line goes there. */
export interface Heading {
  readonly lngLat: LngLat;
  /** A point a little further on. */
  readonly ahead: LngLat;
}

/** Something that flows along a line. */
export interface FlowPoint extends Heading {
  /** 0 at both ends of the line, 1 over most of it. */
  readonly strength: number;
}

const AHEAD = 0.01;
const EDGE = 0.06;

/**
 * @param path two points or more
 * @param share of its steps, 0 to 1
 */
export function headingAt(path: readonly LngLat[], share: number, back = false): Heading {
  // On the last stretch nothing lies ahead: look from a step behind instead.
  const from = Math.min(share, 1 - AHEAD);
  const [a, b] = [pointAlong(path, from), pointAlong(path, from + AHEAD)];
  const lngLat = pointAlong(path, share);
  const sign = back ? -1 : 1;
  return { lngLat, ahead: [lngLat[0] + sign * (b[0] - a[0]), lngLat[1] + sign * (b[1] - a[1])] };
}

/**
 * Points that flow along a line at even distances, moving with the playhead.
 * @param secondsPerPass seconds of play from the first point of the line to the last
 */
export function flowAlong(
  path: readonly LngLat[],
  count: number,
  playhead: DayNumber,
  daysPerSecond: number,
  secondsPerPass: number
): FlowPoint[] {
  if (path.length < 2) return [];
  const passes = playhead / (secondsPerPass * daysPerSecond);
  return Array.from({ length: count }, (_, k) => {
    const at = passes + k / count;
    const share = at - Math.floor(at);
    return { ...headingAt(path, share), strength: Math.min(1, share / EDGE, (1 - share) / EDGE) };
  });
}
