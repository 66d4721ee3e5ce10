import type { Language } from '../domain/language.ts';
import { DAYS_PER_YEAR } from '../domain/time.ts';
import { numberText } from './format.ts';
import * as m from './paraglide/messages.js';

/** From here on days are counted in months, and months in years. */
const MONTHS_FROM_DAYS = 60;
const YEARS_FROM_DAYS = 2 * DAYS_PER_YEAR;

/** A time in its largest fitting unit: `12 days`, `about 21 months`, `4–16 months` where a date is coarse. */
export function elapsedText(minDays: number, maxDays: number, language: Language): string {
  const options = { locale: language };
  const [unitDays, say] =
    maxDays < MONTHS_FROM_DAYS
      ? ([1, m.card_time_days] as const)
      : maxDays < YEARS_FROM_DAYS
        ? ([DAYS_PER_YEAR / 12, m.card_time_months] as const)
        : ([DAYS_PER_YEAR, m.card_time_years] as const);
  const [low, high] = [Math.round(minDays / unitDays), Math.round(maxDays / unitDays)];
  const ends = [...new Set([low, high])].map((n) => numberText(n, language));
  const time = say({ count: high, text: ends.join('–') }, options);
  const exact = minDays === maxDays && unitDays === 1;
  return exact || low !== high ? time : m.card_time_about({ time }, options);
}
