import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/lib/domain/errors.ts';
import {
  cutAtAntimeridian,
  distanceKm,
  greatCircle,
  nearestTurn,
  pointAlong,
  type LngLat
} from '../../../src/lib/domain/greatCircle.ts';

const ASTANA: LngLat = [71.4491, 51.1694];
const HANOI: LngLat = [105.8542, 21.0285];
const TOKYO: LngLat = [139.6917, 35.6895];
const LIMA: LngLat = [-77.0428, -12.0464];

/** To four decimals, as tables write them. */
const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((n) => n / 1e4);
const lngLat: fc.Arbitrary<LngLat> = fc.tuple(degrees(180), degrees(89));
/** Places that one great circle joins. */
const journey = fc.tuple(lngLat, lngLat).filter(([a, b]) => distanceKm(a, b) < 20_000);

describe('distanceKm', () => {
  it.each([
    ['Astana to Hanoi', ASTANA, HANOI, 4484],
    ['London to New York', [-0.1278, 51.5074], [-74.006, 40.7128], 5570],
    ['Tokyo to Lima', TOKYO, LIMA, 15_494],
    ['a quarter of the equator', [0, 0], [90, 0], 10_007.6],
    ['pole to pole', [0, 90], [0, -90], 20_015.1],
    ['a place to itself', HANOI, HANOI, 0]
  ] as const)('%s', (_, a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, km > 0 ? -1 : 6);
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(lngLat, lngLat, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      })
    );
  });
});

describe('greatCircle', () => {
  it('passes north of the straight line between Astana and Hanoi', () => {
    const middle = greatCircle(ASTANA, HANOI, 2)[1] as LngLat;
    expect(middle[1]).toBeGreaterThan((ASTANA[1] + HANOI[1]) / 2);
  });

  it('begins and ends at the places themselves, to the last digit', () => {
    fc.assert(
      fc.property(journey, ([a, b]) => {
        const line = greatCircle(a, b, 8);
        expect(line).toHaveLength(9);
        expect(line[0]).toEqual(a);
        expect(nearestTurn(line[8]![0], b[0])).toBeCloseTo(b[0], 9);
        expect(line[8]![1]).toBe(b[1]);
      })
    );
  });

  it('takes equal steps that add up to the distance', () => {
    fc.assert(
      fc.property(journey, ([a, b]) => {
        const line = greatCircle(a, b, 16);
        const step = distanceKm(a, b) / 16;
        for (const [i, point] of line.slice(1).entries()) {
          expect(distanceKm(line[i] as LngLat, point)).toBeCloseTo(step, 2);
        }
      })
    );
  });

  it('runs back over the same points', () => {
    const there = greatCircle(ASTANA, HANOI, 10);
    const back = greatCircle(HANOI, ASTANA, 10).toReversed();
    for (const [i, point] of there.entries()) {
      expect(point[0]).toBeCloseTo(back[i]![0], 9);
      expect(point[1]).toBeCloseTo(back[i]![1], 9);
    }
  });

  it('counts longitudes on over the antimeridian', () => {
    const line = greatCircle(TOKYO, LIMA);
    expect(line.at(-1)![0]).toBeCloseTo(LIMA[0] + 360, 9);
    expect(line.every(([lng], i) => i === 0 || Math.abs(lng - line[i - 1]![0]) < 180)).toBe(true);
  });

  it('bows to the left of travel by the given share of its length', () => {
    const [plain, bowed] = [greatCircle([0, 0], [40, 0], 2), greatCircle([0, 0], [40, 0], 2, 0.1)];
    expect(plain[1]![1]).toBeCloseTo(0, 9);
    expect(bowed[1]![1]).toBeCloseTo(4, 9);
    expect(greatCircle([40, 0], [0, 0], 2, 0.1)[1]![1]).toBeCloseTo(-4, 9);
  });

  it('stays where it is between a place and itself', () => {
    expect(greatCircle(HANOI, HANOI, 2)).toEqual([HANOI, HANOI, HANOI]);
  });

  it('refuses antipodes, which no single great circle joins', () => {
    expect(() => greatCircle([10, 20], [-170, -20])).toThrow(DataError);
  });
});

describe('cutAtAntimeridian', () => {
  const line = (...points: LngLat[]) => points;
  it.each([
    ['leaves a line alone that does not meet it', line([10, 0], [20, 5]), [line([10, 0], [20, 5])]],
    ['eastwards', line([170, 0], [190, 20]), [line([170, 0], [180, 10]), line([-180, 10], [-170, 20])]],
    ['westwards', line([-170, 0], [-190, 20]), [line([-170, 0], [-180, 10]), line([180, 10], [170, 20])]],
    [
      'with a vertex on it',
      line([170, 0], [180, 10], [190, 20]),
      [line([170, 0], [180, 10]), line([-180, 10], [-170, 20])]
    ],
    [
      'westwards with a vertex on it',
      line([-170, 0], [-180, 10], [-190, 20]),
      [line([-170, 0], [-180, 10]), line([180, 10], [170, 20])]
    ],
    ['beginning on it, westwards', line([180, 0], [170, 5]), [line([180, 0], [170, 5])]],
    ['beginning on it, eastwards', line([180, 0], [190, 5]), [line([-180, 0], [-170, 5])]],
    ['ending on it', line([170, 0], [180, 5]), [line([170, 0], [180, 5])]],
    ['only touching it', line([170, 0], [180, 5], [170, 10]), [line([170, 0], [180, 5], [170, 10])]],
    [
      'along it',
      line([170, 0], [180, 5], [180, 10], [190, 15]),
      [line([170, 0], [180, 5], [180, 10]), line([-180, 10], [-170, 15])]
    ],
    [
      'twice in one segment',
      line([170, 0], [550, 38]),
      [line([170, 0], [180, 1]), line([-180, 1], [180, 37]), line([-180, 37], [-170, 38])]
    ],
    ['counted far from home', line([530, 0], [535, 5]), [line([170, 0], [175, 5])]]
  ])('%s', (_, given, parts) => {
    expect(cutAtAntimeridian(given)).toEqual(parts);
  });

  it('leaves no edge over 180°, no longitude out of range and no cut that gapes', () => {
    fc.assert(
      fc.property(journey, ([a, b]) => {
        const parts = cutAtAntimeridian(greatCircle(a, b, 32));
        for (const [k, part] of parts.entries()) {
          expect(part.length).toBeGreaterThan(1);
          for (const [i, point] of part.entries()) {
            expect(Math.abs(point[0])).toBeLessThanOrEqual(180);
            if (i > 0) expect(Math.abs(point[0] - part[i - 1]![0])).toBeLessThanOrEqual(180);
          }
          const next = parts[k + 1];
          if (next) {
            expect(Math.abs(part.at(-1)![0])).toBe(180);
            expect(next[0]).toEqual([-part.at(-1)![0], part.at(-1)![1]]);
          }
        }
      })
    );
  });
});

describe('pointAlong', () => {
  const line: LngLat[] = [
    [0, 0],
    [10, 0],
    [10, 20]
  ];
  it.each([
    [0, [0, 0]],
    [0.25, [5, 0]],
    [0.75, [10, 10]],
    [1, [10, 20]],
    [-1, [0, 0]],
    [2, [10, 20]]
  ])('at %d of the steps', (f, at) => expect(pointAlong(line, f)).toEqual(at));
});
