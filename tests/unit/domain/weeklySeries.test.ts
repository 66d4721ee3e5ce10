import { expect, it } from 'vitest';
import { weeklySeries } from '../../../src/lib/domain/weeklySeries.ts';
import { builtInAtlas, flightTotal } from '../../fixtures/atlas.ts';

const over = { weeklyMin: 40, weeklyMax: null };

it('keeps airports, ways and what may be routes apart, all routes first', () => {
  const series = weeklySeries([
    flightTotal('routes', '2022', { unit: 'routes_or_flights' }),
    flightTotal('airport', '2024-04', { scope: 'apt-cxr' }),
    flightTotal('back', '2024-04', { countryFrom: 'VNM', countryTo: 'KAZ' }),
    flightTotal('all', '2023-08'),
    flightTotal('unstated', '2025-05', { unit: 'flights_unstated_period' })
  ]);
  expect(
    series.map((s) => [
      s.countryFrom,
      s.scope,
      s.maybeRoutes,
      s.points.flatMap((p) => p.totals.map((t) => t.id))
    ])
  ).toEqual([
    ['VNM', 'country', false, ['back']],
    ['KAZ', 'country', false, ['all', 'unstated']],
    ['KAZ', 'apt-cxr', false, ['airport']],
    ['KAZ', 'country', true, ['routes']]
  ]);
});

it('gives each date its range, open where somebody says "over"', () => {
  const [series] = weeklySeries([
    flightTotal('c', '2025-05', { weeklyMin: 21, weeklyMax: 35 }),
    flightTotal('d', '2025-05', over),
    flightTotal('a', '2023-08', { weeklyMin: 7, weeklyMax: 7 }),
    flightTotal('b', '2024-05', { weeklyMin: 5, weeklyMax: null }),
    flightTotal('b2', '2024-05', { weeklyMin: 13, weeklyMax: 13 })
  ]);
  expect(series?.points.map((p) => [p.asOf.edtf, p.low, p.high, p.over])).toEqual([
    ['2023-08', 7, 7, false],
    ['2024-05', 5, 13, false],
    ['2025-05', 21, 40, true]
  ]);
});

it('loses no total of the built-in atlas', async () => {
  const { flightTotals } = await builtInAtlas();
  const kept = weeklySeries(flightTotals).flatMap((s) => s.points.flatMap((p) => p.totals));
  expect(new Set(kept)).toEqual(new Set(flightTotals));
  expect(kept).toHaveLength(flightTotals.length);
});
