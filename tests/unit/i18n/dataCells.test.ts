import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAtlas } from '../../../src/lib/data/loadAtlas.ts';
import { ATLAS_TABLES, type AtlasTable } from '../../../src/lib/domain/atlasFiles.ts';
import { LANGUAGES, type Language } from '../../../src/lib/domain/language.ts';
import { columnsOf } from '../../../src/lib/domain/tableMeaning.ts';
import { cellKey, cellText } from '../../../src/lib/i18n/dataCells.ts';
import { columnTerm, tableTerm } from '../../../src/lib/i18n/dataTerms.ts';
import { TABLES } from '../../../src/lib/tables/schema.ts';

const { atlas, tables } = await loadAtlas('static/data/', 'kazakhstan-vietnam', {
  fetch: async (url) => new Response(readFileSync(url))
});

function cell(table: AtlasTable, id: string, name: string, language: Language) {
  const row = tables.get(table)?.find((r) => r.id === id);
  const column = TABLES[table].columns.find((c) => c.name === name);
  if (!row || !column) throw new Error(`no ${table}.${name} of ${id}`);
  return { row, column, context: { atlas, table, language } };
}

it.each<[AtlasTable, string, string, Language, string]>([
  ['trade', 'tr-kaz-vnm-2023-total', 'value_usd', 'en', '$979.2 M'],
  ['trade', 'tr-kaz-vnm-2023-total', 'value_usd', 'ru', '979,2 млн $'],
  ['trade', 'tr-kaz-vnm-2023-total', 'reporter', 'kk', 'Қазақстан'],
  ['trade', 'tr-kaz-vnm-2023-total', 'flow', 'vi', 'hai chiều'],
  ['trade', 'tr-kaz-vnm-2023-total', 'approx', 'en', 'no'],
  ['visits', 'vnkz-2012-09-truong-tan-sang', 'start_edtf', 'en', '10 Sep 2012'],
  ['visits', 'vnkz-2012-09-truong-tan-sang', 'visitor_name', 'ru', 'Чыонг Тан Шанг'],
  ['visits', 'vnkz-2012-09-truong-tan-sang', 'to_place', 'ru', 'Астана'],
  ['visits', 'vnkz-2012-09-truong-tan-sang', 'journey_id', 'en', ''],
  ['agreements', 'ag-vnkz-1992-diplomatic', 'parties', 'vi', 'Việt Nam, Kazakhstan'],
  ['places', 'astana', 'lat', 'en', '51.1694']
])('writes %s %s %s in %s', (table, id, name, language, text) => {
  const { context, column, row } = cell(table, id, name, language);
  expect(cellText(context, column, row).text.replaceAll('\u00a0', ' ')).toBe(text);
});

it('leaves text of a table in its own language, and says so', () => {
  const { context, column, row } = cell('visits', 'vnkz-2012-09-truong-tan-sang', 'summary_en', 'kk');
  expect(cellText(context, column, row).language).toBe('en');
});

it('sorts numbers as numbers, dates as dates and empty cells as empty', () => {
  const key = (table: AtlasTable, id: string, name: string) => {
    const { context, column, row } = cell(table, id, name, 'en');
    return cellKey(context, column, row);
  };
  expect(key('trade', 'tr-kaz-vnm-2023-total', 'value_usd')).toBe(979_200_000);
  expect(key('visits', 'vnkz-2012-09-truong-tan-sang', 'start_edtf')).toMatchObject({ precision: 'day' });
  expect(key('visits', 'vnkz-2012-09-truong-tan-sang', 'journey_id')).toBeNull();
});

it.each(LANGUAGES)('has a name in %s for every table and column', (language) => {
  for (const table of ATLAS_TABLES) {
    expect(tableTerm(table, language)).not.toBe(table);
    for (const { name } of TABLES[table].columns) {
      // Where nobody has named it, the column is told by its id.
      expect(columnTerm(name, language), name).not.toMatch(/_|^[a-z]/);
    }
  }
});

it('lists the columns that only the rows have after those of the schema', () => {
  const rows = [{ values: { id: 'a', kind: 'x', summary_id: 'Kunjungan' } }];
  const columns = columnsOf(TABLES.visits, rows).map(({ name }) => name);
  expect(columns).toEqual(['id', 'kind', 'summary_id']);
  expect(columnTerm('summary_id', 'en')).toBe('Summary, Indonesian');
});
