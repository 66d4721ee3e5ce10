import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { tradeYears } from '../../../src/lib/domain/trade.ts';
import { ribbonAt, ribbonPath, topUsd } from '../../../src/lib/domain/tradeRibbons.ts';
import { distanceKm, greatCircle, type LngLat } from '../../../src/lib/domain/greatCircle.ts';
import { VISIT_BOW } from '../../../src/lib/domain/visitArcs.ts';
import { figure, place } from '../../fixtures/atlas.ts';

const YEARS = tradeYears(
  [
    figure('2022', 500e6),
    figure('2023', 979e6),
    figure('2023', 400e6, { reporterIso3: 'VNM' }),
    figure('2024-01/2024-05', 5e9),
    figure('2025', 9e9, { kind: 'forecast' })
  ],
  ['KAZ', 'VNM']
);

describe('ribbonAt', () => {
  it('shows the lowest and the highest figure of the playhead’s year', () => {
    expect(ribbonAt(YEARS, dayOf(2023, 7, 1), 0)).toMatchObject({
      lowUsd: 400e6,
      highUsd: 979e6,
      strength: 1
    });
  });

  it('shows the last year before, weaker, where the year has only a part-year figure or a forecast', () => {
    for (const day of [dayOf(2024, 6, 1), dayOf(2025, 6, 1)]) {
      const now = ribbonAt(YEARS, day, 0)!;
      expect(now.year.year).toBe(2023);
      expect(now.highUsd).toBe(979e6);
      expect(now.strength).toBeLessThan(1);
    }
    expect(topUsd(YEARS)).toBe(979e6);
  });

  it('shows nothing before the first figure', () => {
    expect(ribbonAt(YEARS, dayOf(2020), 0)).toBeUndefined();
  });

  it('lets one year flow into the next around New Year while it plays', () => {
    const newYear = dayOf(2023);
    const highs = [-60, -20, 0, 20, 60].map((days) => ribbonAt(YEARS, newYear + days, 365.25)!.highUsd);
    expect(highs[0]).toBe(500e6);
    expect(highs[4]).toBe(979e6);
    expect(highs).toEqual([...highs].sort((a, b) => a - b));
    expect(highs[2]).toBeCloseTo((500e6 + 979e6) / 2);
  });

  it('lets the first figure fade in at its own width', () => {
    const now = ribbonAt(YEARS, dayOf(2022), 365.25)!;
    expect(now.highUsd).toBe(500e6);
    expect(now.strength).toBeCloseTo(0.5);
  });

  it('belongs to its own year on every day while held', () => {
    expect(ribbonAt(YEARS, dayOf(2022, 12, 31), 0)!.highUsd).toBe(500e6);
    expect(ribbonAt(YEARS, dayOf(2023, 1, 1), 0)!.highUsd).toBe(979e6);
  });
});

describe('ribbonPath', () => {
  const astana = place('astana', 'KAZ', { lngLat: [71.45, 51.17] });
  const hanoi = place('hanoi', 'VNM', { lngLat: [105.85, 21.03] });

  it('is the same line whichever country comes first', () => {
    expect(ribbonPath(astana, hanoi)).toEqual(ribbonPath(hanoi, astana));
  });

  it('lies apart from the visits between the same cities, in either direction', () => {
    const middles = [
      ribbonPath(astana, hanoi),
      greatCircle(astana.lngLat, hanoi.lngLat, 64, VISIT_BOW),
      greatCircle(hanoi.lngLat, astana.lngLat, 64, VISIT_BOW)
    ].map((line) => line[32]!);
    const [ribbon, out, back] = middles as [LngLat, LngLat, LngLat];
    expect(distanceKm(ribbon, out)).toBeGreaterThan(200);
    expect(distanceKm(ribbon, back)).toBeGreaterThan(200);
  });
});
