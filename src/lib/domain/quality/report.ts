import { boundsOf } from '../fuzzyDate.ts';
import type { Confidence } from '../sources.ts';
import { overlaps, yearSpan } from '../time.ts';
import { figuresOfPair, pairKey, tradePairs, tradeYears } from '../trade.ts';
import { compareTexts, type Conflict } from './conflict.ts';
import { tradeFacts } from './factFigures.ts';
import { rowsOf, sourcesOf, textOf, type FactRow, type FactTables } from './factRow.ts';
import { findConflicts } from './findConflicts.ts';

/** Tables whose rows are marks: each says how it is known, and by which documents. */
export const MARK_TABLES = [
  'visits',
  'trade',
  'agreements',
  'flights',
  'flight_totals',
  'corridors',
  'tourism'
] as const;
export type MarkTable = (typeof MARK_TABLES)[number];

/** A mark that one document alone stands behind. */
export interface SingleSource {
  readonly table: MarkTable;
  readonly line: number;
  readonly id: string;
  readonly source_id: string;
}

/** Years of a pair without a yearly total. */
export interface TradeGap {
  readonly subject: string;
  readonly years: readonly number[];
  /** Those of `years` that have a figure for some months or for one direction. */
  readonly partial: readonly number[];
}

/** `quality.json`. Names are those of the tables, because people read it beside them. */
export interface QualityReport {
  readonly rows: Readonly<Record<string, number>>;
  /** Faults that the reader of tables found; a build is written only with none. */
  readonly problems: number;
  readonly confidence: Readonly<Partial<Record<MarkTable, Readonly<Record<Confidence, number>>>>>;
  readonly sources: {
    /** Number of documents -> number of marks, per table. General knowledge is no document. */
    readonly per_mark: Readonly<Partial<Record<MarkTable, Readonly<Record<string, number>>>>>;
    readonly single: readonly SingleSource[];
  };
  readonly gaps: readonly TradeGap[];
  readonly conflicts: readonly Conflict[];
}

/** @param years first and last that the atlas is about, both included: gaps are counted within them */
export function qualityReport(
  tables: FactTables,
  years: readonly [number, number],
  problems: number
): QualityReport {
  const documents = documentsOf(tables);
  const present = MARK_TABLES.filter((table) => tables.has(table));
  const perTable = <T>(make: (table: MarkTable, rows: readonly FactRow[]) => T) =>
    Object.fromEntries(present.map((table) => [table, make(table, rowsOf(tables, table))]));
  return {
    rows: Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length])),
    problems,
    confidence: perTable((_, rows) => confidences(rows)),
    sources: {
      per_mark: perTable((_, rows) => distribution(rows.map((row) => documents(row).length))),
      single: present.flatMap((table) =>
        rowsOf(tables, table)
          .flatMap((row): SingleSource[] => {
            const [only, ...more] = documents(row);
            if (only === undefined || more.length > 0) return [];
            return [{ table, line: row.line, id: row.id, source_id: only }];
          })
          .sort((a, b) => compareTexts(a.id, b.id))
      )
    },
    gaps: tradeGaps(tables, years),
    conflicts: findConflicts(tables)
  };
}

/** The documents of a row, each once; well-known facts name none. */
function documentsOf(tables: FactTables): (row: FactRow) => string[] {
  const sources = rowsOf(tables, 'sources');
  const general = new Set(sources.filter((row) => textOf(row, 'kind') === 'general').map((row) => row.id));
  return (row) => [...new Set(sourcesOf(row))].filter((id) => !general.has(id));
}

function confidences(rows: readonly FactRow[]): Record<Confidence, number> {
  const count = (word: Confidence) => rows.filter((row) => textOf(row, 'confidence') === word).length;
  return { stated: count('stated'), derived: count('derived'), uncertain: count('uncertain') };
}

/** Keys that are whole numbers stand in rising order in any JavaScript object. */
function distribution(counts: readonly number[]): Record<string, number> {
  const marks: Record<string, number> = {};
  for (const count of counts) marks[count] = (marks[count] ?? 0) + 1;
  return marks;
}

function tradeGaps(tables: FactTables, [first, last]: readonly [number, number]): TradeGap[] {
  const figures = tradeFacts(tables).map(({ fact }) => fact);
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return tradePairs(figures).flatMap((pair): TradeGap[] => {
    const known = new Set(tradeYears(figures, pair).map(({ year }) => year));
    const years = all.filter((year) => !known.has(year));
    const stated = figuresOfPair(figures, pair).filter((figure) => figure.kind !== 'forecast');
    const touches = (year: number) => stated.some((f) => overlaps(boundsOf(f.period), yearSpan(year)));
    return years.length === 0 ? [] : [{ subject: pairKey(pair), years, partial: years.filter(touches) }];
  });
}
