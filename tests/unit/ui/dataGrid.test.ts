import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ATLAS_TABLES } from '../../../src/lib/domain/atlasFiles.ts';
import { TABLES } from '../../../src/lib/tables/schema.ts';
import { BASEMAP_PACKAGES } from '../../../src/lib/ui/data/basemapSources.ts';
import { firstSorting, gridColumns, hasBar, isNumber } from '../../../src/lib/ui/data/gridLayout.ts';

it.each(ATLAS_TABLES)('keeps every column of %s, what names the row first', (table) => {
  const { columns } = TABLES[table];
  const shown = gridColumns(table, columns);
  expect(new Set(shown)).toEqual(new Set(columns));
  expect(shown).toHaveLength(columns.length);
  expect(shown[0]?.name).not.toBe('id');
  expect(shown.at(-1)?.name).toBe('id');
});

it.each([
  ['visits', 'start_edtf'],
  ['trade', 'period'],
  ['sources', 'title'],
  ['people', 'name']
] as const)('begins %s in the order of %s', (table, column) => {
  expect(firstSorting(table, TABLES[table].columns)).toEqual({ column, descending: false });
});

it('draws bars for numbers alone', () => {
  const bars = ATLAS_TABLES.flatMap((table) => TABLES[table].columns.filter(hasBar));
  expect(bars.length).toBeGreaterThan(0);
  expect(bars.every(isNumber)).toBe(true);
});

it('names the packages of the base map with their versions', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(devDependencies).toMatchObject(BASEMAP_PACKAGES);
});
