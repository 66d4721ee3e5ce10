import { DataError } from '../domain/errors.ts';
import type { FuzzyDate } from '../domain/fuzzyDate.ts';
import { CellFault } from './cellFault.ts';
import type { Column } from './column.ts';
import { COUNTRY_CODES } from './countryCodes.ts';
import { parseFuzzyDate } from './edtf.ts';
import { nearest } from './nearest.ts';
import type { CellValue } from './types.ts';

export interface Cell {
  readonly value: CellValue;
  /** For a column of type `edtf`. */
  readonly date?: FuzzyDate;
}

const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The value that an empty cell stands for. */
export function emptyValue(column: Column): CellValue {
  return isList(column) ? [] : (column.whenEmpty ?? null);
}

/**
 * Reads one cell by the type and bounds of its column; references are checked later, over all tables.
 * @throws {DataError} with a clause for a `Problem`
 */
export function readCell(column: Column, text: string): Cell {
  if (text === '') {
    if (column.required) throw new DataError('empty cell; a value is required');
    return { value: emptyValue(column) };
  }
  switch (column.type) {
    case 'edtf':
      return { value: text, date: parseFuzzyDate(text) };
    case 'number':
    case 'integer':
      return { value: readNumber(column, text) };
    case 'boolean':
      return { value: readBoolean(text) };
    case 'enum':
      return { value: oneOf(column.values ?? [], text, column.name.replaceAll('_', ' ')) };
    case 'country':
      return { value: readCountry(text) };
    case 'countries':
      return { value: items(text).map(readCountry) };
    case 'ids':
      return { value: items(text).map(readId) };
    case 'id':
      return { value: readId(text) };
    case 'url':
      return { value: readUrl(text) };
    case 'text':
      return { value: readText(column, text) };
  }
}

function isList(column: Column): boolean {
  return column.type === 'ids' || column.type === 'countries';
}

function items(text: string): string[] {
  const all = text.split(';');
  for (const [i, item] of all.entries()) {
    if (item === '')
      throw new CellFault('empty item in a list', all.filter((other) => other !== '').join(';'));
    if (item === all[i - 1]) throw new DataError(`"${item}" stands twice in a row`);
  }
  return all;
}

function readId(text: string): string {
  if (ID_PATTERN.test(text)) return text;
  const meant = text.trim().replace(/\s+/g, '-');
  const message = `"${text}" is not an id; expected letters, digits and - without spaces`;
  throw ID_PATTERN.test(meant) ? new CellFault(message, meant) : new DataError(message);
}

/** @throws {CellFault} with the nearest code */
export function readCountry(text: string): string {
  if (COUNTRY_CODES.has(text)) return text;
  const near = nearest(text, COUNTRY_CODES);
  if (near !== undefined) throw new CellFault(`unknown country "${text}"`, near);
  throw new DataError(`unknown country "${text}"; expected an ISO 3166-1 alpha-3 code such as "VNM"`);
}

/** @throws {CellFault} with the nearest of `values`, or all of them where none is near */
export function oneOf(values: readonly string[], text: string, noun: string): string {
  if (values.includes(text)) return text;
  const near = nearest(text, values);
  if (near !== undefined) throw new CellFault(`unknown ${noun} "${text}"`, near);
  throw new DataError(
    `unknown ${noun} "${text}"; expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
  );
}

function readBoolean(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  const lower = text.trim().toLowerCase();
  const yes = ['true', 'yes', 'y', '1'].includes(lower);
  const no = ['false', 'no', 'n', '0'].includes(lower);
  if (yes || no) throw new CellFault(`expected true or false, not "${text}"`, String(yes));
  throw new DataError(`expected true or false, not "${text}"`);
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function readNumber(column: Column, text: string): number {
  const { name, type, minimum = -Infinity, maximum = Infinity, hint } = column;
  if (!PLAIN_NUMBER.test(text)) {
    const meant = meantNumber(text);
    const message = `not a number: "${text}"`;
    throw meant === undefined ? new DataError(message) : new CellFault(message, meant);
  }
  const value = Number(text);
  if (type === 'integer' && !Number.isInteger(value)) throw new DataError(`not a whole number: "${text}"`);
  if (value >= minimum && value <= maximum) return value;
  if (minimum === 0 && value < 0) throw new DataError(`${name} ${text} is negative`);
  const message = `${name} ${text} is outside ${withSign(minimum)}…${withSign(maximum)}`;
  throw new DataError(hint === undefined ? message : `${message}; ${hint}`);
}

function withSign(value: number): string {
  return String(value).replace('-', '\u2212');
}

/** `1,200`, `1 200` and `1.200.000` have groups of three; `51,17` has a decimal comma. */
function meantNumber(text: string): string | undefined {
  const sign = text.trim().replace('\u2212', '-');
  const grouped = /^-?\d{1,3}([ ,.'’\u00a0\u202f]\d{3})+$/.test(sign);
  const meant = grouped
    ? sign.replace(/[^\d-]/g, '')
    : sign
        .replace(',', '.')
        .replace(/[$€]|USD/g, '')
        .trim();
  return PLAIN_NUMBER.test(meant) ? meant : undefined;
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return text;
  throw new DataError(`"${text}" is not an address that starts with http:// or https://`);
}

function readText(column: Column, text: string): string {
  if (column.pattern === undefined || new RegExp(column.pattern.source).test(text)) return text;
  throw new DataError(`"${text}" is not ${column.pattern.expected}`);
}
