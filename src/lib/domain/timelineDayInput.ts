import { parseIsoDay, type DayNumber } from './time.ts';

/**
 * Reads `2012`, `2012-09`, `2012-09-10`, and days before months with dots, slashes or blanks, as all four
 * languages write them: `10/9/2012`, `10.09.2012`, `9/2012`.
 * @returns undefined where the text is no day of the calendar
 */
export function parseTypedDay(text: string): DayNumber | undefined {
  const plain = text.trim().replace(/\s*([./-])\s*/g, '$1');
  const match = /^(?:(\d{1,2})[./ -])?(\d{1,2})[./ -](\d{4})$/.exec(plain);
  if (!match) return parseIsoDay(plain);
  const [, day, month = '', year = ''] = match;
  return parseIsoDay([year, month, ...(day === undefined ? [] : [day])].join('-'));
}
