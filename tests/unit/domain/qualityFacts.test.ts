import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeQuality } from '../../../src/lib/data/decode/quality.ts';
import { evidenceOf } from '../../../src/lib/domain/evidence.ts';
import { markToShow } from '../../../src/lib/domain/quality/disputed.ts';
import { qualityFacts, yearRuns } from '../../../src/lib/domain/quality/qualityFacts.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

const atlas = await builtInAtlas();
const report = decodeQuality(
  readFileSync('static/data/kazakhstan-vietnam/quality.json', 'utf8'),
  'quality.json'
);

it('tells five numbers of the built-in atlas', () => {
  const facts = qualityFacts(report, atlas);
  expect(facts.problems).toBe(0);
  expect(facts.conflicts).toBe(report.conflicts.length);
  expect(facts.coarse).toEqual({ months: 11, wider: 3 });
  const { visits, trade, agreements, flights, flight_totals, corridors, tourism } = report.rows;
  const rows = [visits, trade, agreements, flights, flight_totals, corridors, tourism];
  expect(facts.unsure.all).toBe(rows.reduce((sum = 0, count = 0) => sum + count, 0));
  expect(facts.unsure.count).toBeLessThan(facts.unsure.all);
  expect(facts.unlinked.all).toBe(report.rows['sources']);
});

it('shows each conflict at a mark of the atlas', () => {
  for (const conflict of report.conflicts) {
    const mark = markToShow(conflict, atlas.trade);
    expect(mark && evidenceOf(atlas, mark), conflict.subject).toBeDefined();
  }
  const trend = report.conflicts.find((c) => c.rule === 'trade_trends' && c.period === '2023/2024');
  expect(trend && markToShow(trend, atlas.trade)).toEqual({ kind: 'trade', id: 'KAZ-VNM:2024' });
});

it.each<[number[], [number, number][]]>([
  [[], []],
  [[2002], [[2002, 2002]]],
  [
    [1993, 1994, 1995, 2002, 2004, 2005],
    [
      [1993, 1995],
      [2002, 2002],
      [2004, 2005]
    ]
  ]
])('finds the runs of %j', (years, runs) => expect(yearRuns(years)).toEqual(runs));
