import { flightStrength, type Flight } from './flights.ts';
import { headingAt, type Heading } from './flowPoints.ts';
import { greatCircle, type LngLat } from './greatCircle.ts';
import type { Place } from './places.ts';
import type { DayNumber } from './time.ts';

/** A service as drawn: the plain great circle between its airports. */
export interface FlightRoute {
  readonly flight: Flight;
  readonly path: readonly LngLat[];
  /** Aircraft that suggest how often it flies; 0 for a plan. */
  readonly aircraft: number;
}

const SEGMENTS = 48;
const MOST_AIRCRAFT = 7;
/** Seconds of play from one end to the other and back. */
const ROUND_TRIP_SECONDS = 9;

/**
 * Services that can be drawn. Those that a later row replaced and suspended ones are left out. Where only
 * a group's frequency is known, its routes share it.
 */
export function flightRoutes(
  flights: readonly Flight[],
  places: ReadonlyMap<string, Pick<Place, 'lngLat'>>
): FlightRoute[] {
  const drawn = flights.filter((f) => f.supersededBy === '' && f.status !== 'suspended');
  return drawn.flatMap((flight): FlightRoute[] => {
    const [from, to] = [places.get(flight.fromPlace), places.get(flight.toPlace)];
    if (!from || !to) return [];
    const group = drawn.filter((f) => f.groupId !== '' && f.groupId === flight.groupId);
    const shared = flight.groupWeekly === null ? null : flight.groupWeekly / Math.max(1, group.length);
    const weekly = flight.weeklyFrequency ?? shared ?? 1;
    const aircraft =
      flight.status === 'planned' ? 0 : Math.min(MOST_AIRCRAFT, Math.max(1, Math.round(weekly)));
    return [{ flight, path: greatCircle(from.lngLat, to.lngLat, SEGMENTS), aircraft }];
  });
}

/** How strongly each route is drawn, 0 to 1, in their order. */
export function routeStrengths(routes: readonly FlightRoute[], playhead: DayNumber): number[] {
  return routes.map((route) => flightStrength(route.flight, playhead));
}

export interface Aircraft extends Heading {
  readonly route: FlightRoute;
  readonly strength: number;
}

/** Aircraft of all routes, evenly spaced there and back, moving with the playhead. */
export function aircraftAt(
  routes: readonly FlightRoute[],
  strengths: readonly number[],
  playhead: DayNumber,
  daysPerSecond: number
): Aircraft[] {
  const turns = playhead / (ROUND_TRIP_SECONDS * daysPerSecond);
  return routes.flatMap((route, r) => {
    const strength = strengths[r] ?? 0;
    if (strength === 0) return [];
    return Array.from({ length: route.aircraft }, (_, k): Aircraft => {
      // Routes that lie on each other start apart.
      const turn = turns + k / route.aircraft + r * 0.381966;
      const round = 2 * (turn - Math.floor(turn));
      const back = round >= 1;
      return { route, strength, ...headingAt(route.path, back ? 2 - round : round, back) };
    });
  });
}
