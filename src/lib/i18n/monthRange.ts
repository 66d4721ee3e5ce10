import type { Language } from '../domain/language.ts';
import { civilOf, type DaySpan } from '../domain/time.ts';
import months from './months.json' with { type: 'json' };

/** The months of a span within one year, without the year: `Jan–May`, `T1–5`. */
export function monthRange({ start, end }: DaySpan, language: Language): string {
  const [first, last] = [civilOf(start).month, civilOf(end - 1).month];
  if (language === 'vi') return first === last ? `T${first}` : `T${first}–${last}`;
  const name = (month: number) => months[language].short[month - 1] as string;
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}
