import type { TableRow } from '../../src/lib/tables/types.ts';

/** Readers of checked cells: the reader has already held each against its type. */
export function text(row: TableRow, column: string): string {
  const value = row.values[column];
  return typeof value === 'string' ? value : '';
}

export function texts(row: TableRow, column: string): readonly string[] {
  const value = row.values[column];
  return Array.isArray(value) ? value : [];
}

export function number(row: TableRow, column: string): number {
  const value = row.values[column];
  if (typeof value !== 'number') throw new TypeError(`${column} of ${row.id} is no number`);
  return value;
}
