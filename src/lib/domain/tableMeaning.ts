import type { AtlasTable } from './atlasFiles.ts';

/** What a column of a table is for, as the schema of the tables says it, in English. */
export interface ColumnMeaning {
  readonly name: string;
  readonly description: string;
  /** `edtf`, `number`, `ids` …: how a cell is read. */
  readonly type: string;
  readonly references?: { readonly table: AtlasTable };
}

export interface TableMeaning {
  readonly description: string;
  readonly columns: readonly ColumnMeaning[];
}

export type TableMeanings = Readonly<Record<AtlasTable, TableMeaning>>;

/** The columns of the schema that the rows have, in its order, then those that only the rows have. */
export function columnsOf(
  meaning: TableMeaning,
  rows: readonly { readonly values: Readonly<Record<string, unknown>> }[]
): ColumnMeaning[] {
  const there = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const known = meaning.columns.filter(({ name }) => rows.length === 0 || there.has(name));
  const names = new Set(meaning.columns.map(({ name }) => name));
  const more = [...there].filter((name) => !names.has(name));
  return [...known, ...more.map((name) => ({ name, type: 'text', description: '' }))];
}
