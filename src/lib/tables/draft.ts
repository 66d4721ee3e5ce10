import { DataError } from '../domain/errors.ts';
import type { FuzzyDate } from '../domain/fuzzyDate.ts';
import { CellFault } from './cellFault.ts';
import { emptyValue, readCell } from './cell.ts';
import type { Column, Table } from './column.ts';
import { parseCsv, type CsvRecord } from './csv.ts';
import { nearest } from './nearest.ts';
import { rowFaults } from './rowRules.ts';
import { columnOf, fileOf } from './schema.ts';
import type { CellValue, Problem } from './types.ts';
import { decodeUtf8, NotUtf8Error } from './utf8.ts';

/** A row on its way to a `TableRow`: it is good while it has no problem and is not set aside. */
export interface DraftRow {
  readonly line: number;
  /** Cells as written, by column; empty where the row is too short or too long to tell. */
  readonly cells: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly dates: Readonly<Record<string, FuzzyDate>>;
  readonly problems: Problem[];
  /** Why a row that is sound in itself cannot be used: it leans on one that is not. */
  setAside: Problem | undefined;
  /** False where a problem makes the row unusable. */
  usable: boolean;
}

/** A table read by itself; what it says of other tables is not yet checked. */
export interface DraftTable {
  readonly table: Table;
  readonly rows: readonly DraftRow[];
  /** Faults of the file or its header. */
  readonly problems: readonly Problem[];
}

export function problemOf(
  table: Table,
  line: number,
  column: string,
  value: string,
  fault: DataError | string
): Problem {
  const message = typeof fault === 'string' ? fault : fault.message;
  const suggestion = fault instanceof CellFault ? fault.suggestion : undefined;
  const problem = { file: fileOf(table.name), line, column, value, message };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

export function readDraft(table: Table, bytes: Uint8Array): DraftTable {
  let records: CsvRecord[];
  try {
    records = parseCsv(decodeUtf8(bytes));
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    return { table, rows: [], problems: [problemOf(table, error.line, '', '', error)] };
  }
  const [header, ...body] = records;
  if (!header)
    return { table, rows: [], problems: [problemOf(table, 0, '', '', 'empty file; expected a header')] };
  const columns = header.cells.map((name) => columnOf(table, name));
  const rows = body.map((record) => readRow(table, columns, record));
  const grave = graveHeaderProblems(table, header);
  // Without a column that must be there no row is whole; a column too many is only reported.
  if (grave.length > 0) for (const row of rows) row.usable = false;
  markDuplicates(table, rows);
  return { table, rows, problems: [...unknownColumns(table, header), ...grave] };
}

function unknownColumns(table: Table, { cells, line }: CsvRecord): Problem[] {
  const known = table.columns.map((column) => column.name);
  const free = known.filter((name) => !cells.includes(name));
  return cells.flatMap((name, i) => {
    if (name.trim() === '') return [problemOf(table, line, '', name, `column ${i + 1} has no name`)];
    if (columnOf(table, name)) return [];
    const near = nearest(name, free);
    const message = `unknown column "${name}"`;
    const expected = `${message}; ${table.moved?.[name] ?? `the columns are ${known.join(', ')}`}`;
    return [problemOf(table, line, name, name, near === undefined ? expected : new CellFault(message, near))];
  });
}

function graveHeaderProblems(table: Table, { cells, fault, line }: CsvRecord): Problem[] {
  const problem = (name: string, message: string) => problemOf(table, line, name, name, message);
  const twice = cells.filter((name, i) => name.trim() !== '' && cells.indexOf(name) < i);
  const missing = table.columns.filter(({ name, required }) => required && !cells.includes(name));
  return [
    ...(fault === undefined ? [] : [problem('', fault)]),
    ...twice.map((name) => problem(name, `column "${name}" stands twice`)),
    ...missing.map(({ name }) => problem(name, `missing column "${name}"`))
  ];
}

function readRow(table: Table, columns: readonly (Column | undefined)[], record: CsvRecord): DraftRow {
  const { line } = record;
  const values: Record<string, CellValue> = Object.fromEntries(
    table.columns.map((column) => [column.name, emptyValue(column)])
  );
  const cells: Record<string, string> = {};
  const dates: Record<string, FuzzyDate> = {};
  const problems: Problem[] = [];
  const row = { line, cells, values, dates, problems, setAside: undefined, usable: true };
  const shape = shapeFault(columns.length, record);
  if (shape !== undefined) {
    problems.push(problemOf(table, line, '', '', shape));
    return { ...row, usable: false };
  }
  for (const [i, column] of columns.entries()) {
    const text = record.cells[i] ?? '';
    if (!column) continue;
    cells[column.name] = text;
    try {
      const { value, date } = readCell(column, text);
      values[column.name] = value;
      if (date) dates[column.name] = date;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(problemOf(table, line, column.name, text, error));
      // A row is still worth showing without its link.
      if (column.type !== 'url') row.usable = false;
    }
  }
  for (const { column, value, message } of rowFaults(table, row)) {
    problems.push(problemOf(table, line, column, value, message));
    row.usable = false;
  }
  return row;
}

function shapeFault(expected: number, record: CsvRecord): string | undefined {
  if (record.fault !== undefined) return record.fault;
  const found = record.cells.length;
  if (record.cells.every((cell) => cell === '')) return 'row of empty cells';
  if (found < expected) return `short row: ${found} cells, expected ${expected}`;
  if (found > expected) return `long row: ${found} cells, expected ${expected}; does a cell need quotes?`;
  return undefined;
}

function markDuplicates(table: Table, rows: readonly DraftRow[]): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = row.cells.id ?? '';
    const first = lines.get(id);
    if (id === '') continue;
    if (first === undefined) lines.set(id, row.line);
    else {
      row.problems.push(problemOf(table, row.line, 'id', id, `"${id}" is the id of line ${first} too`));
      row.usable = false;
    }
  }
}
