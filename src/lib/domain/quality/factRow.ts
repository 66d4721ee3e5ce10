import type { FuzzyDate } from '../fuzzyDate.ts';

/** A checked row as the reader of tables hands it over, with the line that it stands on. */
export interface FactRow {
  readonly id: string;
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  readonly dates: Readonly<Record<string, FuzzyDate>>;
}

/** Checked rows by table name; a table that is absent has no rows. */
export type FactTables = ReadonlyMap<string, readonly FactRow[]>;

export function rowsOf(tables: FactTables, table: string): readonly FactRow[] {
  return tables.get(table) ?? [];
}

/** An empty cell is an empty text. */
export function textOf(row: FactRow, column: string): string {
  const value = row.values[column];
  return typeof value === 'string' ? value : '';
}

/** null: the cell is empty. */
export function numberOf(row: FactRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === 'number' ? value : null;
}

export function sourcesOf(row: FactRow): readonly string[] {
  const value = row.values['source_ids'];
  return Array.isArray(value) ? value : [];
}

/** A cell as its file writes it. */
export function writtenIn(row: FactRow, column: string): string {
  const value = row.values[column] ?? '';
  return Array.isArray(value) ? value.join(';') : String(value);
}
