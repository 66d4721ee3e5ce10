/** Days since 1970-01-01T00:00 UTC, fractional. Never a local time: no year is off by one anywhere. */
export type DayNumber = number;

/** From the first instant (included) to the last (not included). */
export interface DaySpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export const DAYS_PER_YEAR = 365.25;
const MS_PER_DAY = 86_400_000;

/** First instant of a civil day, proleptic Gregorian, UTC. Months past 12 roll into the next year. */
export function dayOf(year: number, month = 1, day = 1): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

export function civilOf(day: DayNumber): CivilDay {
  const date = new Date(Math.floor(day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearOf(day: DayNumber): number {
  return civilOf(day).year;
}

export function yearSpan(first: number, last = first): DaySpan {
  return { start: dayOf(first), end: dayOf(last + 1) };
}

/** The same point in its year, counted as 2012.69; inverse of `dayOfYear`. */
export function fractionalYear(day: DayNumber): number {
  const year = yearOf(day);
  const { start, end } = yearSpan(year);
  return year + (day - start) / (end - start);
}

/** `2012-09-10`, for addresses and form fields. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dom } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dom).padStart(2, '0')}`;
}

/**
 * A day typed as `2012-09-10`, `2012-09` or `2012` (the first day of the period).
 * @returns undefined where the text is no day of the calendar
 */
export function parseIsoDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, dom] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const day = dayOf(year, month, dom);
  const civil = civilOf(day);
  return civil.month === month && civil.day === dom ? day : undefined;
}

/** Same day of the month `count` months away; the 31st becomes the last day of a shorter month. */
export function addMonths(day: DayNumber, count: number): DayNumber {
  const civil = civilOf(day);
  const firstOfMonth = dayOf(civil.year, civil.month + count);
  const daysInMonth = dayOf(civil.year, civil.month + count + 1) - firstOfMonth;
  return firstOfMonth + Math.min(civil.day, daysInMonth) - 1 + (day - Math.floor(day));
}

export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** 0 before `from`, 1 after `to`, and an even, smooth step between. */
export function smoothstep(from: number, to: number, value: number): number {
  if (to <= from) return value >= to ? 1 : 0;
  const f = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return f * f * (3 - 2 * f);
}
