import { describe, expect, it } from 'vitest';
import { aircraftAt, flightRoutes, routeStrengths } from '../../../src/lib/domain/flightArcs.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { flight, place } from '../../fixtures/atlas.ts';

const PLACES = new Map(
  [
    place('apt-ala', 'KAZ', { lngLat: [77.04, 43.35] }),
    place('apt-nqz', 'KAZ', { lngLat: [71.47, 51.02] }),
    place('apt-dad', 'VNM', { lngLat: [108.2, 16.04] })
  ].map((p) => [p.id, p])
);

describe('flightRoutes', () => {
  it.each([
    ['as many as it flies a week', { weeklyFrequency: 4 }, 4],
    ['not more than fit on the line', { weeklyFrequency: 28 }, 7],
    ['one where nobody states how often', { weeklyFrequency: null }, 1],
    ['none for a plan', { status: 'planned' as const }, 0]
  ])('has aircraft: %s', (_, over, aircraft) => {
    expect(flightRoutes([flight('f', '2025-03-25', over)], PLACES)[0]!.aircraft).toBe(aircraft);
  });

  it('counts the frequency of a group once, shared among its routes', () => {
    const group = { groupId: 'anex', groupWeekly: 4, weeklyFrequency: null, status: 'charter' as const };
    const routes = flightRoutes(
      [flight('a', '2025-04-10', group), flight('b', '2025-04-10', { ...group, fromPlace: 'apt-nqz' })],
      PLACES
    );
    expect(routes.map((route) => route.aircraft)).toEqual([2, 2]);
  });

  it('leaves out what a later row replaced and what is suspended', () => {
    const rows = [
      flight('old', '2013', { supersededBy: 'new' }),
      flight('off', '2026', { status: 'suspended' })
    ];
    expect(flightRoutes(rows, PLACES)).toEqual([]);
  });
});

describe('aircraftAt', () => {
  const routes = flightRoutes([flight('f', '2025-03-25', { weeklyFrequency: 2 })], PLACES);
  const day = dayOf(2025, 6, 1);

  it('moves with the playhead, and only with it', () => {
    const at = (d: number) => aircraftAt(routes, routeStrengths(routes, d), d, 365.25);
    expect(at(day)).toEqual(at(day));
    expect(at(day)).not.toEqual(at(day + 20));
  });

  it('has none on a route that does not fly', () => {
    const before = dayOf(2020);
    expect(aircraftAt(routes, routeStrengths(routes, before), before, 365.25)).toEqual([]);
  });

  it('heads out on one half of its round and back on the other', () => {
    const [a, b] = aircraftAt(routes, [1], 0, 365.25);
    const eastward = (p: typeof a) => p!.ahead[0] > p!.lngLat[0];
    expect(eastward(a)).toBe(true);
    expect(eastward(b)).toBe(false);
  });
});
