import type { Spot, TimelineMark } from '../../domain/timelineMarks.ts';

/** A disc, bar or diamond; years of trade and flights are as high as their lane. */
export function isMark(spot: Spot): spot is TimelineMark {
  return 'radius' in spot;
}

/** Path of a bar with round ends, a disc where it is as long as it is high. */
export function roundPath(x0: number, x1: number, y: number, r: number): string {
  return `M${x0 + r} ${y - r}H${x1 - r}A${r} ${r} 0 0 1 ${x1 - r} ${y + r}H${x0 + r}A${r} ${r} 0 0 1 ${x0 + r} ${y - r}Z`;
}

/** Path of a diamond, drawn out to a bar with pointed ends where it is longer than high. */
export function diamondPath(x0: number, x1: number, y: number, r: number): string {
  return `M${x0} ${y}L${x0 + r} ${y - r}H${x1 - r}L${x1} ${y}L${x1 - r} ${y + r}H${x0 + r}Z`;
}
