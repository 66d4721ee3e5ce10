import type { CountryNames } from '../domain/atlas.ts';
import {
  boundsOf,
  isCoarse,
  sidePrecisions,
  type DatePrecision,
  type FuzzyDate
} from '../domain/fuzzyDate.ts';
import { inLanguage, type Language } from '../domain/language.ts';
import { civilOf, type CivilDay, type DayNumber } from '../domain/time.ts';
import * as m from './paraglide/messages.js';
import months from './months.json' with { type: 'json' };

// Browsers have no Kazakh: months are baked, and the separators of numbers are written here.
const DECIMAL: Record<Language, string> = { en: '.', vi: ',', kk: ',', ru: ',' };
const GROUP: Record<Language, string> = { en: ',', vi: '.', kk: '\u00a0', ru: '\u00a0' };

/** `1,234.5` in the reader's language, with at most `digits` decimals. */
export function numberText(value: number, language: Language, digits = 1): string {
  const rounded = Number(Math.abs(value).toFixed(digits));
  const [whole = '0', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP[language]);
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : DECIMAL[language] + fraction);
}

/** `14 Sep 2022`, in full with `long`: `14 September 2022`. */
export function dayText(day: DayNumber, language: Language, style: 'short' | 'long' = 'short'): string {
  return civilDayText(civilOf(day), language, style);
}

function civilDayText(civil: CivilDay, language: Language, style: 'short' | 'long'): string {
  const { year, day } = civil;
  if (language === 'vi') return `${day}/${civil.month}/${year}`;
  const month = monthOf(civil, language, style === 'short' ? 'short' : 'inDate');
  if (language === 'kk') return `${year}\u00a0ж. ${day}\u00a0${month}`;
  if (language === 'ru') return `${day}\u00a0${month} ${year}\u00a0г.`;
  return `${day}\u00a0${month} ${year}`;
}

function monthOf(civil: CivilDay, language: Language, form: 'long' | 'short' | 'inDate'): string {
  return months[language][form][civil.month - 1] as string;
}

/** `May 2024` */
export function monthText(day: DayNumber, language: Language, style: 'short' | 'long' = 'short'): string {
  const civil = civilOf(day);
  if (language === 'vi') return `tháng ${civil.month}/${civil.year}`;
  if (language === 'kk') return `${civil.year}\u00a0ж. ${monthOf(civil, 'kk', 'long')}`;
  if (language === 'ru') return `${monthOf(civil, 'ru', 'long')} ${civil.year}\u00a0г.`;
  return `${monthOf(civil, 'en', style)} ${civil.year}`;
}

/** Day and month without the year, for rows under a year's heading: `14 Sep`, `14/9`. */
export function dayMonthText(day: DayNumber, language: Language): string {
  const civil = civilOf(day);
  if (language === 'vi') return `${civil.day}/${civil.month}`;
  return `${civil.day}\u00a0${monthOf(civil, language, 'short')}`;
}

/**
 * A date as exactly as it is known: `14 Sep 2022`, `Oct 2011`, `1996`, `1990s`, `Jan–Jun 2019`, `about 2011`,
 * `before Jul 2023`, `2012?`; with `long` the months in full.
 */
export function dateText(date: FuzzyDate, language: Language, style: 'short' | 'long' = 'short'): string {
  const text = aboutText(date, language, style);
  return date.uncertain ? m.date_maybe({ date: text }, { locale: language }) : text;
}

/** All that `dateText` says but the doubt. */
function aboutText(date: FuzzyDate, language: Language, style: 'short' | 'long'): string {
  const options = { locale: language };
  const text = bareText(date, language, style);
  if (!date.approximate) return text;
  return date.precision === 'open'
    ? m.date_roughly({ date: text }, options)
    : m.date_about({ date: text }, options);
}

function bareText(date: FuzzyDate, language: Language, style: 'short' | 'long'): string {
  const { start, end } = boundsOf(date);
  if (date.precision === 'open') return openText(date, language, style);
  if (date.precision !== 'span') return periodText(start, date.precision, language, style);
  const [first, last] = sidePrecisions(date);
  const inDays = (precision: DatePrecision) => precision === 'day' || precision === 'month';
  if (first === last && inDays(first)) return rangeText(start, end, language);
  const ends = [periodText(start, first, language, style), periodText(end - 1, last, language, style)];
  return [...new Set(ends)].join(first === 'year' && last === 'year' ? '–' : ' – ');
}

/** The day, month, year or decade that holds a day. */
function periodText(
  day: DayNumber,
  precision: DatePrecision,
  language: Language,
  style: 'short' | 'long'
): string {
  const { year } = civilOf(day);
  switch (precision) {
    case 'month':
      return monthText(day, language, style);
    case 'year':
      return String(year);
    case 'decade':
      return m.date_decade({ year: decadeOf(year) }, { locale: language });
    default:
      return dayText(day, language, style);
  }
}

const decadeOf = (year: number) => String(Math.floor(year / 10) * 10);

/** `before Jul 2023`: the first day, month or year that it can no longer be; `since Jan 2023`. */
function openText(date: FuzzyDate, language: Language, style: 'short' | 'long'): string {
  const options = { locale: language };
  const [first, last] = sidePrecisions(date);
  if (date.start === null) {
    const { end } = boundsOf(date);
    if (last === 'day') return m.date_before_day({ date: dayText(end, language, style) }, options);
    if (last === 'month') return m.date_before_month({ date: monthInPhrase(end, language, style) }, options);
    return m.date_before_year({ date: String(civilOf(end).year) }, options);
  }
  const { start } = date;
  if (first === 'day') return m.date_since_day({ date: dayText(start, language, style) }, options);
  if (first === 'month') return m.date_since_month({ date: monthInPhrase(start, language, style) }, options);
  const { year } = civilOf(start);
  return first === 'decade'
    ? m.date_since_decade({ year: decadeOf(year) }, options)
    : m.date_since_year({ date: String(year) }, options);
}

/** After a preposition, which in Russian asks for another case: `июля 2023 г.` */
function monthInPhrase(day: DayNumber, language: Language, style: 'short' | 'long'): string {
  const civil = civilOf(day);
  return language === 'ru'
    ? `${monthOf(civil, 'ru', 'inDate')} ${civil.year}\u00a0г.`
    : monthText(day, language, style);
}

/**
 * From the first day to the last, both included: `20–22 Aug 2023`, `Jan–Jun 2019`.
 * @param end the day after the last
 */
export function rangeText(start: DayNumber, end: DayNumber, language: Language): string {
  const [a, b] = [civilOf(start), civilOf(end - 1)];
  const wholeMonths = a.day === 1 && civilOf(end).day === 1;
  if (start >= end - 1) return dayText(start, language);
  if (wholeMonths) return monthRangeText(start, end - 1, language);
  if (a.year !== b.year) return `${dayText(start, language)} – ${dayText(end - 1, language)}`;
  if (a.month !== b.month) {
    const from = dayMonthText(start, language);
    if (language === 'kk') return `${a.year}\u00a0ж. ${from} – ${dayMonthText(end - 1, language)}`;
    return `${from} – ${dayText(end - 1, language)}`;
  }
  if (language === 'kk') {
    return `${a.year}\u00a0ж. ${a.day}–${b.day}\u00a0${monthOf(b, language, 'short')}`;
  }
  return `${a.day}–${civilDayText(b, language, 'short')}`;
}

function monthRangeText(first: DayNumber, last: DayNumber, language: Language): string {
  const [a, b] = [civilOf(first), civilOf(last)];
  if (a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (a.year !== b.year) return `${monthText(first, language)} – ${monthText(last, language)}`;
  if (a.month === b.month) return monthText(first, language);
  if (language === 'vi') return `tháng ${a.month}–${b.month}/${a.year}`;
  const names = `${monthOf(a, language, 'short')}–${monthOf(b, language, 'short')}`;
  if (language === 'kk') return `${a.year}\u00a0ж. ${names}`;
  return language === 'ru' ? `${names} ${a.year}\u00a0г.` : `${names} ${a.year}`;
}

/** A start and an end as one text; an end that nobody stated is left out here and said on the card. */
export function startEndText(start: FuzzyDate, end: FuzzyDate | null, language: Language): string {
  if (!end || isCoarse(start) || isCoarse(end)) return dateText(start, language);
  return rangeText(boundsOf(start).start, boundsOf(end).end, language);
}

/** How exactly the date is known, as a clause: `known to the month`, or empty for a day. */
export function precisionInWords(date: FuzzyDate, language: Language): string {
  const words: Record<DatePrecision, string> = {
    day: '',
    month: m.date_known_to_month({}, { locale: language }),
    year: m.date_known_to_year({}, { locale: language }),
    decade: m.date_known_to_decade({}, { locale: language }),
    span: '',
    open:
      date.start === null
        ? m.date_start_unknown({}, { locale: language })
        : m.date_end_unknown({}, { locale: language })
  };
  const parts = [words[date.precision], date.uncertain ? m.date_uncertain({}, { locale: language }) : ''];
  return parts.filter((p) => p !== '').join(', ');
}

/** Long form with its precision: `October 2011, known to the month`. */
export function dateInWords(date: FuzzyDate, language: Language): string {
  const parts = [aboutText(date, language, 'long'), precisionInWords(date, language)];
  return parts.filter((p) => p !== '').join(', ');
}

/** Short enough for a figure: `$979.2 M`, `979,2 triệu USD`, `1 млрд $`. */
export function moneyText(usd: number, language: Language): string {
  const billions = Math.abs(usd) >= 999_500_000;
  return moneyUnit(numberText(usd / (billions ? 1e9 : 1e6), language, 1), billions, language);
}

/**
 * Low to high: `$0.8–1 bn`, `$400–402 M`. As many decimals as tell both ends apart, `$0.98–1 bn`; one figure
 * only where they differ by less than a dollar.
 */
export function moneyRangeText(lowUsd: number, highUsd: number, language: Language): string {
  const billions = highUsd >= 999_500_000;
  const [scale, toTheDollar] = billions ? [1e9, 9] : [1e6, 6];
  const ends = (digits: number) => [lowUsd, highUsd].map((usd) => numberText(usd / scale, language, digits));
  let digits = billions || highUsd < 10e6 ? 1 : 0;
  let [low, high] = ends(digits);
  while (low === high && lowUsd !== highUsd && digits < toTheDollar) [low, high] = ends(++digits);
  return moneyUnit(low === high ? `${high}` : `${low}–${high}`, billions, language);
}

function moneyUnit(amount: string, billions: boolean, language: Language): string {
  if (language === 'en') return `$${amount}\u00a0${billions ? 'bn' : 'M'}`;
  if (language === 'vi') return `${amount}\u00a0${billions ? 'tỷ' : 'triệu'}\u00a0USD`;
  return `${amount}\u00a0${billions ? 'млрд' : 'млн'}\u00a0$`;
}

/** The country's name, else its code. */
export function countryName(countries: CountryNames, iso3: string, language: Language): string {
  const names = countries.get(iso3);
  return names === undefined ? iso3 : inLanguage(names, language);
}
