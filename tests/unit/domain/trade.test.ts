import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  figuresOfPair,
  pairOf,
  partYearFigures,
  tradeAt,
  tradePairs,
  tradeYears,
  type CountryPair,
  type TradeFigure
} from '../../../src/lib/domain/trade.ts';
import { edtf } from '../../fixtures/rows.ts';

const PAIR: CountryPair = ['KAZ', 'VNM'];

function figure(period: string, valueUsd: number, over: Partial<TradeFigure> = {}): TradeFigure {
  return {
    id: `${over.reporterIso3 ?? 'KAZ'}-${period}-${valueUsd}`,
    reporterIso3: 'KAZ',
    partnerIso3: 'VNM',
    period: edtf(period),
    flow: 'total',
    valueUsd,
    approx: false,
    kind: 'stated',
    note: '',
    sourceIds: ['s'],
    confidence: 'stated',
    ...over
  };
}
const vnm = { reporterIso3: 'VNM', partnerIso3: 'KAZ' };

describe('tradeYears', () => {
  it('gives the range of all sources, never a mean', () => {
    const [year, ...more] = tradeYears(
      [figure('2023', 979), figure('2023', 1000), figure('2023', 400, vnm)],
      PAIR
    );
    expect(more).toEqual([]);
    expect(year).toMatchObject({ year: 2023, lowUsd: 400, highUsd: 1000 });
    expect(year?.figures).toHaveLength(3);
    expect(year?.reporters.map((r) => [r.reporterIso3, r.lowUsd, r.highUsd])).toEqual([
      ['KAZ', 979, 1000],
      ['VNM', 400, 400]
    ]);
  });

  it.each([
    ['a half-year', figure('2023-01/2023-06', 610)],
    ['a month', figure('2023-05', 90)],
    ['one direction only', figure('2023', 799, { flow: 'import' })],
    ['a forecast', figure('2023', 2000, { kind: 'forecast' })],
    ['another pair', figure('2023', 41_000, { partnerIso3: 'CHN' })]
  ])('keeps %s out of the range', (_, other) => {
    const years = tradeYears([figure('2023', 979), other], PAIR);
    expect(years.map((y) => [y.lowUsd, y.highUsd])).toEqual([[979, 979]]);
  });

  it('has no year where there is only part of one', () => {
    expect(tradeYears([figure('2023-01/2023-05', 533)], PAIR)).toEqual([]);
  });

  it('counts a year known about as a year', () => {
    expect(tradeYears([figure('2023~', 5)], PAIR).map((y) => y.year)).toEqual([2023]);
  });

  it('says where all of a reporter is worked out', () => {
    const [year] = tradeYears([figure('2023', 1, { kind: 'derived' }), figure('2023', 2, vnm)], PAIR);
    expect(year?.reporters.map((r) => r.derivedOnly)).toEqual([true, false]);
  });

  it('is in order of years, whatever the order of rows', () => {
    expect(
      tradeYears([figure('2023', 3), figure('2010', 1), figure('2016', 2)], PAIR).map((y) => y.year)
    ).toEqual([2010, 2016, 2023]);
  });
});

it('lists part-years by themselves, earliest first', () => {
  const figures = [figure('2023-01/2023-05', 533), figure('2019-01/2019-06', 130), figure('2023', 979)];
  expect(partYearFigures(figures, PAIR).map((f) => f.valueUsd)).toEqual([130, 533]);
});

it('finds pairs whoever reports', () => {
  const figures = [figure('2023', 1), figure('2023', 2, vnm), figure('2023', 3, { partnerIso3: 'CHN' })];
  expect(tradePairs(figures)).toEqual([
    ['CHN', 'KAZ'],
    ['KAZ', 'VNM']
  ]);
  expect(figuresOfPair(figures, PAIR)).toHaveLength(2);
  expect(pairOf('VNM', 'KAZ')).toEqual(['KAZ', 'VNM']);
});

describe('tradeAt', () => {
  const years = tradeYears([figure('2011', 49), figure('2016', 367)], PAIR);
  it.each([
    ['before the first figure', dayOf(2010, 6), undefined],
    ['in its own year', dayOf(2011, 1, 1), [2011, false]],
    ['in a year without one', dayOf(2015, 12, 31), [2011, true]],
    ['after the last', dayOf(2025), [2016, true]]
  ])('%s', (_, day, expected) => {
    const now = tradeAt(years, day);
    expect(now && [now.year.year, now.earlier]).toEqual(expected);
  });
});
