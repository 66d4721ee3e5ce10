import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  bboxOf,
  collectionText,
  greatCircleLine,
  lineFeature,
  pointFeature
} from '../../../scripts/lib/geojson.ts';
import type { LngLat } from '../../../src/lib/domain/greatCircle.ts';
import { tableRow } from '../../fixtures/rows.ts';

const TOKYO: LngLat = [139.6917, 35.6895];
const LIMA: LngLat = [-77.0428, -12.0464];

function line(...points: LngLat[]): Feature<MultiLineString> {
  return lineFeature(tableRow({ id: `l${points.join()}` }), points);
}
function collection(text: string): FeatureCollection {
  return JSON.parse(text) as FeatureCollection;
}

describe('lines', () => {
  it.each([
    ['eastwards', TOKYO, LIMA, 180],
    ['westwards', LIMA, TOKYO, -180]
  ] as const)('are cut at the antimeridian %s', (_, from, to, edge) => {
    const { coordinates } = lineFeature(tableRow({ id: 'x' }), greatCircleLine(from, to)).geometry;
    const [first, second] = coordinates as [Position[], Position[]];
    expect(coordinates).toHaveLength(2);
    expect(first.at(-1)?.[0]).toBe(edge);
    expect(second[0]).toEqual([-edge, first.at(-1)?.[1]]);
    expect(first[0]).toEqual(from);
    expect(second.at(-1)).toEqual(to);
  });

  it('have five decimals at most and no step over 180° of longitude', () => {
    const place = fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -890, max: 890 }));
    fc.assert(
      fc.property(place, place, ([a, b], [c, d]) => {
        fc.pre(a !== c || b !== d);
        fc.pre(Math.abs(Math.abs(a - c) - 1800) > 1 || Math.abs(b + d) > 1); // antipodes
        const feature = lineFeature(
          tableRow({ id: 'x' }),
          greatCircleLine([a / 10, b / 10], [c / 10, d / 10])
        );
        for (const part of feature.geometry.coordinates) {
          for (const [i, [lng = NaN, lat = NaN]] of part.entries()) {
            expect(`${lng} ${lat}`).toMatch(/^-?\d+(\.\d{1,5})? -?\d+(\.\d{1,5})?$/);
            expect(Math.abs(lng)).toBeLessThanOrEqual(180);
            if (i > 0) expect(Math.abs(lng - (part[i - 1]?.[0] ?? NaN))).toBeLessThanOrEqual(180);
          }
        }
      })
    );
  });

  it('have a vertex every 200 km', () => {
    expect(greatCircleLine([0, 0], [9, 0])).toHaveLength(7); // 1,001 km
    expect(greatCircleLine([0, 0], [1, 0])).toHaveLength(2);
    expect(greatCircleLine([5, 5], [5, 5])).toHaveLength(2);
  });
});

describe('bboxOf', () => {
  it.each([
    ['one place', [pointFeature(tableRow({ id: 'p' }), [71.5, 51.2])], [71.5, 51.2, 71.5, 51.2]],
    ['two lines', [line([10, 0], [20, 5]), line([30, -5], [40, 50])], [10, -5, 40, 50]],
    ['a line over the antimeridian', [line([170, 0], [190, 10])], [170, 0, -170, 10]],
    ['two shores of the Pacific', [line([100, 0], [120, 5]), line([-100, 0], [-80, 5])], [100, 0, -80, 5]],
    ['a line inside another', [line([10, 0], [50, 0]), line([20, 1], [30, 1])], [10, 0, 50, 1]]
  ])('%s', (_, features, box) => expect(bboxOf(features)).toEqual(box));

  it('is none for no features', () => expect(bboxOf([])).toBeUndefined());

  it('holds more points than a function takes arguments', () => {
    const lines = Array.from({ length: 4000 }, (_, i) =>
      lineFeature(
        tableRow({ id: `v${i}` }),
        Array.from({ length: 50 }, (_, k) => [k, i / 100])
      )
    );
    expect(bboxOf(lines)).toEqual([0, 0, 49, 39.99]);
  });
});

describe('collectionText', () => {
  const row = tableRow({
    id: 'v1',
    period: '2023',
    approx: true,
    value_usd: 5,
    source_ids: ['a', 'b'],
    note: null
  });

  it('holds the columns under their own names, and the bounds of dates', () => {
    const [feature] = collection(collectionText([pointFeature(row, [1, 2])])).features;
    expect(feature).toEqual({
      type: 'Feature',
      id: 'v1',
      geometry: { type: 'Point', coordinates: [1, 2] },
      properties: {
        period: '2023',
        approx: true,
        value_usd: 5,
        source_ids: ['a', 'b'],
        note: null,
        dates: {
          period: { start: 19_358, end: 19_723, precision: 'year', approximate: false, uncertain: false }
        }
      }
    });
  });

  it('has no members that RFC 7946 does not know', () => {
    const made = collection(collectionText([line([170, 0], [190, 10]), pointFeature(row, [1, 2])]));
    expect(Object.keys(made)).toEqual(['type', 'bbox', 'features']);
    for (const feature of made.features) {
      expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
      expect(Object.keys(feature.geometry)).toEqual(['type', 'coordinates']);
    }
  });

  it('is sorted by id, one feature per line, whatever the order of rows', () => {
    const [a, b] = [pointFeature(tableRow({ id: 'a' }), [1, 2]), pointFeature(tableRow({ id: 'b' }), [3, 4])];
    expect(collectionText([b, a])).toBe(collectionText([a, b]));
    expect(collectionText([b, a]).trimEnd().split('\n')).toHaveLength(4);
    expect(collection(collectionText([b, a])).features.map((f) => f.id)).toEqual(['a', 'b']);
  });

  it('is good GeoJSON for no features', () => {
    expect(collection(collectionText([]))).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
