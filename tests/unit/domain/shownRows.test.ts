import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAtlas } from '../../../src/lib/data/loadAtlas.ts';
import { atlasEvents, eventsIn, LAYERS } from '../../../src/lib/domain/events.ts';
import { markOfRawRow } from '../../../src/lib/domain/rawRow.ts';
import { shownRows } from '../../../src/lib/domain/shownRows.ts';
import { yearSpan } from '../../../src/lib/domain/time.ts';

const { atlas, tables } = await loadAtlas('static/data/', 'kazakhstan-vietnam', {
  fetch: async (url) => new Response(readFileSync(url))
});
const events = atlasEvents(atlas, ['KAZ', 'VNM']);
const shown = (layers: readonly (typeof LAYERS)[number][], from: number, to: number) => {
  const range = yearSpan(from, to);
  return shownRows(tables, eventsIn(events, range, new Set(layers)), atlas, range);
};
const ids = (rows: ReturnType<typeof shown>, table: Parameters<typeof rows.get>[0]) => [
  ...(rows.get(table) ?? [])
];

it('has all rows of all events for all years', () => {
  const all = shown(LAYERS, 1950, 2030);
  for (const table of ['visits', 'agreements', 'claims', 'people'] as const) {
    expect(ids(all, table)).toHaveLength(tables.get(table)?.length ?? 0);
  }
});

it('has the rows that belong to the visits of one year, and no others', () => {
  const rows = shown(['visits'], 2012, 2012);
  expect(ids(rows, 'visits')).toContain('vnkz-2012-09-truong-tan-sang');
  expect(ids(rows, 'agreements')).toEqual([]);
  expect(ids(rows, 'trade')).toEqual([]);
  expect(ids(rows, 'places')).toContain('astana');
  expect(ids(rows, 'places')).not.toContain('da-nang');
  const people = tables.get('people')?.filter(({ id }) => rows.get('people')?.has(id));
  expect(people?.map(({ values }) => values['name'])).toContain('Trương Tấn Sang');
  const claims = tables.get('claims')?.filter(({ id }) => rows.get('claims')?.has(id)) ?? [];
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every(({ values }) => values['table'] === 'visits')).toBe(true);
  const cited = new Set(ids(rows, 'sources'));
  expect(cited.size).toBeGreaterThan(0);
  expect(cited.size).toBeLessThan(tables.get('sources')?.length ?? 0);
});

it('has the figures of the years of the chosen pair alone', () => {
  const rows = ids(shown(['trade'], 2023, 2023), 'trade');
  expect(rows).toContain('tr-kaz-vnm-2023-total');
  expect(rows.every((id) => !id.includes('chn'))).toBe(true);
});

it.each([
  ['visits', { visitor_name: 'x' }, { kind: 'visit', id: 'r' }],
  ['claims', { table: 'agreements', record_id: 'a1' }, { kind: 'agreement', id: 'a1' }],
  ['place_names', { place: 'astana' }, { kind: 'place', id: 'astana' }],
  ['sources', {}, undefined],
  ['tourism', {}, { kind: 'tourism', id: 'r' }],
  ['people', {}, undefined]
])('shows a row of %s at its mark', (table, values, mark) => {
  expect(markOfRawRow(table, { id: 'r', values, dates: {} }, [])).toEqual(mark);
});
