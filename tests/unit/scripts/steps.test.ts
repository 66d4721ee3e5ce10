import { describe, expect, it } from 'vitest';
import { buildCorridors } from '../../../scripts/steps/corridors.ts';
import { buildCountries } from '../../../scripts/steps/countries.ts';
import { buildFlights } from '../../../scripts/steps/flights.ts';
import { buildManifest } from '../../../scripts/steps/manifest.ts';
import { buildPlaces, placesById } from '../../../scripts/steps/places.ts';
import { recordsText } from '../../../scripts/steps/records.ts';
import { buildTrade } from '../../../scripts/steps/trade.ts';
import { buildVisits } from '../../../scripts/steps/visits.ts';
import type { AtlasInfo } from '../../../src/lib/domain/atlas.ts';
import { tableRow } from '../../fixtures/rows.ts';

const placeRows = [
  tableRow({ id: 'astana', country_iso3: 'KAZ', kind: 'capital', lon: 71.4491, lat: 51.1694 }),
  tableRow({ id: 'almaty', country_iso3: 'KAZ', kind: 'city', lon: 76.8897, lat: 43.2389 }),
  tableRow({ id: 'hanoi', country_iso3: 'VNM', kind: 'capital', lon: 105.8542, lat: 21.0285 })
];
const places = placesById(placeRows);
const ends = (feature?: { geometry: { coordinates: number[][][] } }) => {
  const line = feature?.geometry.coordinates.flat() ?? [];
  return [line[0], line.at(-1)];
};
const [ASTANA, ALMATY, HANOI] = [
  [71.4491, 51.1694],
  [76.8897, 43.2389],
  [105.8542, 21.0285]
];

it('puts a place where its row says', () => {
  expect(buildPlaces(placeRows).made.map((f) => f.geometry.coordinates)).toEqual([ASTANA, ALMATY, HANOI]);
});

describe.each([
  ['visits', buildVisits],
  ['flights', buildFlights]
])('%s', (_, build) => {
  const row = (id: string, from: string, to: string, line: number) =>
    tableRow({ id, from_place: from, to_place: to, start_edtf: '2012-09-10' }, line);

  it('run from place to place', () => {
    expect(ends(build([row('v', 'hanoi', 'astana', 2)], places).made[0])).toEqual([HANOI, ASTANA]);
  });

  it('are drawn or reported, never lost', () => {
    const rows = [row('v', 'hanoi', 'astana', 2), row('w', 'hanoi', 'atlantis', 3)];
    const { made, problems } = build(rows, places);
    expect(made.length + problems.length).toBe(rows.length);
    expect(problems).toMatchObject([
      { line: 3, column: 'to_place', value: 'atlantis', message: 'unknown place "atlantis"' }
    ]);
  });
});

describe('trade', () => {
  const row = (period: string, flow: string, partner = 'VNM') =>
    tableRow({ id: period, reporter: 'KAZ', partner, period, flow }, 7);
  it.each([
    ['a total', '2023', 'total', ASTANA, HANOI],
    ['an export', '2023', 'export', ASTANA, HANOI],
    ['an import, which begins at the partner', '2023', 'import', HANOI, ASTANA],
    ['a year before the capital moved', '1996', 'total', ALMATY, HANOI],
    ['the year in which it moved', '1997', 'total', ALMATY, HANOI],
    ['the month in which it moved', '1997-12', 'total', ALMATY, HANOI],
    ['the year after', '1998', 'total', ASTANA, HANOI]
  ])('%s', (_, period, flow, from, to) => {
    expect(ends(buildTrade([row(period, flow)], places).made[0])).toEqual([from, to]);
  });

  it('reports a country without a capital', () => {
    const { made, problems } = buildTrade([row('2023', 'total', 'UZB')], places);
    expect(made).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'trade.csv',
        line: 7,
        column: 'partner',
        value: 'UZB',
        message: 'no place of kind "capital" for country "UZB"'
      }
    ]);
  });
});

describe('corridors', () => {
  const row = (id: string, waypoints: string[], line = 2) => tableRow({ id, mode: 'rail', waypoints }, line);
  it('share their legs, point for point', () => {
    const { made } = buildCorridors(
      [row('a', ['astana', 'almaty']), row('b', ['astana', 'almaty', 'hanoi'])],
      places
    );
    const [short, long] = made.map((f) => f.geometry.coordinates.flat());
    expect(long?.slice(0, short?.length)).toEqual(short);
  });
  it('are drawn or reported, never lost', () => {
    const rows = [row('a', ['astana', 'x']), row('b', ['astana'], 3), row('c', ['astana', 'almaty'], 4)];
    const { made, problems } = buildCorridors(rows, places);
    expect(made.map((f) => f.id)).toEqual(['c']);
    expect(problems.map((p) => `${p.line}: ${p.message}`)).toEqual([
      '2: unknown place "x"',
      '3: expected two places or more'
    ]);
  });
});

it('writes records one per line, sorted by id', () => {
  const text = recordsText([tableRow({ id: 'b', n: 2 }), tableRow({ id: 'a', period: '2023', list: [] })]);
  expect(text.trimEnd().split('\n')).toHaveLength(4);
  expect(JSON.parse(text)).toMatchObject({
    rows: [
      { id: 'a', period: '2023', list: [], dates: { period: { precision: 'year' } } },
      { id: 'b', n: 2, dates: {} }
    ]
  });
  expect(JSON.parse(recordsText([]))).toEqual({ rows: [] });
});

const info: AtlasInfo = {
  id: 'x',
  title: { en: 'X' },
  focus: ['KAZ', 'VNM'],
  neighbours: ['CHN'],
  years: [2000, 2001],
  languages: ['en'],
  version: '1'
};

describe('countries', () => {
  const names = new Map(['CHN', 'KAZ', 'RUS', 'UZB', 'VNM'].map((iso3) => [iso3, { en: `the ${iso3}` }]));
  const tables = new Map([['agreements' as const, [tableRow({ id: 'a', parties: ['UZB', 'KAZ'] })]]]);
  it('are those that the atlas speaks of', () => {
    const { text, problems } = buildCountries(tables, info, names);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['CHN', 'KAZ', 'UZB', 'VNM']);
    expect(problems).toEqual([]);
  });
  it('are reported where no name is baked', () => {
    names.delete('UZB');
    expect(buildCountries(tables, info, names).problems.map((p) => p.message)).toEqual(['no name for "UZB"']);
  });
});

describe('manifest', () => {
  const visits = [tableRow({ id: 'v', start_edtf: '1959', end_edtf: '1959-08' })];
  const flights = [tableRow({ id: 'f', start_edtf: '2025', end_edtf: '../2026-12' })];
  const names = [tableRow({ id: 'n', from_edtf: '1921', to_edtf: '1993' })];
  const tables = new Map([
    ['visits' as const, visits],
    ['flights' as const, flights],
    ['place_names' as const, names]
  ]);
  it('counts rows, and years by events only', () => {
    const manifest = buildManifest(info, [], tables, new Map());
    expect(manifest.rows).toEqual({ visits: 1, flights: 1, place_names: 1 });
    expect(manifest.years).toEqual([1959, 2026]);
  });
  it('measures files in bytes, not letters', () => {
    const { files } = buildManifest(info, [], new Map(), new Map([['a.json', 'Ұ\n']]));
    expect(files).toEqual({
      'a.json': { bytes: 3, sha256: 'b0e28fc330e03d43f58101dfd4c0c9ab26d4baac3f0149f205859b521ceb902a' }
    });
  });
  it('falls back on the years of the package', () => {
    expect(buildManifest(info, [], new Map(), new Map()).years).toEqual([2000, 2001]);
  });
});
