import type { LngLat } from './greatCircle.ts';

/** West, south, east, north in degrees; east may be above 180 so that a box crosses the antimeridian. */
export type LngLatBounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest box about some points. It crosses the antimeridian where that makes it narrower.
 * @returns undefined for no points
 */
export function boundsAround(points: readonly LngLat[]): LngLatBounds | undefined {
  if (points.length === 0) return undefined;
  const lats = points.map(([, lat]) => lat);
  const lngs = points.map(([lng]) => lng).sort((a, b) => a - b);
  // The widest empty stretch of longitude lies outside the box.
  let [west, east] = [lngs[0] as number, lngs.at(-1) as number];
  let widest = west + 360 - east;
  for (const [i, lng] of lngs.entries()) {
    const before = lngs[i - 1];
    if (before === undefined || lng - before <= widest) continue;
    [west, east, widest] = [lng, before + 360, lng - before];
  }
  return [west, Math.min(...lats), east, Math.max(...lats)];
}
