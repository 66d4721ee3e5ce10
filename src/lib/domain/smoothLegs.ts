import { nearestTurn, type LngLat } from './greatCircle.ts';

const STEPS_PER_LEG = 10;
const RADIANS = Math.PI / 180;

/**
 * Smooth lines through all `stations`, one per pair of neighbours. Centripetal Catmull-Rom makes no loops
 * and does not overshoot where stations are close together; it runs in Mercator, as the eye sees it.
 * @param stations two or more, off the poles
 * @returns lines of `STEPS_PER_LEG + 1` points; the ends are the stations themselves
 * @see Yuksel, Schaefer, Keyser, "Parameterization and applications of Catmull-Rom curves", 2011
 */
export function smoothLegs(stations: readonly LngLat[]): LngLat[][] {
  const knots: LngLat[] = [];
  for (const [lng, lat] of stations) {
    knots.push([nearestTurn(lng, knots.at(-1)?.[0] ?? lng), mercatorY(lat)]);
  }
  return knots.slice(1).map((end, i) => {
    const start = knots[i] as LngLat;
    const before = knots[i - 1] ?? mirrored(end, start);
    const after = knots[i + 2] ?? mirrored(start, end);
    return Array.from({ length: STEPS_PER_LEG + 1 }, (_, k): LngLat => {
      if (k === 0) return [start[0], (stations[i] as LngLat)[1]];
      if (k === STEPS_PER_LEG) return [end[0], (stations[i + 1] as LngLat)[1]];
      const [x, y] = catmullRom([before, start, end, after], k / STEPS_PER_LEG);
      return [x, latitudeOf(y)];
    });
  });
}

/** The point as far behind `pivot` as `point` is before it. */
function mirrored(point: LngLat, pivot: LngLat): LngLat {
  return [2 * pivot[0] - point[0], 2 * pivot[1] - point[1]];
}

/** The point at share `f` between the second and the third knot (Barry and Goldman's pyramid). */
function catmullRom(knots: readonly [LngLat, LngLat, LngLat, LngLat], f: number): LngLat {
  const [p0, p1, p2, p3] = knots;
  const t1 = spacing(p0, p1);
  const t2 = t1 + spacing(p1, p2);
  const t3 = t2 + spacing(p2, p3);
  const t = t1 + (t2 - t1) * f;
  const mix = (a: LngLat, b: LngLat, from: number, to: number): LngLat => {
    const share = (t - from) / (to - from);
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const [a, b, c] = [mix(p0, p1, 0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
  return mix(mix(a, b, 0, t2), mix(b, c, t1, t3), t1, t2);
}

/** Root of the distance (what makes it centripetal); above 0, so that a stop named twice does no harm. */
function spacing(a: LngLat, b: LngLat): number {
  return Math.max(1e-6, Math.sqrt(Math.hypot(a[0] - b[0], a[1] - b[1])));
}

/** Mercator northing in degrees of the equator. */
function mercatorY(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
}

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS))) / RADIANS - 90;
}
