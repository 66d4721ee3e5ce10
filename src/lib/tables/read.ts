import { checkClaims } from './claimRules.ts';
import type { TableName } from './column.ts';
import { readDraft, type DraftRow, type DraftTable } from './draft.ts';
import { nearest } from './nearest.ts';
import { checkReferences } from './references.ts';
import { fileOf, TABLE_LIST } from './schema.ts';
import type { Problem, TableRow } from './types.ts';

/** What the tables of a folder say, past every check. */
export interface TablesRead {
  /** Good rows in the order of the file; a table that the folder does not have is left out. */
  readonly tables: ReadonlyMap<TableName, readonly TableRow[]>;
  /** All faults, in the order of the schema's tables, then of lines. */
  readonly problems: readonly Problem[];
  /** Rows that are sound in themselves and left out because they lean on a row with a fault. */
  readonly setAside: readonly Problem[];
  /** Tables that the folder does not have; of the optional ones this is no fault. */
  readonly absent: readonly TableName[];
  readonly rowCounts: ReadonlyMap<TableName, RowCount>;
}

export interface RowCount {
  /** Rows of the file without its header. */
  readonly read: number;
  readonly good: number;
}

/**
 * Reads and checks the tables of an atlas. Every row is returned, reported or set aside; one whose only fault
 * is its link is returned without the link and reported.
 * @param files bytes by file name, `visits.csv`; files that are no `.csv` are passed over
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>): TablesRead {
  const drafts = new Map<TableName, DraftTable>();
  for (const table of TABLE_LIST) {
    const bytes = files.get(fileOf(table.name));
    if (bytes) drafts.set(table.name, readDraft(table, bytes));
  }
  checkReferences(drafts);
  checkClaims(drafts);

  const all = [...drafts.values()];
  return {
    tables: new Map(all.map(({ table, rows }) => [table.name, goodRows(rows)])),
    problems: [
      ...fileProblems(files),
      ...all.flatMap(({ problems, rows }) => [...problems, ...rows.flatMap((row) => inColumnOrder(row))])
    ],
    setAside: all.flatMap(({ rows }) => rows.flatMap((row) => (isGood(row) ? [] : (row.setAside ?? [])))),
    absent: TABLE_LIST.map(({ name }) => name).filter((name) => !files.has(fileOf(name))),
    rowCounts: new Map(
      all.map(({ table, rows }) => [table.name, { read: rows.length, good: rows.filter(isGood).length }])
    )
  };
}

function isGood(row: DraftRow): boolean {
  return row.usable && row.setAside === undefined;
}

function goodRows(rows: readonly DraftRow[]): TableRow[] {
  return rows
    .filter(isGood)
    .map(({ line, cells, values, dates }) => ({ id: cells.id ?? '', line, values, dates }));
}

/** Problems of the cells first found come first; within a row the reader goes from left to right. */
function inColumnOrder(row: DraftRow): Problem[] {
  const columns = Object.keys(row.cells);
  return row.problems.toSorted((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column));
}

function fileProblems(files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const missing = TABLE_LIST.filter(({ required, name }) => required && !files.has(fileOf(name))).map(
    ({ name }) => fileProblem(fileOf(name), 'missing table; an atlas needs sources and places')
  );
  const known = TABLE_LIST.map(({ name }) => fileOf(name));
  const unknown = [...files.keys()]
    .filter((file) => file.endsWith('.csv') && !known.includes(file))
    .sort()
    .map((file) => {
      const free = known.filter((name) => !files.has(name));
      const near = nearest(
        file.slice(0, -'.csv'.length),
        free.map((name) => name.slice(0, -'.csv'.length))
      );
      const message = 'unknown table';
      if (near === undefined) return fileProblem(file, `${message}; the tables are ${known.join(', ')}`);
      return { ...fileProblem(file, `${message}; did you mean "${near}.csv"?`), suggestion: `${near}.csv` };
    });
  return [...missing, ...unknown];
}

function fileProblem(file: string, message: string): Problem {
  return { file, line: 0, column: '', value: '', message };
}
