import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  compareDates,
  isCoarse,
  middleOf,
  yearsCovered
} from '../../../src/lib/domain/fuzzyDate.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { edtf } from '../../fixtures/rows.ts';

describe('boundsOf', () => {
  it.each([
    ['2012-09-10', dayOf(2012, 9, 10), dayOf(2012, 9, 11)],
    ['2011-10', dayOf(2011, 10), dayOf(2011, 11)],
    ['1994', dayOf(1994), dayOf(1995)],
    ['199X', dayOf(1990), dayOf(2000)],
    ['2019-01/2019-06', dayOf(2019), dayOf(2019, 7)]
  ])('%s', (text, start, end) => expect(boundsOf(edtf(text))).toEqual({ start, end }));

  it('takes an open date for an instant at the side that is known', () => {
    expect(boundsOf(edtf('../2023-06'))).toEqual({ start: dayOf(2023, 7) - 1, end: dayOf(2023, 7) });
    expect(boundsOf(edtf('2013-03/..'))).toEqual({ start: dayOf(2013, 3), end: dayOf(2013, 3) + 1 });
  });
});

it.each([
  ['2012-09-10', false],
  ['2012-09-10~', true],
  ['2012-09-10?', true],
  ['2012-09', true],
  ['2012', true],
  ['../2023-06', true]
])('%s is coarse: %s', (text, coarse) => expect(isCoarse(edtf(text))).toBe(coarse));

it('finds the middle of what a date can mean', () => {
  expect(middleOf(edtf('2023'))).toBe(dayOf(2023, 7, 2) + 0.5);
});

it('lists by first day, then the more exact first', () => {
  const texts = ['2013', '2012', '2012-01', '2012-01-01', '2011-12-31'];
  expect(
    texts
      .map(edtf)
      .sort(compareDates)
      .map((d) => d.edtf)
  ).toEqual(['2011-12-31', '2012-01-01', '2012-01', '2012', '2013']);
});

describe('yearsCovered', () => {
  it('ends with the last year of a date, not the one after it', () => {
    expect(yearsCovered(['1992', '2011-10', '2025-12-31'].map(edtf))).toEqual([1992, 2025]);
  });
  it('knows one side of an open date', () => {
    expect(yearsCovered([edtf('../2023-06')])).toEqual([2023, 2023]);
    expect(yearsCovered([edtf('2013-03/..')])).toEqual([2013, 2013]);
  });
  it('has no years without dates', () => expect(yearsCovered([])).toBeUndefined());
});
