import type { Corridor, CorridorMode } from './corridors.ts';
import { DataError } from './errors.ts';
import { distanceKm, nearestTurn, type LngLat } from './greatCircle.ts';
import type { Place } from './places.ts';
import { isSeaLeg, seaVertices } from './seaLegs.ts';
import { smoothLegs } from './smoothLegs.ts';

/** What a line needs of a corridor. */
export type Route = Pick<Corridor, 'id' | 'mode' | 'waypoints'>;
/** What a line needs of a place. */
export type Stop = Pick<Place, 'id' | 'kind' | 'lngLat'>;

/** One stretch between neighbouring stops, drawn once however many corridors use it. */
export interface CorridorLeg {
  /** The two stops in alphabetical order, and `sea` where the leg is one: `aktau|alat|sea`. */
  readonly key: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  /** From `fromPlace` to `toPlace`, ends included. Longitudes may pass ±180, as in `greatCircle`. */
  readonly path: readonly LngLat[];
  readonly sea: boolean;
  /** `sea` at sea; on land rail before multimodal before road, where corridors of several modes share it. */
  readonly mode: CorridorMode;
  /** Every corridor that runs over it, the longest first. */
  readonly corridorIds: readonly string[];
}

const LAND_MODES: readonly CorridorMode[] = ['rail', 'multimodal', 'road'];

/**
 * The legs of some corridors, each drawn once. Corridors share trunks, so the longest is smoothed first
 * and the others reuse its legs; near-copies would pile up into a fat, fraying line.
 * @param places must hold every waypoint
 * @throws {DataError} for a waypoint that is no place
 */
export function corridorLegs(corridors: readonly Route[], places: ReadonlyMap<string, Stop>): CorridorLeg[] {
  const legs = new Map<string, CorridorLeg>();
  for (const corridor of longestFirst(corridors, places)) {
    for (const leg of ownLegs(corridor, places)) {
      const shared = legs.get(leg.key);
      if (!shared) legs.set(leg.key, leg);
      else if (!shared.corridorIds.includes(corridor.id)) {
        const corridorIds = [...shared.corridorIds, corridor.id];
        legs.set(leg.key, { ...shared, corridorIds, mode: firstMode(shared.mode, leg.mode) });
      }
    }
  }
  return [...legs.values()];
}

/**
 * The whole line of a corridor, from its first stop to its last, put together from shared legs.
 * @param legs of `corridorLegs`, for a set of corridors that holds this one
 * @returns an unbroken line; longitudes may pass ±180. Empty where no leg is known
 */
export function corridorPath(
  corridor: Route,
  legs: readonly CorridorLeg[],
  places: ReadonlyMap<string, Stop>
): LngLat[] {
  const byKey = new Map(legs.map((leg) => [leg.key, leg]));
  const path: LngLat[] = [];
  for (const [from, to] of stretches(corridor, places)) {
    const leg = byKey.get(legKey(corridor, from, to));
    if (!leg) continue;
    const points = leg.fromPlace === from.id ? leg.path : leg.path.toReversed();
    for (const [lng, lat] of path.length === 0 ? points : points.slice(1)) {
      path.push([nearestTurn(lng, path.at(-1)?.[0] ?? lng), lat]);
    }
  }
  return path;
}

/** Each pair of neighbouring stops. */
function stretches(corridor: Route, places: ReadonlyMap<string, Stop>): [Stop, Stop][] {
  const stops = corridor.waypoints.map((id) => {
    const place = places.get(id);
    if (!place) throw new DataError(`unknown place "${id}"`);
    return place;
  });
  return stops.slice(1).map((to, i) => [stops[i] as Stop, to]);
}

function legKey(corridor: Route, from: Stop, to: Stop): string {
  const ends = [from.id, to.id].sort().join('|');
  return isSeaLeg(corridor.mode, from, to) ? `${ends}|sea` : ends;
}

function firstMode(a: CorridorMode, b: CorridorMode): CorridorMode {
  return LAND_MODES.indexOf(b) < LAND_MODES.indexOf(a) ? b : a;
}

function longestFirst(corridors: readonly Route[], places: ReadonlyMap<string, Stop>): Route[] {
  const lengths = new Map(
    corridors.map((c) => [
      c.id,
      stretches(c, places).reduce((km, [a, b]) => km + distanceKm(a.lngLat, b.lngLat), 0)
    ])
  );
  const lengthOf = (c: Route) => lengths.get(c.id) ?? 0;
  return [...corridors].sort((a, b) => lengthOf(b) - lengthOf(a) || (a.id < b.id ? -1 : 1));
}

/** A corridor's legs as it would draw them alone: land in one sweep, each crossing by itself. */
function ownLegs(corridor: Route, places: ReadonlyMap<string, Stop>): CorridorLeg[] {
  const pairs = stretches(corridor, places);
  const atSea = pairs.map(([a, b]) => isSeaLeg(corridor.mode, a, b));
  const paths: LngLat[][] = [];
  for (let i = 0; i < pairs.length;) {
    const [from, to] = pairs[i] as [Stop, Stop];
    if (atSea[i]) {
      paths.push(smoothLegs([from.lngLat, ...seaVertices(from.id, to.id), to.lngLat]).reduce(joined));
      i += 1;
      continue;
    }
    const next = atSea.indexOf(true, i);
    const run = pairs.slice(i, next === -1 ? undefined : next);
    paths.push(...smoothLegs([from.lngLat, ...run.map(([, stop]) => stop.lngLat)]));
    i += run.length;
  }
  return pairs.map(([from, to], i) => ({
    key: legKey(corridor, from, to),
    fromPlace: from.id,
    toPlace: to.id,
    path: paths[i] as LngLat[],
    sea: atSea[i] as boolean,
    mode: atSea[i] ? 'sea' : corridor.mode,
    corridorIds: [corridor.id]
  }));
}

function joined(line: LngLat[], next: LngLat[]): LngLat[] {
  return [...line, ...next.slice(1)];
}
