import { yearOf, type DayNumber, type DaySpan } from './time.ts';

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

/** Known to less than the day: drawn soft on the map and hatched on the timeline. */
export function isCoarse(date: FuzzyDate): boolean {
  return date.precision !== 'day' || date.approximate || date.uncertain;
}

export function middleOf(date: FuzzyDate): DayNumber {
  const { start, end } = boundsOf(date);
  return (start + end) / 2;
}

/**
 * Order of dates for lists: by first possible day, then the more exact first, then by text, so that
 * sorting the same rows always gives the same list.
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
