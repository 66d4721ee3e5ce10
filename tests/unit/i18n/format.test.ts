import { describe, expect, it } from 'vitest';
import type { FuzzyDate } from '../../../src/lib/domain/fuzzyDate.ts';
import { LANGUAGES, type Language } from '../../../src/lib/domain/language.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  dateInWords,
  dateText,
  dayText,
  moneyRangeText,
  moneyText,
  numberText,
  rangeText,
  startEndText
} from '../../../src/lib/i18n/format.ts';
import { edtf } from '../../fixtures/rows.ts';
import months from '../../../src/lib/i18n/months.json' with { type: 'json' };

/** Non-breaking spaces read as spaces here. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

const date = (over: Partial<FuzzyDate>): FuzzyDate => ({
  edtf: '',
  start: dayOf(2024, 5),
  end: dayOf(2024, 6),
  precision: 'month',
  approximate: false,
  uncertain: false,
  ...over
});
const day = (y: number, m: number, d: number) =>
  date({ start: dayOf(y, m, d), end: dayOf(y, m, d) + 1, precision: 'day' });

function expectIn(write: (language: Language) => string, expected: Record<Language, string>) {
  expect(Object.fromEntries(LANGUAGES.map((l) => [l, plain(write(l))]))).toEqual(expected);
}

describe('dates in four languages', () => {
  it('writes a day', () => {
    expectIn((l) => dayText(dayOf(2022, 9, 14), l), {
      en: '14 Sep 2022',
      vi: '14/9/2022',
      kk: '2022 ж. 14 қыр.',
      ru: '14 сент. 2022 г.'
    });
  });

  it('writes a month as no more than a month', () => {
    expectIn((l) => dateText(date({}), l), {
      en: 'May 2024',
      vi: 'tháng 5/2024',
      kk: '2024 ж. мамыр',
      ru: 'май 2024 г.'
    });
  });

  it('writes a range with what both ends share said once', () => {
    expectIn((l) => rangeText(dayOf(2023, 8, 20), dayOf(2023, 8, 23), l), {
      en: '20–22 Aug 2023',
      vi: '20–22/8/2023',
      kk: '2023 ж. 20–22 там.',
      ru: '20–22 авг. 2023 г.'
    });
  });

  it('writes a part of a year by its months', () => {
    expectIn((l) => dateText(edtf('2019-01/2019-06'), l), {
      en: 'Jan–Jun 2019',
      vi: 'tháng 1–6/2019',
      kk: '2019 ж. қаң.–мау.',
      ru: 'янв.–июн. 2019 г.'
    });
  });

  it('says about, and how exactly it is known', () => {
    const about = date({ start: dayOf(2023, 10), end: dayOf(2023, 11), approximate: true });
    expectIn((l) => dateInWords(about, l), {
      en: 'about October 2023, known to the month',
      vi: 'khoảng tháng 10/2023, chỉ biết đến tháng',
      kk: 'шамамен 2023 ж. қазан, айына дейін белгілі',
      ru: 'примерно октябрь 2023 г., известно до месяца'
    });
  });

  it('never makes a coarse date sharper by its end', () => {
    expect(startEndText(date({}), day(2024, 5, 20), 'en')).toBe('May 2024');
    const maybe = { ...day(2024, 5, 18), uncertain: true };
    expect(plain(startEndText(maybe, day(2024, 5, 20), 'en'))).toBe('18 May 2024?');
    expect(plain(startEndText(day(2025, 8, 30), day(2025, 9, 1), 'en'))).toBe('30 Aug – 1 Sep 2025');
    expect(plain(startEndText(day(2001, 9, 12), null, 'en'))).toBe('12 Sep 2001');
  });

  it.each(LANGUAGES)('has twelve different months in %s', (language) => {
    for (const form of ['long', 'short', 'inDate'] as const) {
      expect(new Set(months[language][form]).size).toBe(12);
    }
  });
});

describe('numbers and money in four languages', () => {
  it('writes numbers with the separators of the language', () => {
    expectIn((l) => numberText(1234.5, l), { en: '1,234.5', vi: '1.234,5', kk: '1 234,5', ru: '1 234,5' });
    expect(numberText(1234567, 'en')).toBe('1,234,567');
    expect(numberText(-12, 'en')).toBe('−12');
  });

  it('writes money as the table of words has it', () => {
    expectIn((l) => moneyText(979_200_000, l), {
      en: '$979.2 M',
      vi: '979,2 triệu USD',
      kk: '979,2 млн $',
      ru: '979,2 млн $'
    });
    expectIn((l) => moneyText(1e9, l), { en: '$1 bn', vi: '1 tỷ USD', kk: '1 млрд $', ru: '1 млрд $' });
  });

  it('writes a range low to high in one unit', () => {
    expect(plain(moneyRangeText(800e6, 1e9, 'en'))).toBe('$0.8–1 bn');
    expect(plain(moneyRangeText(525e6, 600e6, 'ru'))).toBe('525–600 млн $');
    expect(plain(moneyRangeText(49e6, 49e6, 'en'))).toBe('$49 M');
  });

  it.each<[number, number, string]>([
    [979.2e6, 1e9, '$0.98–1 bn'],
    [999.2e6, 999.4e6, '$999.2–999.4 M'],
    [1.23e6, 1.24e6, '$1.23–1.24 M'],
    [41e9, 41e9 + 1, '$41–41.000000001 bn'],
    [41e9, 41e9 + 0.4, '$41 bn'],
    [979.2e6, 979.2e6, '$979 M']
  ])('never makes one figure of a range by rounding: %d to %d', (low, high, text) => {
    expect(plain(moneyRangeText(low, high, 'en'))).toBe(text);
  });

  it('writes the longer decimals of a range with the separators of the language', () => {
    expectIn((l) => moneyRangeText(979.2e6, 1e9, l), {
      en: '$0.98–1 bn',
      vi: '0,98–1 tỷ USD',
      kk: '0,98–1 млрд $',
      ru: '0,98–1 млрд $'
    });
  });
});
