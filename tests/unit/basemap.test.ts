import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBasemap } from '../../scripts/steps/basemap.ts';
import { readBasemapTables, type BasemapTables } from '../../scripts/steps/basemapTables.ts';

const ROOT = join(import.meta.dirname, '../..');

let files: ReadonlyMap<string, string>;
let tables: BasemapTables;
let layers: Record<string, FeatureCollection>;

beforeAll(async () => {
  files = await buildBasemap(ROOT);
  tables = await readBasemapTables(ROOT);
  layers = {
    ...decoded('land.topojson'),
    ...decoded('detail.topojson'),
    labels: JSON.parse(files.get('labels.json')!) as FeatureCollection,
    seas: JSON.parse(files.get('seas.json')!) as FeatureCollection
  };
}, 30_000);

function decoded(file: string): Record<string, FeatureCollection> {
  const topology = JSON.parse(files.get(file)!) as Topology;
  return Object.fromEntries(
    Object.entries(topology.objects).map(([key, object]) => [
      key,
      feature(topology, object as GeometryCollection)
    ])
  );
}

/** Every line and ring of a geometry. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOf);
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return [];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.coordinates;
}

function border(a: string, b: string, dashed: boolean): Feature | undefined {
  return layers.borders!.features.find(({ properties: p }) => p?.a === a && p.b === b && p.dashed === dashed);
}

const latitudes = (found: Feature | undefined) =>
  linesOf(found!.geometry)
    .flat()
    .map(([, lat]) => lat!);

function contains(ring: readonly Position[], [x = NaN, y = NaN]: Position): boolean {
  return ring.reduce((inside, [x1 = NaN, y1 = NaN], i) => {
    const [x0 = NaN, y0 = NaN] = ring[(i + ring.length - 1) % ring.length]!;
    const crosses = y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

it.each(['land.topojson', 'detail.topojson', 'labels.json', 'seas.json'])(
  'the committed %s is what the packages and tables give',
  async (file) => {
    const committed = await readFile(join(ROOT, 'static/basemap', file), 'utf8');
    expect(committed === files.get(file), `${file} differs: run npm run data`).toBe(true);
  }
);

it.each([
  ['countries', 242],
  ['coast', 199],
  ['lakes', 207],
  ['rivers', 136],
  ['graticule', 35],
  ['labels', 195],
  ['seas', 21]
])('has all its %s', (layer, count) => {
  expect(layers[layer]!.features).toHaveLength(count);
});

it.each(['countries', 'coast', 'borders', 'lakes', 'rivers', 'graticule'])(
  'no edge of the %s spans half the world',
  (layer) => {
    const widths = layers[layer]!.features.flatMap(({ geometry }) => linesOf(geometry)).flatMap((line) =>
      line.slice(1).map(([x = NaN], i) => Math.abs(x - line[i]![0]!))
    );
    // The foot of Antarctica is two edges of 180°, give or take a step of the grid.
    expect(widths.filter((degrees) => degrees > 180.01)).toEqual([]);
  }
);

it('stays small enough for a first picture', () => {
  expect(gzipSync(files.get('land.topojson')!).length).toBeLessThan(250_000);
});

describe('borders that are not settled', () => {
  it('every row of the table is a dashed line of the map', () => {
    for (const { a, b, name } of tables.dashed) expect(border(a, b, true), name).toBeDefined();
  });

  it('every dashed line has a row in the table', () => {
    const rows = new Set(tables.dashed.map(({ a, b }) => `${a}-${b}`));
    const dashed = layers.borders!.features.filter(({ properties }) => properties?.dashed);
    expect(dashed.map(({ properties }) => `${properties?.a}-${properties?.b}`).sort()).toEqual(
      [...rows].sort()
    );
  });

  it('India and Pakistan: dashed north of 32.4° N, solid south of it', () => {
    expect(Math.min(...latitudes(border('IND', 'PAK', true)))).toBeGreaterThan(32.2);
    expect(Math.max(...latitudes(border('IND', 'PAK', true)))).toBeGreaterThan(34);
    expect(Math.min(...latitudes(border('IND', 'PAK', false)))).toBeLessThan(25);
  });

  it('China and India: no solid stretch at all', () => {
    expect(border('CHN', 'IND', false)).toBeUndefined();
  });

  it('Egypt and Sudan: solid in the west, dashed at Halaib', () => {
    expect(border('EGY', 'SDN', true)).toBeDefined();
    expect(border('EGY', 'SDN', false)).toBeDefined();
  });
});

describe('country labels', () => {
  const label = (iso: string) => layers.labels!.features.find(({ properties }) => properties?.iso === iso);

  it('are those of the 193 members of the UN and its two observer states', () => {
    const isos = layers.labels!.features.map(({ properties }) => properties?.iso as string);
    expect(new Set(isos).size).toBe(195);
    expect(isos).toEqual(expect.arrayContaining(['PSE', 'VAT', 'KAZ', 'VNM']));
    for (const other of ['TWN', 'XKX', 'ESH', 'SOL', 'CYN', 'KAS', 'GRL', 'HKG'])
      expect(isos).not.toContain(other);
  });

  it('stand on their own country, but for the one that is set in the sea', () => {
    // The smallest are smaller than a step of the grid that land is stored on.
    const seen = layers.labels!.features.filter(({ properties }) => properties!.zoom < 9);
    const off = seen.filter(({ properties, geometry }) => {
      const country = layers.countries!.features.find((c) => c.properties?.iso === properties?.iso)!;
      const point = (geometry as { coordinates: Position }).coordinates;
      return !linesOf(country.geometry).some((ring) => contains(ring, point));
    });
    expect(off.map(({ properties }) => properties?.iso as string)).toEqual(['VNM']);
  });

  it.each([
    ['KAZ', 'Kazakhstan', 'Kazakhstan', 'Қазақстан', 'Казахстан', '哈萨克斯坦'],
    ['VNM', 'Vietnam', 'Việt Nam', 'Вьетнам', 'Вьетнам', '越南'],
    ['UZB', 'Uzbekistan', 'Uzbekistan', 'Өзбекстан', 'Узбекистан', '乌兹别克斯坦'],
    ['KGZ', 'Kyrgyzstan', 'Kyrgyzstan', 'Қырғызстан', 'Кыргызстан', '吉尔吉斯斯坦'],
    ['MMR', 'Myanmar', 'Myanmar', 'Мьянма', 'Мьянма', '缅甸']
  ])('%s is named in every language', (iso, en, vi, kk, ru, zh) => {
    expect(label(iso)!.properties).toMatchObject({ en, vi, kk, ru, zh });
  });

  it('are in the letters of their language, never a fall-back to English', () => {
    for (const { properties } of layers.labels!.features) {
      expect(properties!.kk, properties!.iso).toMatch(/^[\p{Script=Cyrillic}’ —-]+$/u);
      expect(properties!.ru, properties!.iso).toMatch(/^[\p{Script=Cyrillic}’ —-]+$/u);
      expect(properties!.zh, properties!.iso).toMatch(/^[\p{Script=Han}（）·]+$/u);
    }
  });
});

it('names no sea whose name takes a side', () => {
  const names = layers.seas!.features.map(({ properties }) => properties!.en as string);
  for (const side of ['South China Sea', 'Persian Gulf', 'Sea of Japan']) expect(names).not.toContain(side);
});

it.each([
  ['Balkhash', [74, 46.1]],
  ['Tanganyika', [29.8, -6.8]],
  ['Baikal', [108, 53.6]],
  ['Issyk-Kul', [77.3, 42.4]],
  ['Aral', [58.6, 45.2]]
])('has Lake %s', (_, point) => {
  const found = layers.lakes!.features.filter(({ geometry }) => contains(linesOf(geometry)[0]!, point));
  expect(found).toHaveLength(1);
  expect(found[0]!.properties!.km2).toBeGreaterThan(5000);
});
