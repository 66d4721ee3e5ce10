import type { FuzzyDate } from './fuzzyDate.ts';
import { dayOf, parseIsoDay } from './time.ts';

/**
 * The three plain forms that sources and claims carry as text: `2012`, `2012-04`, `2012-04-16`.
 * @returns undefined for any other text, which is then shown as it was written
 */
export function plainDate(text: string): FuzzyDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(-\d{2})?)?$/.exec(text);
  const start = match === null ? undefined : parseIsoDay(text);
  if (match === null || start === undefined) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const known = { edtf: text, start, approximate: false, uncertain: false };
  if (match[3] !== undefined) return { ...known, end: start + 1, precision: 'day' };
  if (match[2] !== undefined) return { ...known, end: dayOf(year, month + 1), precision: 'month' };
  return { ...known, end: dayOf(year + 1), precision: 'year' };
}
