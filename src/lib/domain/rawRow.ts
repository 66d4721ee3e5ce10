import type { FuzzyDate } from './fuzzyDate.ts';
import type { MarkRef } from './marks.ts';
import { markOfRow } from './rowMarks.ts';
import type { TradeFigure } from './trade.ts';

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

/**
 * The mark that shows a row: its own, of a claim that of its record, of a name that of its place.
 * @returns undefined for documents, people and tourism
 */
export function markOfRawRow(
  table: string,
  { id, values }: RawRow,
  trade: readonly TradeFigure[]
): MarkRef | undefined {
  if (table === 'claims') return markOfRow(String(values['table']), String(values['record_id']), trade);
  if (table === 'place_names') return markOfRow('places', String(values['place']), trade);
  return markOfRow(table, id, trade);
}
