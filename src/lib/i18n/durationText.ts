import type { Language } from '../domain/language.ts';
import { DAYS_PER_YEAR } from '../domain/time.ts';
import { numberText } from './format.ts';
import * as m from './paraglide/messages.js';

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
/** Shorter stretches are told in days, shorter ones than the other in months. */
const MONTHS_FROM_DAYS = 62;
const YEARS_FROM_DAYS = 2 * DAYS_PER_YEAR;

/** A stretch of time that lies between two lengths, in the unit that fits it: `12 days`, `1–12 months`. */
export function durationText(minDays: number, maxDays: number, language: Language): string {
  const [unitDays, say] =
    maxDays < MONTHS_FROM_DAYS
      ? [1, m.card_days]
      : maxDays < YEARS_FROM_DAYS
        ? [DAYS_PER_MONTH, m.views_months]
        : [DAYS_PER_YEAR, m.views_years];
  const whole = [minDays, maxDays].map((days) => Math.floor(days / unitDays));
  const ends = [...new Set(whole)].map((count) => numberText(count, language));
  return say({ count: whole[1] as number, text: ends.join('–') }, { locale: language });
}
