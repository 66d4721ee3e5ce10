import { expect, it } from 'vitest';
import { compareYears } from '../../../src/lib/domain/comparison.ts';
import { rankPeople } from '../../../src/lib/domain/ranking.ts';
import {
  arrivalsTable,
  comparisonTable,
  rankingTable,
  tradeTable,
  viewCsv,
  viewSources,
  weeklyTable
} from '../../../src/lib/ui/views/viewTable.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const LICENCES = [
  { name: 'CC-BY-4.0', title: 'Attribution', path: 'https://creativecommons.org/licenses/by/4.0/' }
];

it('saves every figure of a pair in the years, with who says so and the licence', async () => {
  const { trade, sources } = await builtInAtlas();
  const table = tradeTable(trade, PAIR, [2023, 2023]);
  expect(table.rows.every(({ cells }) => String(cells[3]).startsWith('2023'))).toBe(true);
  const lines = viewCsv(table, sources, LICENCES).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(
    /^\uFEFF?id,reporter,partner,period,flow,value_usd,approx,kind,note,sources,licence$/
  );
  const kazinform = lines.find((line) => line.startsWith('tr-kaz-vnm-2023-total,'));
  expect(kazinform).toContain('979200000');
  expect(kazinform).toMatch(/https:\/\/.*CC-BY-4\.0/);
  expect(lines).toHaveLength(table.rows.length + 1);
});

it('gives every view the documents of its rows, each once', async () => {
  const atlas = await builtInAtlas();
  const ranking = rankPeople(atlas, atlas.visits);
  const measures = compareYears(atlas, PAIR, [2023, 2024]);
  const tables = [
    tradeTable(atlas.trade, PAIR, [1992, 2025]),
    arrivalsTable(atlas.tourism),
    weeklyTable(atlas.flightTotals),
    rankingTable(ranking),
    comparisonTable({ by: 'years', a: 2023, b: 2024 }, measures)
  ];
  for (const table of tables) {
    const ids = viewSources(table, atlas.sources).map((source) => source.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  }
  expect(rankingTable(ranking).rows).toHaveLength(atlas.visits.length);
});

it('leaves the end of an "over" empty', async () => {
  const { flightTotals } = await builtInAtlas();
  const over = weeklyTable(flightTotals).rows.find(({ cells }) => cells[0] === 'ft-08');
  expect(over?.cells.slice(6, 8)).toEqual([40, null]);
});
