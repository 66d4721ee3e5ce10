import type { FuzzyDate } from './fuzzyDate.ts';

/** A row of a table with every column, under the names of the table. */
export interface RawRow {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of the columns that hold dates. */
  readonly dates: Readonly<Record<string, FuzzyDate>>;
  /** RFC 7946, where the row has a place on the map. */
  readonly geometry?: unknown;
}

export function textsIn(row: RawRow, column: string): readonly string[] {
  const value = row.values[column];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
