import { describe, expect, it } from 'vitest';
import {
  ALL_FIGURES,
  chosenFlightTotals,
  chosenTourism,
  chosenTrade,
  figureChoices,
  figuresText,
  parseFigures,
  type FigureChoice
} from '../../../src/lib/domain/figureChoice.ts';
import { arrivalSeries, tradeSeries } from '../../../src/lib/domain/series.ts';
import type { TradeFigure } from '../../../src/lib/domain/trade.ts';
import { arrivals, builtInAtlas, figure, flightTotal } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const vnm = { reporterIso3: 'VNM' };
const derived = { kind: 'derived', confidence: 'derived' } as const;

function series(figures: readonly TradeFigure[], choice: FigureChoice = ALL_FIGURES) {
  return tradeSeries(figures, PAIR, choice);
}

const figures = [
  figure('2023', 979),
  figure('2023', 1000, { approx: true }),
  figure('2023', 400, { ...vnm, ...derived }),
  figure('2024', 879),
  figure('2024', 800, vnm),
  figure('2023-01/2023-05', 533),
  figure('2023', 799, { flow: 'import' }),
  figure('2030', 5000, { kind: 'forecast' })
];

describe('tradeSeries', () => {
  it('gives each reporter a line with its range, and says what is worked out', () => {
    const { reporters } = series(figures);
    expect(reporters.map((r) => r.reporterIso3)).toEqual(['KAZ', 'VNM']);
    expect(reporters[0]?.points.map((p) => [p.year, p.lowUsd, p.highUsd, p.derivedOnly])).toEqual([
      [2023, 979, 1000, false],
      [2024, 879, 879, false]
    ]);
    expect(reporters[1]?.points.map((p) => [p.year, p.lowUsd, p.derivedOnly])).toEqual([
      [2023, 400, true],
      [2024, 800, false]
    ]);
  });

  it('says where reporters see opposite changes', () => {
    const [kaz, viet] = series(figures).reporters;
    expect(kaz?.changes).toEqual([{ fromYear: 2023, toYear: 2024, direction: 'fall', opposed: true }]);
    expect(viet?.changes).toEqual([{ fromYear: 2023, toYear: 2024, direction: 'rise', opposed: true }]);
  });

  it.each<[string, TradeFigure[], string, boolean]>([
    ['a rise alone', [figure('2010', 1), figure('2011', 2)], 'rise', false],
    ['ranges that touch', [figure('2010', 1), figure('2010', 3), figure('2011', 2)], 'unsure', false],
    [
      'a rise over a gap of years',
      [figure('2010', 1), figure('2015', 2), figure('2010', 2, vnm), figure('2015', 1, vnm)],
      'rise',
      false
    ]
  ])('sees %s', (_, of, direction, opposed) => {
    expect(series(of).reporters[0]?.changes[0]).toMatchObject({ direction, opposed });
  });

  it('keeps months apart from years', () => {
    const [kaz] = series(figures).reporters;
    expect(kaz?.parts.map((p) => p.figure.valueUsd)).toEqual([533]);
    expect(series([figure('2023-01/2023-05', 533)]).reporters[0]?.points).toEqual([]);
  });

  it('leaves out a reporter of whom the choice leaves nothing', () => {
    const { reporters, years } = series(figures, { kind: 'reporter', reporterIso3: 'VNM' });
    expect(reporters.map((r) => r.reporterIso3)).toEqual(['VNM']);
    expect(years.map((y) => [y.year, y.lowUsd, y.highUsd])).toEqual([
      [2023, 400, 400],
      [2024, 800, 800]
    ]);
    expect(reporters[0]?.changes[0]?.opposed).toBe(false);
  });

  it('shows the opposite signs of 2023-2024 in the built-in atlas', async () => {
    const { trade } = await builtInAtlas();
    const opposed = tradeSeries(trade, PAIR, ALL_FIGURES).reporters.map((r) =>
      r.changes.filter((c) => c.opposed).map((c) => [c.toYear, c.direction])
    );
    expect(opposed[0]).toContainEqual([2024, 'fall']);
    expect(opposed[1]).toContainEqual([2024, 'rise']);
  });
});

it('keeps counts, averages, months, provinces and ways of arrivals apart', () => {
  const [country, province, back, ...more] = arrivalSeries([
    arrivals('a', '2024', 150),
    arrivals('b', '2024', 140),
    arrivals('c', '2023', 10, { kind: 'average' }),
    arrivals('d', '2025-01/2025-05', 60),
    arrivals('e', '2024', 106, { scope: 'VN-34' }),
    arrivals('f', '2024', 9, { countryFrom: 'VNM', countryTo: 'KAZ' })
  ]);
  expect(more).toEqual([]);
  expect(country?.counts.map((y) => [y.year, y.low, y.high])).toEqual([[2024, 140, 150]]);
  expect(country?.averages.map((f) => f.id)).toEqual(['c']);
  expect(country?.parts.map((f) => f.id)).toEqual(['d']);
  expect(province?.scope).toBe('VN-34');
  expect(back?.countryFrom).toBe('VNM');
});

describe('the choice of figures', () => {
  it.each<[FigureChoice, number[]]>([
    [{ kind: 'all' }, [979, 400, 2000]],
    [{ kind: 'stated' }, [979]],
    [{ kind: 'reporter', reporterIso3: 'VNM' }, [400]]
  ])('%o of trade', (choice, values) => {
    const of = [
      figure('2023', 979),
      figure('2023', 400, { ...vnm, ...derived }),
      figure('2023', 2000, { kind: 'forecast' })
    ];
    expect(chosenTrade(of, choice).map((f) => f.valueUsd)).toEqual(values);
  });

  it('keeps only what is stated of arrivals and weekly flights; they have no reporter', () => {
    const tourism = [arrivals('a', '2024', 150), arrivals('b', '2023', 10, { confidence: 'derived' })];
    const totals = [flightTotal('a', '2025-05'), flightTotal('b', '2025', { confidence: 'uncertain' })];
    const ids = (choice: FigureChoice) => [
      chosenTourism(tourism, choice).map((f) => f.id),
      chosenFlightTotals(totals, choice).map((t) => t.id)
    ];
    expect(ids({ kind: 'stated' })).toEqual([['a'], ['a']]);
    expect(ids({ kind: 'reporter', reporterIso3: 'KAZ' })).toEqual([
      ['a', 'b'],
      ['a', 'b']
    ]);
  });

  it('offers what leaves a figure', () => {
    expect(figureChoices(figures).map(figuresText)).toEqual([
      'all',
      'stated',
      'reporter:KAZ',
      'reporter:VNM'
    ]);
    expect(figureChoices([figure('2023', 1, derived)]).map(figuresText)).toEqual(['all', 'reporter:KAZ']);
  });

  it.each<[string, string | undefined]>([
    ['all', 'all'],
    ['stated', 'stated'],
    ['reporter:KAZ', 'reporter:KAZ'],
    ['reporter:', undefined],
    ['reporter:kaz', undefined],
    ['', undefined]
  ])('reads "%s"', (text, expected) => {
    const choice = parseFigures(text);
    expect(choice && figuresText(choice)).toBe(expected);
  });
});
