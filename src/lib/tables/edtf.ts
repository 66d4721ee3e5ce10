import edtf, { type EdtfDate, type EdtfInterval, type EdtfOther } from 'edtf';
import { DataError } from '../domain/errors.ts';
import type { DatePrecision, FuzzyDate } from '../domain/fuzzyDate.ts';
import { parseIsoDay } from '../domain/time.ts';
import { CellFault } from './cellFault.ts';

const MS_PER_DAY = 86_400_000;
const DECADE = 8;
const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 1: 'year', 2: 'month', 3: 'day' };

/**
 * A date of a table: a day, month, year, decade (`199X`) or interval, with `~`, `?` or `%`, an end open
 * (`../2023-06`) or unknown (`2013-03/`). Days since 1970, UTC, half-open.
 * @throws {DataError} for anything else, with the nearest good date where there is one
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseFuzzyDate(text: string): FuzzyDate {
  refuseImpossibleDays(text);
  const parsed = parsedByLibrary(text);
  if (parsed.type === 'Interval') return fromInterval(text, parsed);
  const date = asDate(text, parsed);
  const decade = date.unspecified.value === DECADE;
  return {
    edtf: text,
    start: startOf(date),
    end: endOf(date),
    precision: decade ? 'decade' : (PRECISIONS[date.precision] ?? 'day'),
    approximate: isApproximate(date),
    uncertain: isUncertain(date)
  };
}

/** The library takes 29 February of any year, and calls other impossible days errors of syntax. */
function refuseImpossibleDays(text: string): void {
  for (const [day, month = ''] of text.matchAll(/\b\d{4}-(\d{2})(?:-\d{2})?\b/g)) {
    if (parseIsoDay(day) !== undefined) continue;
    // From 21 on EDTF counts seasons, which are refused as such.
    if (Number(month) > 20) continue;
    const monthIsGood = parseIsoDay(day.slice(0, 7)) !== undefined;
    throw new DataError(`no such ${monthIsGood ? 'day' : 'month'}: "${day}"`);
  }
}

function parsedByLibrary(text: string): EdtfDate | EdtfInterval | EdtfOther {
  try {
    return edtf(text);
  } catch (error) {
    if (error instanceof RangeError) throw backward(text);
    const meant = meantDate(text);
    if (meant !== undefined) throw new CellFault(`not an EDTF date: "${text}"`, meant);
    throw new DataError(`not an EDTF date: "${text}"; expected one such as 2012-09-10, 2012-09 or 2012`);
  }
}

/** The library takes an interval from a date to itself for one that runs backward. */
function backward(text: string): DataError {
  const [first = '', last] = text.split('/');
  return first === last
    ? new CellFault(`from a date to itself: "${text}"`, first)
    : new DataError(`ends before it starts: "${text}"`);
}

function asDate(text: string, value: EdtfDate | EdtfInterval | EdtfOther): EdtfDate {
  const whole = value.type === 'Date' && value.precision > 0 && value.unspecified.value === 0;
  const decade = value.type === 'Date' && value.precision === 1 && value.unspecified.value === DECADE;
  if (whole || decade) return value;
  throw new DataError(
    `"${text}" is EDTF of a kind not read here; expected a day, month, year, decade or interval`
  );
}

function fromInterval(text: string, interval: EdtfInterval): FuzzyDate {
  const ends = [interval.lower, interval.upper].map((end) =>
    end === null || typeof end === 'number' ? null : asDate(text, end)
  );
  const [lower = null, upper = null] = ends;
  if (lower === null && upper === null) throw new DataError(`"${text}" has no end that is known`);
  const given = [lower, upper].filter((end) => end !== null);
  return {
    edtf: text,
    start: lower && startOf(lower),
    end: upper && endOf(upper),
    precision: lower && upper ? 'span' : 'open',
    approximate: given.some(isApproximate),
    uncertain: given.some(isUncertain)
  };
}

const startOf = (date: EdtfDate) => Math.floor(date.min / MS_PER_DAY);
const endOf = (date: EdtfDate) => Math.floor(date.max / MS_PER_DAY) + 1;
const isApproximate = (date: EdtfDate) => date.approximate.value !== 0;
const isUncertain = (date: EdtfDate) => date.uncertain.value !== 0;

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEARS = /^(\d{4})\s*[-–]\s*(\d{4})$/;

/** What a spreadsheet or a hurried hand may have meant. Days like 3/4/2012 are ambiguous: nothing is guessed. */
function meantDate(text: string): string | undefined {
  const trimmed = text.trim();
  const years = YEARS.exec(trimmed);
  if (years) return `${years[1]}/${years[2]}`;
  const [, year, month, day] = YEAR_FIRST.exec(trimmed) ?? dayFirst(trimmed) ?? [];
  if (year === undefined || month === undefined) return trimmed !== text ? trimmed : undefined;
  const meant = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-'
  );
  return parseIsoDay(meant) === undefined ? undefined : meant;
}

function dayFirst(text: string): string[] | undefined {
  const [whole, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return whole !== undefined && day && month && year ? [whole, year, month, day] : undefined;
}
