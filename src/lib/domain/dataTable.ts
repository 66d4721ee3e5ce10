import { compareDates, type FuzzyDate } from './fuzzyDate.ts';
import { foldText } from './search/foldText.ts';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** What a cell is sorted by; null: the cell is empty. */
export type SortKey = string | number | FuzzyDate | null;

/**
 * Rows in the order of one column. Rows that are equal in it keep their order; empty cells come last
 * whichever way one sorts.
 * @param compareTexts in the reader's language
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  compareTexts: (a: string, b: string) => number
): Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row, at) => ({ row, at, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
      }
      return sign * compareKeys(a.key, b.key, compareTexts) || a.at - b.at;
    })
    .map(({ row }) => row);
}

function compareKeys(
  a: string | number | FuzzyDate,
  b: string | number | FuzzyDate,
  compareTexts: (a: string, b: string) => number
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return compareDates(a, b);
  return compareTexts(String(a), String(b));
}

/**
 * What sorting by a column gives after another click on its head: rising, falling, then the order of the
 * table again.
 */
export function nextSorting(now: Sorting | null, column: string): Sorting | null {
  if (now?.column !== column) return { column, descending: false };
  return now.descending ? null : { column, descending: true };
}

/** Cells made comparable, a line each, so that no word is found across two of them. */
export function foldedCells(cells: readonly string[]): string {
  return cells.map((cell) => foldText(cell).letters).join('\n');
}

/**
 * Rows in which every word of the query stands, in any cell.
 * @param lettersOf a row's cells as `foldedCells` gives them
 */
export function filterRows<Row>(
  rows: readonly Row[],
  lettersOf: (row: Row) => string,
  query: string
): readonly Row[] {
  const words = query.split(/\s+/).map((word) => foldText(word).letters);
  return rows.filter((row) => {
    const letters = lettersOf(row);
    return words.every((word) => letters.includes(word));
  });
}
