import type { DataWidths } from './mapThemes.ts';

/** Width of the ribbon that stands for the pair's largest figure, in CSS pixels. */
export const RIBBON_TOP_PX = 15;
/** A ribbon that is there at all can be seen. */
const RIBBON_LEAST_PX = 2;

/**
 * Width of a trade ribbon in CSS pixels: its area grows with the square root of the value, so that a tenth
 * of the trade is about a third of the width. 0 for no trade.
 * @param topUsd the largest figure of the pair, which gets `RIBBON_TOP_PX`
 */
export function ribbonWidthPx(valueUsd: number, topUsd: number): number {
  if (valueUsd <= 0 || topUsd <= 0) return 0;
  return Math.max(RIBBON_LEAST_PX, RIBBON_TOP_PX * Math.sqrt(valueUsd / topUsd));
}

/**
 * Width of an arc at the host's end in CSS pixels.
 * @param count visits that the arc stands for; 0 for a promise of the first
 */
export function hostWidthPx(count: number, widths: DataWidths): number {
  if (count <= 0) return widths.visitOriginPx;
  const width = widths.visitHostBasePx + widths.visitHostStepPx * Math.sqrt(count);
  return Math.min(width, widths.visitHostMaxPx);
}

/** Values at even steps from the first point of a line to its last: widths that taper, colours that fade. */
export function evenSteps(points: number, from: number, to: number): number[] {
  return Array.from({ length: points }, (_, i) => from + ((to - from) * i) / Math.max(1, points - 1));
}
