import type { Language } from '../../domain/language.ts';
import type { MarkRef } from '../../domain/marks.ts';
import { foldText } from '../../domain/search/foldText.ts';
import type { Source } from '../../domain/sources.ts';

/** A table of a page in words: what is read, sorted and saved is one and the same. */
export interface PageTable {
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
}

export interface PageColumn {
  readonly label: string;
  /** Right-aligned. */
  readonly number?: true;
}

export interface PageRow {
  /** Of its own in the table. */
  readonly key: string;
  /** What the map shows of it; null where it shows nothing. */
  readonly mark: MarkRef | null;
  /** One per column. */
  readonly cells: readonly PageCell[];
  readonly sources: readonly Source[];
}

export interface PageCell {
  readonly text: string;
  /** BCP 47, where it is not the reader's. */
  readonly language?: string;
  /** As the tables write it: for order and for saved files. The text itself where it is left out. */
  readonly value?: string | number;
  /** Pages within the app, in place of the text. */
  readonly links?: readonly PageLink[];
}

export interface PageLink {
  readonly text: string;
  /** `/country/KAZ` */
  readonly path: string;
}

/** @param links their texts, one after the other, are the text */
export function linkCell(...links: readonly PageLink[]): PageCell {
  return { text: links.map(({ text }) => text).join(', '), links };
}

export type SortOrder = { readonly column: number; readonly descending: boolean };

/** Rows of equal value stay in the order of the table; empty ones come last either way. */
export function sortedRows(
  rows: readonly PageRow[],
  { column, descending }: SortOrder,
  language: Language
): PageRow[] {
  const valueOf = (row: PageRow) => row.cells[column]?.value ?? row.cells[column]?.text ?? '';
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), language);
    return descending ? -order : order;
  });
}

/** Rows that hold a text in any of their cells, with or without diacritics; all for an empty one. */
export function rowsWith(rows: readonly PageRow[], query: string): readonly PageRow[] {
  const { letters } = foldText(query);
  if (letters === '') return rows;
  return rows.filter(({ cells }) => cells.some(({ text }) => foldText(text).letters.includes(letters)));
}
