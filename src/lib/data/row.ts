import { DataError } from '../domain/errors.ts';
import type { DatePrecision, FuzzyDate } from '../domain/fuzzyDate.ts';

/** A row as it came through the door: columns under their table's names, dates with their bounds. */
export interface Row {
  /** Of the file, for the report: `visits.geojson`. */
  readonly file: string;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly dates: Readonly<Record<string, FuzzyDate>>;
  /** RFC 7946, as the file has it; undefined where the file has no geometries. For exports alone. */
  readonly geometry?: unknown;
}

function fault(row: Row, column: string, expected: string): DataError {
  const got = JSON.stringify(row.values[column]) ?? 'nothing';
  return new DataError(`${row.file}: ${row.id}: ${column}: expected ${expected}, found ${got}`);
}

/** A text; an empty cell is an empty text. */
export function text(row: Row, column: string): string {
  const value = row.values[column];
  if (value === null) return '';
  if (typeof value !== 'string') throw fault(row, column, 'a text');
  return value;
}

export function number(row: Row, column: string): number {
  const value = row.values[column];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw fault(row, column, 'a number');
  return value;
}

/** null: the cell is empty. */
export function numberOrNull(row: Row, column: string): number | null {
  return row.values[column] === null ? null : number(row, column);
}

export function flag(row: Row, column: string): boolean {
  const value = row.values[column];
  if (typeof value !== 'boolean') throw fault(row, column, 'true or false');
  return value;
}

export function texts(row: Row, column: string): readonly string[] {
  const value: unknown = row.values[column];
  if (!Array.isArray(value) || !value.every((v) => typeof v === 'string')) throw fault(row, column, 'a list');
  return value;
}

export function oneOf<T extends string>(row: Row, column: string, words: readonly T[]): T {
  const value = words.find((word) => word === row.values[column]);
  if (value === undefined) throw fault(row, column, `one of ${words.join(', ')}`);
  return value;
}

/** null: the cell is empty. */
export function dateOrNull(row: Row, column: string): FuzzyDate | null {
  const found = row.dates[column];
  if (!found && text(row, column) !== '') throw fault(row, column, 'a date with its bounds');
  return found ?? null;
}

export function date(row: Row, column: string): FuzzyDate {
  const found = dateOrNull(row, column);
  if (!found) throw fault(row, column, 'a date');
  return found;
}

/** A text that names a row of another table. */
export function reference(row: Row, column: string, ids: ReadonlyMap<string, unknown>): string {
  const id = text(row, column);
  if (!ids.has(id)) throw fault(row, column, 'a known id');
  return id;
}

export function references(row: Row, column: string, ids: ReadonlyMap<string, unknown>): readonly string[] {
  const found = texts(row, column);
  if (!found.every((id) => ids.has(id))) throw fault(row, column, 'known ids');
  return found;
}

/** Columns `name_en`, `name_vi`, … as names by language; languages without a name are left out. */
export function names(row: Row): { en: string; [language: string]: string } {
  const found: { en: string; [language: string]: string } = { en: text(row, 'name_en') };
  for (const column of Object.keys(row.values)) {
    const language = /^name_(.+)$/.exec(column)?.[1];
    if (language !== undefined && text(row, column) !== '') found[language] = text(row, column);
  }
  return found;
}

const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'year', 'decade', 'span', 'open'];

/** The bounds that the build wrote beside a date, held against their type. */
export function isEncodedDate(value: unknown): value is Omit<FuzzyDate, 'edtf'> {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, precision, approximate, uncertain } = value as Record<string, unknown>;
  return (
    isBound(start) &&
    isBound(end) &&
    PRECISIONS.includes(precision as DatePrecision) &&
    typeof approximate === 'boolean' &&
    typeof uncertain === 'boolean'
  );
}

function isBound(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
