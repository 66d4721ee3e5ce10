import { DAYS_PER_YEAR, yearOf, type DayNumber, type DaySpan } from './time.ts';

/** `span` is a stated stretch such as `2019-01/2019-06`; `open` has one end that nobody stated. */
export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'span' | 'open';

/**
 * A date as exact as it is known. `start` and `end` (not included) bound the days that it can mean.
 * An open or unknown side is null: `../2023-06` has no start and ends on 1 July 2023.
 */
export interface FuzzyDate {
  /** As written in the table, ISO 8601-2 (EDTF). */
  readonly edtf: string;
  readonly start: DayNumber | null;
  readonly end: DayNumber | null;
  readonly precision: DatePrecision;
  /** EDTF `~`: about. */
  readonly approximate: boolean;
  /** EDTF `?`: not sure. */
  readonly uncertain: boolean;
}

/** The known bounds; an open side takes the bound of the other (an instant at it). */
export function boundsOf(date: FuzzyDate): DaySpan {
  const start = date.start ?? (date.end === null ? 0 : date.end - 1);
  return { start, end: date.end ?? start + 1 };
}

/** Nobody knows how far an open side reaches: what is drawn of it fades away over this long. */
export const OPEN_FADE_DAYS = DAYS_PER_YEAR;

/** What a picture of the date covers: all days that it can mean, an open side over the days that it fades. */
export function drawnSpan(date: FuzzyDate): DaySpan {
  const { start, end } = boundsOf(date);
  return {
    start: date.start === null ? end - OPEN_FADE_DAYS : start,
    end: date.end === null ? start + OPEN_FADE_DAYS : end
  };
}

/**
 * How exactly the first and the last side of an interval are written: `2012/2013-05` goes from a year to a
 * month. Of any other date both are its own.
 */
export function sidePrecisions(date: FuzzyDate): readonly [first: DatePrecision, last: DatePrecision] {
  const sides = date.edtf.split('/');
  const [first = '', last = ''] = sides;
  return sides.length === 2 ? [precisionOf(first), precisionOf(last)] : [date.precision, date.precision];
}

function precisionOf(side: string): DatePrecision {
  const digits = side.replace(/[~?%]|^-/g, '');
  if (digits === '' || digits === '..') return 'open';
  if (digits.endsWith('X')) return 'decade';
  return (['year', 'month', 'day'] as const)[digits.split('-').length - 1] ?? 'day';
}

/** Known to less than the day: drawn soft on the map and hatched on the timeline. */
export function isCoarse(date: FuzzyDate): boolean {
  return date.precision !== 'day' || date.approximate || date.uncertain;
}

export function middleOf(date: FuzzyDate): DayNumber {
  const { start, end } = boundsOf(date);
  return (start + end) / 2;
}

/**
 * The order of dates, in every list: by the first day that a date can mean, then the more exact first, then by
 * the text of the table. An open start counts as the last day that it can mean, which is all that is known.
 * Two dates that are written alike are equal; lists part them by layer and id, and so are always the same,
 * whatever order their rows come in.
 */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.start - y.start || x.end - y.end || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
}

/** The first and the last year that some dates can mean, both included; undefined for none. */
export function yearsCovered(dates: readonly FuzzyDate[]): [number, number] | undefined {
  const bounded = dates.filter((d) => d.start !== null || d.end !== null).map(boundsOf);
  if (bounded.length === 0) return undefined;
  // A span ends with the first instant that it does not hold: 1 January is the year before.
  const lastOf = (span: DaySpan) => yearOf(Math.max(span.start, span.end - 1));
  return [Math.min(...bounded.map((b) => yearOf(b.start))), Math.max(...bounded.map(lastOf))];
}
