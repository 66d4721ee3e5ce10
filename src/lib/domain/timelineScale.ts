import { DAYS_PER_YEAR, type DayNumber, type DaySpan } from './time.ts';

/** A stretch of time laid evenly along `width` pixels. */
export interface TimeScale {
  readonly domain: DaySpan;
  readonly width: number;
}

/** Nothing is zoomed in further than to a month. */
export const SHORTEST_DAYS = 31;

/** A day that comes into view stands this far, as a share of the view, from the edge it came from. */
const REVEAL_SHARE = 0.2;

export function lengthOf(span: DaySpan): number {
  return span.end - span.start;
}

/** Pixels from the left edge; below 0 or above `width` for days out of view. */
export function xOf(scale: TimeScale, day: DayNumber): number {
  return ((day - scale.domain.start) / lengthOf(scale.domain)) * scale.width;
}

/** Inverse of `xOf`. */
export function dayAt(scale: TimeScale, x: number): DayNumber {
  return scale.domain.start + (x / scale.width) * lengthOf(scale.domain);
}

export function pxPerYear(scale: TimeScale): number {
  return (scale.width * DAYS_PER_YEAR) / lengthOf(scale.domain);
}

/** `span` moved so that it lies inside `limits`; all of `limits` where it is longer than they are. */
export function heldInside(span: DaySpan, limits: DaySpan): DaySpan {
  const length = Math.min(lengthOf(span), lengthOf(limits));
  const start = Math.min(Math.max(span.start, limits.start), limits.end - length);
  return { start, end: start + length };
}

/**
 * The view after a zoom that leaves the day `about` where it is.
 * @param factor above 1 to see less time, larger
 */
export function zoomedAbout(domain: DaySpan, about: DayNumber, factor: number, limits: DaySpan): DaySpan {
  const longest = lengthOf(limits);
  const length = Math.min(Math.max(lengthOf(domain) / factor, Math.min(SHORTEST_DAYS, longest)), longest);
  const start = about - ((about - domain.start) / lengthOf(domain)) * length;
  return heldInside({ start, end: start + length }, limits);
}

/** @param days above 0 to see later days */
export function panned(domain: DaySpan, days: number, limits: DaySpan): DaySpan {
  return heldInside({ start: domain.start + days, end: domain.end + days }, limits);
}

/** The same view where it holds the day; else moved so that the day stands a fifth from the edge it came from. */
export function revealing(domain: DaySpan, day: DayNumber, limits: DaySpan): DaySpan {
  if (day >= domain.start && day <= domain.end) return domain;
  const length = lengthOf(domain);
  const share = day > domain.end ? REVEAL_SHARE : 1 - REVEAL_SHARE;
  const start = day - share * length;
  return heldInside({ start, end: start + length }, limits);
}
