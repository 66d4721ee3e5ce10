import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../../src/lib/domain/time.ts';
import { parseTypedDay } from '../../../src/lib/domain/timelineDayInput.ts';
import { movedYears, yearPresets } from '../../../src/lib/domain/timelineYears.ts';

describe('yearPresets', () => {
  it('are the own years, all years, the last five and ten, and decades', () => {
    expect(yearPresets([1959, 2026], [1992, 2025])).toEqual([
      [1992, 2025],
      [1959, 2026],
      [2021, 2025],
      [2016, 2025],
      [2020, 2025],
      [2010, 2019],
      [2000, 2009],
      [1992, 1999]
    ]);
  });

  it('name each stretch once and none before the first row', () => {
    expect(yearPresets([2021, 2023], [2021, 2023])).toEqual([[2021, 2023]]);
  });
});

describe('movedYears', () => {
  it.each([
    ['by whole years', 2.4, [2002, 2007]],
    ['back', -3, [1997, 2002]],
    ['no further than the first year', -90, [1959, 1964]],
    ['no further than the last', 90, [2021, 2026]]
  ])('moves %s and keeps its length', (_, by, moved) => {
    expect(movedYears([2000, 2005], by, [1959, 2026])).toEqual(moved);
  });
});

describe('parseTypedDay', () => {
  it.each([
    ['2012', '2012-01-01'],
    ['2012-09', '2012-09-01'],
    ['2012-09-10', '2012-09-10'],
    [' 10/9/2012 ', '2012-09-10'],
    ['10.09.2012', '2012-09-10'],
    ['10. 9. 2012', '2012-09-10'],
    ['10 9 2012', '2012-09-10'],
    ['9/2012', '2012-09-01'],
    ['29/2/2012', '2012-02-29']
  ])('reads %s', (text, iso) => {
    expect(isoDay(parseTypedDay(text) as number)).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '31/2/2012',
    '29/2/2011',
    '13/2012',
    '10/9/12',
    '2012-13',
    '1.2.3.2012',
    '2012 or so'
  ])('refuses %j', (text) => {
    expect(parseTypedDay(text)).toBeUndefined();
  });

  it('never depends on the local clock', () => {
    expect(parseTypedDay('1/1/1970')).toBe(dayOf(1970));
    expect(parseTypedDay('1/1/1970')).toBe(0);
  });
});
