import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeQuality } from '../../../src/lib/data/decode/quality.ts';
import { LANGUAGES, type Language } from '../../../src/lib/domain/language.ts';
import { conflictText, yearsText } from '../../../src/lib/i18n/conflictTexts.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

const atlas = await builtInAtlas();
const { conflicts } = decodeQuality(
  readFileSync('static/data/kazakhstan-vietnam/quality.json', 'utf8'),
  'quality.json'
);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Title, detail and size in one line, of the first conflict that fits. */
function told(rule: string, subject: string, period: string, language: Language, scope?: string): string {
  const conflict = conflicts.find(
    (c) => c.rule === rule && c.subject === subject && c.period === period && (!scope || c.scope === scope)
  );
  if (!conflict) throw new Error(`no ${rule} of ${subject} in ${period}`);
  const { title, detail, size } = conflictText(atlas, conflict, language);
  return plain([title, detail, size].filter((part) => part !== '').join(' | '));
}

it.each<[rule: string, subject: string, period: string, language: Language, text: string]>([
  [
    'trade_figures',
    'KAZ-VNM',
    '2023',
    'en',
    'Trade, Kazakhstan – Vietnam, 2023 | Kazakhstan: $0.98–1 bn; Vietnam: $400–402 M | 60% apart'
  ],
  [
    'trade_figures',
    'CHN-KAZ',
    '2023-01/2023-10',
    'ru',
    'Торговля, Китай – Казахстан, янв.–окт. 2023 г. | Китай: 32,7 млрд $; Казахстан: 24,3 млрд $ | разница 26 %'
  ],
  [
    'trade_figures',
    'CHN>KAZ',
    '2013',
    'vi',
    'Thương mại, Trung Quốc → Kazakhstan, 2013 | Trung Quốc: 12,5 tỷ USD; Kazakhstan: 8,2 tỷ USD | chênh 34%'
  ],
  [
    'trade_trends',
    'KAZ-VNM',
    '2023/2024',
    'en',
    'Trade, Kazakhstan – Vietnam, 2023–2024: a rise or a fall | Kazakhstan: $979.2 M (2023), $860–879 M (2024); Vietnam: $400–402 M (2023), $800 M (2024)'
  ],
  [
    'trade_direction',
    'KAZ-VNM',
    '2022',
    'en',
    'Trade, Kazakhstan – Vietnam, 2022: both directions or one | Kazakhstan: $525 M (both directions); Vietnam: $525 M (exports)'
  ],
  [
    'flight_totals',
    'KAZ-VNM',
    '2025-05',
    'en',
    'Direct flights a week, Kazakhstan – Vietnam, May 2025 | over 40; 21; 21–35; 4 | 90% apart'
  ],
  [
    'flight_sums',
    'KAZ-VNM',
    '2025-05',
    'en',
    'Direct flights a week, Kazakhstan – Vietnam, May 2025: total and routes | stated in all: over 40; on the routes known to run then: 21 | 48% apart'
  ],
  [
    'tourism_average',
    'KAZ>VNM',
    '2023/2024',
    'en',
    'Arrivals, Kazakhstan → Vietnam, 2023–2024 | 150,000 (2024); 10,000 a year on average (2023) | 93% apart'
  ],
  [
    'visit_dates',
    'visits:vnkz-2012-09-truong-tan-sang',
    '2012-09-10',
    'kk',
    'Чыонг Тан Шанг, Астана | Басталуы: 2012 ж. 10 қыр.; 2012 ж. 9 қыр.; 2012 ж. сәуір | 133 күн айырма'
  ],
  [
    'event_dates',
    'agreements:ag-vnkz-1992-diplomatic',
    '1992-06-29',
    'ru',
    'Diplomatic relations between Vietnam and Kazakhstan | Дата: 29 июн. 1992 г.; 26 сент. 1992 г. | разница 89 дней'
  ],
  [
    'claims',
    'visits:vnkz-2012-09-truong-tan-sang',
    '2012-09-10',
    'en',
    'Trương Tấn Sang in Astana | Kind: state visit; official visit'
  ]
])('tells %s of %s in %s in %s', (rule, subject, period, language, text) => {
  expect(told(rule, subject, period, language)).toBe(text);
});

it('tells every figure where one reporter is quoted with several', () => {
  expect(told('trade_figures', 'KAZ-VNM', '2024', 'en', 'within_reporter')).toBe(
    'Trade, Kazakhstan – Vietnam, 2024 | Kazakhstan: $1 bn; $879 M; $860 M | 14% apart'
  );
});

it.each(LANGUAGES)('has words for every conflict of the built-in atlas in %s', (language) => {
  for (const conflict of conflicts) {
    const { title, detail } = conflictText(atlas, conflict, language);
    expect(title).not.toMatch(/undefined|_|:$/);
    expect(detail).not.toMatch(/undefined|_edtf|^$/);
  }
});

it('names runs of years by their ends', () => {
  expect(yearsText([1993, 1994, 1995, 2002, 2004, 2005])).toBe('1993–1995, 2002, 2004–2005');
  expect(yearsText([])).toBe('');
});
