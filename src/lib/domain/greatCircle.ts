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
    if (i === 0) return origin;
    const f = i / segments;
    const push = bow * angle * 4 * f * (1 - f);
    const [from, to] = [Math.sin((1 - f) * angle) / Math.sin(angle), Math.sin(f * angle) / Math.sin(angle)];
    const at = (k: 0 | 1 | 2) =>
      Math.cos(push) * (from * a[k] + to * b[k]) + Math.sin(push) * (pole[k] as number);
    const [x, y, z] = [at(0), at(1), at(2)];
    // The ends are the places themselves, to the last digit.
    const [lng, lat] =
      i === segments ? destination : [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
    lastLng = nearestTurn(lng, lastLng);
    return [lastLng, lat];
  });
}

/** The same meridian, counted on to within half a turn of `near`: -179 beside 178 is 181. */
export function nearestTurn(lng: number, near: number): number {
  return lng - 360 * Math.round((lng - near) / 360);
}

/**
 * Parts a line whose longitudes pass ±180 where it meets the antimeridian.
 * @returns lines of two points and more with longitudes in −180…180; the latitude of each cut stands in
 *   both parts. A line that only touches the antimeridian stays whole, on the side it comes from.
 */
export function cutAtAntimeridian(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let world: number | undefined;
  for (const [a, b] of segmentsBetweenCuts(line)) {
    const turns = ((a[0] + b[0]) / 2 + 180) / 360;
    // A stretch along the antimeridian belongs to both sides: it stays with what came before.
    const own = Number.isInteger(turns) && world !== undefined ? world : Math.floor(turns);
    if (own !== world) parts.push([[a[0] - 360 * own, a[1]]]);
    parts.at(-1)?.push([b[0] - 360 * own, b[1]]);
    world = own;
  }
  return parts;
}

/** The segments of a line, parted so that none passes over the antimeridian (of any turn). */
function segmentsBetweenCuts(line: readonly LngLat[]): [LngLat, LngLat][] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i] as LngLat;
    const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
    const cuts: LngLat[] = [];
    for (let edge = 360 * Math.floor((west + 180) / 360) + 180; edge < east; edge += 360) {
      if (edge === west) continue;
      cuts.push([edge, a[1] + ((edge - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]);
    }
    const points = [a, ...(a[0] < b[0] ? cuts : cuts.reverse()), b];
    return points.slice(1).map((point, k): [LngLat, LngLat] => [points[k] as LngLat, point]);
  });
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
