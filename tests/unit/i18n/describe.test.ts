import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { atlasEvents } from '../../../src/lib/domain/events.ts';
import { LANGUAGES, type Language } from '../../../src/lib/domain/language.ts';
import type { MarkRef } from '../../../src/lib/domain/marks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { describeEvent, describeMark } from '../../../src/lib/i18n/describe.ts';
import { factsOf, stretchInWords } from '../../../src/lib/i18n/facts.ts';
import { evidenceOf } from '../../../src/lib/domain/evidence.ts';
import {
  agreementOfFigures,
  claimText,
  rowDateText,
  writtenDateText
} from '../../../src/lib/i18n/rowTexts.ts';
import {
  agreement,
  arrivals,
  builtInAtlas,
  corridor,
  figure,
  flight,
  flightTotal,
  smallAtlas,
  visit
} from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const TODAY = dayOf(2025, 12, 31);
/** Non-breaking spaces read as spaces here. */
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

const atlas = smallAtlas({
  people: [
    { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam', ru: 'То Лам' }, countryIso3: 'VNM', sourceIds: [] }
  ],
  visits: [
    visit('now', '2025-05-05', { end: edtf('2025-05-07'), sourceIds: ['s1', 's2'], rank: 'party_leader' }),
    visit('then', '2020-02', { kind: 'other', confidence: 'derived' })
  ],
  trade: [
    figure('2024', 800e6, { reporterIso3: 'VNM' }),
    figure('2024', 1e9),
    figure('2019', 387.6e6),
    figure('2025-01/2025-03', 146.3e6),
    figure('2016', 9e6, { flow: 'export' }),
    figure('2030', 5e9, { kind: 'forecast' })
  ],
  agreements: [
    agreement('Treaty', '1996', { kind: 'treaty' }),
    agreement('Odd', '1997', { kind: 'sea_law' })
  ],
  flights: [
    flight('named', '2025-03-25'),
    flight('unnamed', '2025-03-25', { airline: '', weeklyFrequency: 1 })
  ],
  flightTotals: [
    flightTotal('w', '2025-05', { weeklyMin: 21, weeklyMax: 35 }),
    flightTotal('o', '2025-05', { weeklyMin: 40, weeklyMax: null }),
    flightTotal('airport', '2025-04', { weeklyMin: 10, weeklyMax: 14, scope: 'apt-dad' }),
    flightTotal('routes', '2025', { weeklyMin: 4, weeklyMax: 4, unit: 'routes_or_flights' })
  ],
  corridors: [corridor('Line', '2017')],
  tourism: [
    arrivals('counted', '2024', 150_000),
    arrivals('counted-too', '2024', 120_000),
    arrivals('mean', '2023', 10_000, { kind: 'average', scope: 'VN-34' })
  ]
});
const describeIt = (mark: MarkRef, language: Language = 'en') => describeMark(atlas, mark, TODAY, language);

describe('describeMark', () => {
  it.each<[MarkRef, string, string, string, string]>([
    [{ kind: 'visit', id: 'now' }, 'Tô Lâm in Astana', 'Tô Lâm', 'party leader, state visit', '5–7 May 2025'],
    [{ kind: 'visit', id: 'then' }, 'Tô Lâm in Nur-Sultan', 'Tô Lâm', 'head of state', 'Feb 2020'],
    [{ kind: 'trade', id: 'KAZ-VNM:2024' }, 'Trade $0.8–1 bn', 'Trade', 'two figures disagree', '2024'],
    [{ kind: 'trade', id: 'KAZ-VNM:2019' }, 'Trade $387.6 M', 'Trade', 'one figure', '2019'],
    [
      { kind: 'trade', id: 'KAZ-VNM:2025' },
      'Trade, no total for the year',
      '',
      'parts of the year only',
      '2025'
    ],
    [{ kind: 'trade', id: 'KAZ-VNM:2016' }, 'Trade, no total for the year', '', 'one direction only', '2016'],
    [{ kind: 'trade', id: 'KAZ-VNM:2030' }, 'Trade, no total for the year', '', 'forecast only', '2030'],
    [{ kind: 'agreement', id: 'Treaty' }, 'Treaty', '', 'treaty, Vietnam, Kazakhstan', '1996'],
    [{ kind: 'agreement', id: 'Odd' }, 'Odd', '', 'sea law, Vietnam, Kazakhstan', '1997'],
    [
      { kind: 'flight', id: 'named' },
      'Air Astana, Almaty – Da Nang',
      'Air Astana',
      'scheduled, 4 flights a week',
      '25 Mar 2025'
    ],
    [
      { kind: 'flight', id: 'unnamed' },
      'Almaty – Da Nang',
      'Almaty – Da Nang',
      'scheduled, 1 flight a week, Carrier not named',
      '25 Mar 2025'
    ],
    [
      { kind: 'flight_total', id: 'w' },
      'Direct flights, Kazakhstan – Vietnam',
      '',
      '21–40+ flights a week',
      'May 2025'
    ],
    [
      { kind: 'tourism', id: 'counted' },
      'Arrivals from Kazakhstan in Vietnam',
      '',
      '120,000–150,000, whole country',
      '2024'
    ],
    [
      { kind: 'tourism', id: 'mean' },
      'Arrivals from Kazakhstan in Vietnam',
      '',
      '10,000 a year on average, only a part of Vietnam (VN-34)',
      '2023'
    ],
    [
      { kind: 'flight_total', id: 'airport' },
      'Direct flights, Kazakhstan – Vietnam',
      '',
      '10–14 flights a week, only Da Nang Airport',
      'Apr 2025'
    ],
    [
      { kind: 'flight_total', id: 'routes' },
      'Direct flights, Kazakhstan – Vietnam',
      '',
      '4, routes or flights, the source leaves it open',
      '2025'
    ],
    [{ kind: 'corridor', id: 'Line' }, 'Line', '', 'rail, open', '2017'],
    [{ kind: 'place', id: 'astana' }, 'Astana', '', 'capital, Kazakhstan', '']
  ])('%o', (mark, title, lead, detail, when) => {
    const words = describeIt(mark);
    expect([words?.title, words?.lead, words?.detail, words?.when].map(plain)).toEqual([
      title,
      lead,
      detail,
      when
    ]);
  });

  it('says it all in one line for assistive technology', () => {
    expect(plain(describeIt({ kind: 'visit', id: 'now' })?.accessibleName)).toBe(
      'Visit, Tô Lâm in Astana, 5–7 May 2025, party leader, state visit, stated, 2 sources'
    );
    expect(plain(describeIt({ kind: 'visit', id: 'then' })?.accessibleName)).toContain(
      'February 2020, known to the month, head of state, derived, 1 source'
    );
  });

  it('names people and places in the language of the reader, and as of the date', () => {
    expect(describeIt({ kind: 'visit', id: 'then' }, 'ru')?.title).toBe('То Лам, Нур-Султан');
    expect(describeIt({ kind: 'visit', id: 'now' }, 'ru')?.title).toBe('То Лам, Астана');
    expect(describeMark(atlas, { kind: 'place', id: 'astana' }, dayOf(2020), 'ru')?.title).toBe('Нур-Султан');
  });

  it('tells in which language a title of the tables is', () => {
    expect(describeIt({ kind: 'agreement', id: 'Treaty' }, 'ru')?.titleLanguage).toBe('en');
    expect(describeIt({ kind: 'visit', id: 'now' }, 'ru')?.titleLanguage).toBe('ru');
  });

  it('has no words for what is not there', () => {
    expect(describeIt({ kind: 'visit', id: 'nobody' })).toBeUndefined();
  });
});

describe('every event of the built-in atlas', () => {
  let builtIn: Atlas;
  beforeAll(async () => (builtIn = await builtInAtlas()));

  it.each(LANGUAGES)('has a title that begins with its lead, and a date, in %s', (language) => {
    for (const event of atlasEvents(builtIn, ['KAZ', 'VNM'])) {
      const words = describeEvent(builtIn, event, language);
      expect(words.title.startsWith(words.lead)).toBe(true);
      expect(Object.values(words).filter((text) => /undefined|NaN|\{|, ,/.test(text))).toEqual([]);
      expect([words.title, words.detail, words.when].filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});

describe('plurals', () => {
  it.each<[Language, number, string]>([
    ['en', 1, 'one figure'],
    ['en', 5, 'five figures disagree'],
    ['en', 12, '12 figures disagree'],
    ['ru', 1, 'одна цифра'],
    ['ru', 2, '2 цифры расходятся'],
    ['ru', 5, '5 цифр расходятся'],
    ['ru', 21, '21 цифра расходится'],
    ['vi', 5, '5 số liệu khác nhau'],
    ['kk', 5, '5 дерек сәйкес келмейді']
  ])('%s %i', (language, count, text) => {
    expect(agreementOfFigures(count, false, language)).toBe(text);
  });
});

describe('dates in words', () => {
  it.each([
    ['2011-10-31', '2011-11-01', '31 Oct – 1 Nov 2011'],
    ['2015-05-29', '2015-05-29', '29 May 2015'],
    ['2011-10', '2011-10', 'October 2011, known to the month'],
    ['2002-12-23', '', '23 December 2002, end not stated'],
    ['2015-09~', '2015-09~', 'about September 2015, known to the month'],
    ['', '', 'not stated']
  ])('%s to %s', (start, end, words) => {
    const [from, to] = [start, end].map((text) => (text === '' ? null : edtf(text)));
    expect(plain(stretchInWords(from ?? null, to ?? null, 'en'))).toBe(words);
  });

  it('shortens the day under its year, and keeps the rest', () => {
    const row = (text: string) => plain(rowDateText(edtf(text), 'en'));
    expect(['2025-06-16', '2024-11', '1996', '2023-10~'].map(row)).toEqual([
      '16 Jun',
      'Nov 2024',
      '1996',
      'about Oct 2023'
    ]);
  });

  it.each([
    ['2024-05-16', '16 May 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['2024-02-31', '2024-02-31'],
    ['spring 2024', 'spring 2024']
  ])('shows the date %s of a source as %s', (text, shown) => {
    expect(plain(writtenDateText(text, 'en'))).toBe(shown);
  });

  it('reads claims as dates and as words of the tables', () => {
    expect(claimText('start_edtf', '2012-04', 'ru')).toContain('апрель');
    expect(claimText('kind', 'state_visit', 'ru')).toBe('государственный визит');
    expect(claimText('visitor_role', 'President', 'ru')).toBe('President');
  });
});

describe('the lines of a card', () => {
  const facts = (mark: MarkRef, from: Atlas = atlas) => {
    const evidence = evidenceOf(from, mark);
    return new Map(
      (evidence ? factsOf(from, evidence, TODAY, 'en') : []).map((f) => [f.label, plain(f.value)])
    );
  };

  it('say where, with the name at the time and today', () => {
    expect(facts({ kind: 'visit', id: 'then' }).get('Where')).toBe('Nur-Sultan (today Astana), Kazakhstan');
    expect(facts({ kind: 'visit', id: 'now' }).get('Where')).toBe('Astana, Kazakhstan');
    expect(facts({ kind: 'visit', id: 'then' }).get('Kind')).toBe('kind of visit not stated');
  });

  it('leave out what is empty', () => {
    expect(facts({ kind: 'visit', id: 'now' }).has('Outcome')).toBe(false);
    expect(facts({ kind: 'corridor', id: 'Line' }).has('Transit time')).toBe(false);
  });

  it('name the routes that share a frequency', () => {
    const shared = { groupId: 'g', groupWeekly: 4, weeklyFrequency: null };
    const from = smallAtlas({
      flights: [flight('x', '2025', shared), flight('y', '2025', { ...shared, toPlace: 'hanoi' })]
    });
    expect(facts({ kind: 'flight', id: 'x' }, from).get('Frequency')).toBe(
      '4 flights a week, together with Almaty – Hanoi'
    );
  });

  it('tell the names of a place over time', () => {
    expect(facts({ kind: 'place', id: 'astana' }).get('Names over time')).toBe(
      'Nur-Sultan (23 Mar 2019 – 16 Sep 2022)\nAstana (from 17 Sep 2022)'
    );
  });
});
