import { describe, expect, it } from 'vitest';
import {
  comparePairs,
  compareYears,
  comparisonText,
  parseComparison,
  type Comparison,
  type Measure
} from '../../../src/lib/domain/comparison.ts';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import { agreement, builtInAtlas, figure, flightTotal, smallAtlas, visit } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const CHINA = { reporterIso3: 'CHN', partnerIso3: 'KAZ' };

function brief(measures: readonly Measure[]) {
  const ends = (range?: { low: number; high: number }) => range && [range.low, range.high];
  return Object.fromEntries(
    measures.map(({ kind, a, b, difference }) => [kind, [a, b, difference].map(ends)])
  );
}

describe('two years side by side', () => {
  const atlas = smallAtlas({
    visits: [visit('v1', '2023-08-20'), visit('v2', '2024-05'), visit('v3', '202X')],
    agreements: [
      agreement('a1', '2023-08-20'),
      agreement('other', '2023-01-01', { parties: ['CHN', 'KAZ'] })
    ],
    trade: [figure('2023', 979), figure('2023', 400, { reporterIso3: 'VNM' }), figure('2024', 800)],
    flightTotals: [
      flightTotal('f1', '2023-08'),
      flightTotal('f2', '2024-05', { weeklyMin: 40, weeklyMax: null })
    ]
  });

  it('counts what lies in a year at the least, what may lie in it at the most', () => {
    expect(brief(compareYears(atlas, PAIR, [2023, 2024]))).toEqual({
      visits: [
        [1, 2],
        [1, 2],
        [-1, 1]
      ],
      trade: [
        [400, 979],
        [800, 800],
        [-179, 400]
      ],
      flights: [
        [7, 7],
        [40, 40],
        [33, Infinity]
      ],
      agreements: [
        [1, 1],
        [0, 0],
        [-1, -1]
      ]
    });
  });

  it('has no lower end where the first is an "over"', () => {
    const flights = compareYears(atlas, PAIR, [2024, 2023]).find((measure) => measure.kind === 'flights');
    expect(flights?.difference).toEqual({ low: -Infinity, high: -33 });
  });

  it('says nothing of a year without a figure', () => {
    const trade = compareYears(atlas, PAIR, [2020, 2023]).find((measure) => measure.kind === 'trade');
    expect(trade).toEqual({ kind: 'trade', b: expect.objectContaining({ low: 400, high: 979 }) });
  });

  it('sets whole countries alone side by side, never a province or part of a year', async () => {
    const measures = compareYears(await builtInAtlas(), PAIR, [2023, 2024]);
    const tourists = measures.filter((measure) => measure.kind === 'tourists');
    expect(tourists.map(({ way, a, b }) => [way, a, b?.low])).toEqual([[['KAZ', 'VNM'], undefined, 150_000]]);
  });
});

describe('two pairs side by side', () => {
  const pairs = [PAIR, ['CHN', 'KAZ']] as const;
  const trade = [
    figure('2021', 250),
    figure('2022', 528),
    figure('2021', 25_000, CHINA),
    figure('2023', 41_000, CHINA)
  ];
  const atlas = smallAtlas({
    trade,
    visits: [
      visit('v1', '2012-09-10'),
      visit('v2', '2025-05-05'),
      visit('c', '2022-09-14', { visitorIso3: 'CHN' })
    ]
  });
  const upTo = (year: number) => comparePairs(atlas, pairs, yearSpan(1992, 2025), dayOf(year));

  it('stops at the playhead', () => {
    expect(brief(upTo(2024)).visits).toEqual([
      [1, 1],
      [1, 1],
      [0, 0]
    ]);
    expect(brief(upTo(2020)).visits?.[1]).toEqual([0, 0]);
  });

  it('takes trade of the last year that both have', () => {
    const measure = upTo(2024).find(({ kind }) => kind === 'trade');
    expect([measure?.a?.year, measure?.b?.year, measure?.difference?.low]).toEqual([2021, 2021, 24_750]);
  });

  it('gives no difference between figures of different years', () => {
    const own = comparePairs(
      smallAtlas({ trade: trade.slice(1, 4).filter((f) => f !== trade[2]) }),
      pairs,
      yearSpan(1992, 2025),
      dayOf(2025)
    );
    const measure = own.find(({ kind }) => kind === 'trade');
    expect([measure?.a?.year, measure?.b?.year, measure?.difference]).toEqual([2022, 2023, undefined]);
  });
});

describe('a comparison in the address', () => {
  it.each<[string, Comparison]>([
    ['2022,2023', { by: 'years', a: 2022, b: 2023 }],
    ['KAZ-VNM,CHN-KAZ', { by: 'pairs', a: ['KAZ', 'VNM'], b: ['CHN', 'KAZ'] }]
  ])('%s', (text, comparison) => {
    expect(parseComparison(text)).toEqual(comparison);
    expect(comparisonText(comparison)).toBe(text);
  });

  it.each(['', '2022', '2022,', '2022,KAZ-VNM', '22,23', 'kaz-vnm,chn-kaz', '2022,2023,2024'])(
    'makes no sense as "%s"',
    (text) => expect(parseComparison(text)).toBeUndefined()
  );
});
