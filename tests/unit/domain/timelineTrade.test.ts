import { describe, expect, it } from 'vitest';
import { yearSpan } from '../../../src/lib/domain/time.ts';
import {
  highestTrade,
  loudestYears,
  tradeGaps,
  tradeMarks,
  tradeScaleTicks,
  tradeSides
} from '../../../src/lib/domain/timelineTrade.ts';
import type { CountryPair, TradeFigure } from '../../../src/lib/domain/trade.ts';
import { builtInAtlas, figure } from '../../fixtures/atlas.ts';

const PAIR: CountryPair = ['KAZ', 'VNM'];
const scale = { domain: yearSpan(2020, 2029), width: 1000 };
const vnm = { reporterIso3: 'VNM' };
const marksOf = (...figures: TradeFigure[]) => tradeMarks(figures, PAIR, PAIR, scale);

describe('tradeMarks', () => {
  it('stands the reporter left and the partner right, inside the year', () => {
    const [mark] = marksOf(figure('2023', 400, vnm), figure('2023', 979), figure('2023', 1000));
    expect(mark).toMatchObject({ key: 'KAZ-VNM:2023', year: 2023, lowUsd: 400, highUsd: 1000 });
    const [left, right] = mark!.bars;
    expect(left).toMatchObject({ reporterIso3: 'KAZ', lowUsd: 979, highUsd: 1000, form: 'stated' });
    expect(right).toMatchObject({ reporterIso3: 'VNM', lowUsd: 400, highUsd: 400 });
    expect(left!.x0).toBeGreaterThan(mark!.x0);
    expect(left!.x1).toBeLessThan(right!.x0);
    expect(right!.x1).toBeLessThan(mark!.x1);
  });

  it('is derived only where every figure of the reporter is', () => {
    const derived = { kind: 'derived' } as const;
    const [both, mixed] = marksOf(figure('2022', 1, derived), figure('2023', 1, derived), figure('2023', 2));
    expect(both!.bars[0]!.form).toBe('derived');
    expect(mixed!.bars[0]!.form).toBe('stated');
  });

  it('shows a part of the year, as wide as its months, only where its reporter has no full figure', () => {
    const [mark] = marksOf(
      figure('2023', 979),
      figure('2023-01/2023-05', 533),
      figure('2023-01/2023-03', 120, vnm),
      figure('2023-01/2023-06', 300, vnm)
    );
    expect(mark!.bars.map((bar) => [bar.reporterIso3, bar.form, bar.lowUsd])).toEqual([
      ['KAZ', 'stated', 979],
      ['VNM', 'part', 300]
    ]);
    expect(mark!.bars[1]!.x1 - mark!.bars[1]!.x0).toBeCloseTo(49.6, 0);
  });

  it('leaves out forecasts and single directions', () => {
    expect(marksOf(figure('2023', 9, { kind: 'forecast' }), figure('2024', 9, { flow: 'import' }))).toEqual(
      []
    );
  });
});

describe('tradeSides', () => {
  it.each<[string, CountryPair, CountryPair]>([
    ['the first focus country left', ['CHN', 'KAZ'], ['KAZ', 'CHN']],
    ['the order of the pair where it is first', ['KAZ', 'VNM'], ['KAZ', 'VNM']],
    ['the other focus country else', ['CHN', 'VNM'], ['VNM', 'CHN']],
    ['any pair as it is', ['CHN', 'UZB'], ['CHN', 'UZB']]
  ])('puts %s', (_, pair, sides) => {
    expect(tradeSides(pair, ['KAZ', 'VNM'])).toEqual(sides);
  });
});

describe('tradeScaleTicks', () => {
  it.each([
    [1e9, [5e8, 1e9]],
    [44e9, [20e9, 40e9]],
    [49e6, [20e6, 40e6]],
    [6, [2.5, 5]],
    [0, []]
  ])('of %d are round and within it', (highest, ticks) => {
    expect(tradeScaleTicks(highest)).toEqual(ticks);
  });
});

describe('tradeGaps', () => {
  it('names what lies before, between and nothing after', () => {
    expect(tradeGaps([2010, 2011, 2016, 2018], 1992)).toEqual([
      { from: 1992, to: 2009 },
      { from: 2012, to: 2015 },
      { from: 2017, to: 2017 }
    ]);
  });

  it('has none where every year is known', () => {
    expect(tradeGaps([2001, 2000, 2002], 2000)).toEqual([]);
  });
});

describe('loudestYears', () => {
  it('is the widest disagreement, then the first year', () => {
    const marks = marksOf(
      figure('2021', 38),
      figure('2022', 900),
      figure('2023', 979),
      figure('2023', 400, vnm)
    );
    expect(loudestYears(marks).map((m) => m.year)).toEqual([2023, 2021]);
  });

  it('is the highest where nobody differs, and never a part of a year', () => {
    const marks = marksOf(figure('2020-01/2020-03', 9999), figure('2021', 38), figure('2022', 900));
    expect(loudestYears(marks).map((m) => m.year)).toEqual([2022, 2021]);
  });

  it('is one where there is but one', () => {
    expect(loudestYears(marksOf(figure('2021', 38)))).toHaveLength(1);
    expect(loudestYears([])).toEqual([]);
  });
});

it('the built-in atlas: gaps, the loudest years and the scale', async () => {
  const { trade } = await builtInAtlas();
  const marks = tradeMarks(trade, PAIR, PAIR, scale);
  expect(
    tradeGaps(
      marks.map((m) => m.year),
      1992
    )
  ).toEqual([
    { from: 1992, to: 2009 },
    { from: 2012, to: 2015 },
    { from: 2020, to: 2020 }
  ]);
  expect(loudestYears(marks).map((m) => m.year)).toEqual([2023, 2010]);
  expect(marks.at(-1)).toMatchObject({ year: 2025, bars: [{ form: 'part', reporterIso3: 'VNM' }] });
  expect(tradeScaleTicks(highestTrade(trade, PAIR))).toEqual([5e8, 1e9]);
});
