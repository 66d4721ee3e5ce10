import type { FuzzyDate } from '../../src/lib/domain/fuzzyDate.ts';
import type { CellValue, TableRow } from '../../src/lib/tables/types.ts';

/** Bounds of a date in days since 1970, the end not included; the text itself stands in its column. */
export type EncodedDate = Omit<FuzzyDate, 'edtf'>;

export interface EncodedColumns {
  [column: string]: CellValue | Readonly<Record<string, EncodedDate>>;
  dates: Readonly<Record<string, EncodedDate>>;
}

/** All columns of a row but its id, under their own names, and the bounds of its dates. */
export function encodeColumns(row: TableRow): EncodedColumns {
  const columns = Object.entries(row.values).filter(([column]) => column !== 'id');
  const dates = Object.entries(row.dates).map(([column, date]) => [column, encodeDate(date)]);
  return { ...Object.fromEntries(columns), dates: Object.fromEntries(dates) };
}

function encodeDate({ start, end, precision, approximate, uncertain }: FuzzyDate): EncodedDate {
  return { start, end, precision, approximate, uncertain };
}

/** Sorted by id, so that the order of a table's rows does not change what is written. */
export function byId<T extends { readonly id?: string | number | undefined }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
