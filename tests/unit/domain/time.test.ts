import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  fractionalYear,
  isoDay,
  overlaps,
  parseIsoDay,
  smoothstep,
  yearOf,
  yearSpan
} from '../../../src/lib/domain/time.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['0099-01-01', -683_368]
  ])('%s is day %d', (iso, day) => {
    expect(parseIsoDay(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  it('holds any instant of a day to that day', () => {
    expect(civilOf(dayOf(2012, 12, 31) + 0.999)).toEqual({ year: 2012, month: 12, day: 31 });
    expect(yearOf(dayOf(2013) - 1e-6)).toBe(2012);
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      })
    );
  });

  it.each(['2023-02-29', '2023-13', '2023-00', '2023-04-31', 'soon', '', '23-01-01'])(
    '%j is no day',
    (text) => expect(parseIsoDay(text)).toBeUndefined()
  );

  it.each([
    ['2012', '2012-01-01'],
    ['2012-9', '2012-09-01'],
    [' 2012-09-10 ', '2012-09-10']
  ])('%j begins on %s', (text, iso) => expect(isoDay(parseIsoDay(text) as number)).toBe(iso));
});

describe('years and months', () => {
  it('counts the days of a leap year', () => {
    const { start, end } = yearSpan(2024);
    expect(end - start).toBe(366);
    expect(yearSpan(2023, 2024)).toEqual({ start: dayOf(2023), end: dayOf(2025) });
  });

  it('counts on within a year', () => {
    expect(fractionalYear(dayOf(2023))).toBe(2023);
    expect(fractionalYear(dayOf(2023, 7, 2) + 0.5)).toBe(2023.5);
  });

  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -13, '2021-12-15']
  ])('%s and %d months is %s', (from, count, to) => {
    expect(isoDay(addMonths(parseIsoDay(from) as number, count))).toBe(to);
  });

  it('keeps the time of the day', () =>
    expect(addMonths(dayOf(2023, 1, 1) + 0.25, 1)).toBe(dayOf(2023, 2) + 0.25));
});

it('does not count spans that only touch as overlapping', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true);
});

it('steps smoothly between its ends', () => {
  expect([-1, 0, 1, 2, 3].map((v) => smoothstep(0, 2, v))).toEqual([0, 0, 0.5, 1, 1]);
  expect([0, 1].map((v) => smoothstep(1, 1, v))).toEqual([0, 1]);
});
