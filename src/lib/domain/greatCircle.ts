import { DataError } from './errors.ts';

/** [longitude, latitude] in degrees, WGS 84: the order of RFC 7946. */
export type LngLat = readonly [lng: number, lat: number];

type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371.0088;

function unitVector([lng, lat]: LngLat): Vector {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lng * RADIANS), c * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Angle between two places seen from the centre of the Earth, in radians, 0 to π. */
function angleBetween(a: Vector, b: Vector): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

/** Length of the great circle in kilometres, on a sphere of the mean radius. */
export function distanceKm(origin: LngLat, destination: LngLat): number {
  return angleBetween(unitVector(origin), unitVector(destination)) * EARTH_RADIUS_KM;
}

/**
 * Points at equal steps along the great circle from `origin` to `destination`, pushed sideways.
 * @param segments whole number >= 1
 * @param bow largest sideways push as a share of the length; above 0 bends to the left of travel, so that
 *   both directions of a pair part and the side tells the direction. 0 is the great circle itself.
 * @returns `segments + 1` points, ends included. Longitudes may pass ±180, so that Tokyo-Lima is one
 *   unbroken line until `cutAtAntimeridian` parts it, as RFC 7946 (3.1.9) asks.
 * @throws {DataError} for antipodal places, which no single great circle joins
 * @see Ed Williams, "Aviation Formulary", intermediate points on a great circle
 */
export function greatCircle(origin: LngLat, destination: LngLat, segments = 64, bow = 0): LngLat[] {
  const [a, b] = [unitVector(origin), unitVector(destination)];
  const angle = angleBetween(a, b);
  if (Math.PI - angle < 1e-6) throw new DataError('antipodal places');
  if (angle === 0) return Array.from({ length: segments + 1 }, () => origin);
  const pole = cross(a, b).map((v) => v / Math.sin(angle));
  let lastLng = origin[0];
  return Array.from({ length: segments + 1 }, (_, i): LngLat => {
    const f = i / segments;
    const push = bow * angle * 4 * f * (1 - f);
    const [from, to] = [Math.sin((1 - f) * angle) / Math.sin(angle), Math.sin(f * angle) / Math.sin(angle)];
    const at = (k: 0 | 1 | 2) =>
      Math.cos(push) * (from * a[k] + to * b[k]) + Math.sin(push) * (pole[k] as number);
    const [x, y, z] = [at(0), at(1), at(2)];
    const lng = Math.atan2(y, x) / RADIANS;
    lastLng = lng - 360 * Math.round((lng - lastLng) / 360);
    return [lastLng, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

/**
 * Parts a line whose longitudes pass ±180 where it meets the antimeridian.
 * @returns one or more lines with longitudes in −180…180; the latitude of each cut stands in both parts
 */
export function cutAtAntimeridian(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  let world = 0;
  const worldOf = (lng: number) => Math.floor((lng + 180) / 360);
  for (const [i, point] of line.entries()) {
    const previous = line[i - 1];
    let next = worldOf(point[0]);
    // A point on the antimeridian belongs to the side that the line comes from.
    if (previous && point[0] === -180 + 360 * next && previous[0] < point[0]) next -= 1;
    if (!previous) world = next;
    while (previous && next !== world) {
      const step = Math.sign(next - world);
      const edge = -180 + 360 * (step > 0 ? world + 1 : world);
      const f = (edge - previous[0]) / (point[0] - previous[0]);
      const lat = previous[1] + f * (point[1] - previous[1]);
      part.push([step * 180, lat]);
      parts.push(part);
      part = [[-step * 180, lat]];
      world += step;
    }
    part.push([point[0] - 360 * world, point[1]]);
  }
  parts.push(part);
  return parts.filter((p) => p.length > 1);
}

/**
 * The point at share `f` (0 to 1) of the steps of a line of at least one point.
 */
export function pointAlong(line: readonly LngLat[], f: number): LngLat {
  const at = Math.min(1, Math.max(0, f)) * (line.length - 1);
  const i = Math.min(Math.floor(at), line.length - 1);
  const a = line[i] as LngLat;
  const b = line[Math.min(i + 1, line.length - 1)] as LngLat;
  return [a[0] + (b[0] - a[0]) * (at - i), a[1] + (b[1] - a[1]) * (at - i)];
}
