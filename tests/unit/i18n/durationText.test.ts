import { expect, it } from 'vitest';
import type { Language } from '../../../src/lib/domain/language.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { durationText } from '../../../src/lib/i18n/durationText.ts';
import { monthRange } from '../../../src/lib/i18n/monthRange.ts';

it.each<[number, number, Language, string]>([
  [1, 1, 'en', '1 day'],
  [12, 12, 'en', '12 days'],
  [0, 30, 'en', '0–30 days'],
  [61, 61, 'ru', '61 день'],
  [62, 62, 'en', '2 months'],
  [1, 364, 'en', '0–11 months'],
  [214, 214, 'ru', '7 месяцев'],
  [731, 731, 'en', '2 years'],
  [861, 861, 'kk', '2 жыл'],
  [700, 1100, 'vi', '1–3 năm'],
  [8000, 8000, 'ru', '21 год']
])('%d to %d days in %s: %s', (min, max, language, text) => {
  expect(durationText(min, max, language)).toBe(text);
});

it.each<[number, number, Language, string]>([
  [1, 5, 'en', 'Jan–May'],
  [1, 5, 'vi', 'T1–5'],
  [1, 6, 'ru', 'янв.–июн.'],
  [4, 4, 'kk', 'сәу.']
])('months %d to %d in %s: %s', (first, last, language, text) => {
  expect(monthRange({ start: dayOf(2023, first), end: dayOf(2023, last + 1) }, language)).toBe(text);
});
