import type { AtlasTable } from '../../domain/atlasFiles.ts';
import type { Sorting } from '../../domain/dataTable.ts';
import type { ColumnMeaning } from '../../domain/tableMeaning.ts';

/** The column that names the row: it stands first and stays while the others scroll. */
const LEADS: Readonly<Record<AtlasTable, string>> = {
  sources: 'title',
  places: 'name_en',
  place_names: 'place',
  people: 'name',
  visits: 'visitor_name',
  trade: 'period',
  agreements: 'title_en',
  flights: 'from_place',
  flight_totals: 'as_of_edtf',
  corridors: 'name_en',
  tourism: 'period',
  claims: 'record_id'
};

/** Documents, remarks and ids come after what they are about. */
const LAST = ['source_ids', 'note', 'journey_id', 'group_id', 'superseded_by', 'id'];

/** The columns of a table as they are read: what names the row first, ids last. */
export function gridColumns(table: AtlasTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const rank = ({ name }: ColumnMeaning) => (name === LEADS[table] ? -1 : LAST.indexOf(name) + 1);
  return columns
    .map((column, at) => ({ column, at }))
    .sort((a, b) => rank(a.column) - rank(b.column) || a.at - b.at)
    .map(({ column }) => column);
}

/** A table with dates begins with the earliest, any other in the order of what names its rows. */
export function firstSorting(table: AtlasTable, columns: readonly ColumnMeaning[]): Sorting | null {
  const dated = table !== 'sources' && columns.find(({ type }) => type === 'edtf');
  const column = dated || columns.find(({ name }) => name === LEADS[table]);
  return column ? { column: column.name, descending: false } : null;
}

/** Columns whose numbers are told as bars from zero, too. */
const BARS = ['value_usd', 'arrivals', 'weekly_frequency', 'weekly_min'];

export function hasBar({ name }: ColumnMeaning): boolean {
  return BARS.includes(name);
}

export function isNumber({ type }: ColumnMeaning): boolean {
  return type === 'number' || type === 'integer';
}

const PROSE = ['title', 'title_en', 'summary_en', 'outcomes_en', 'note', 'volume_note', 'waypoints'];

/** In rem: what a cell needs to be read without many lines. */
export function widthOf(column: ColumnMeaning): number {
  if (hasBar(column)) return 13;
  if (PROSE.includes(column.name)) return 24;
  if (isNumber(column) || column.type === 'boolean') return 8;
  if (column.type === 'country' || column.type === 'enum' || column.name === 'scope') return 9.5;
  if (column.type === 'edtf') return 10;
  if (column.type === 'ids' || column.name === 'id' || column.name === 'record_id') return 17;
  if (['visitor_role', 'visitor_name', 'name_en', 'url', 'value'].includes(column.name)) return 14;
  return 11;
}
