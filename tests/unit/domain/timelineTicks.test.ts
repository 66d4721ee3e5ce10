import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, yearSpan } from '../../../src/lib/domain/time.ts';
import { rulerTicks, type Tick } from '../../../src/lib/domain/timelineTicks.ts';

const words = (ticks: readonly Tick[]) =>
  ticks.filter((tick) => tick.label !== 'none').map((tick) => `${isoDay(tick.day)} ${tick.label}`);
const ticksOf = (from: string, to: string, width: number) => {
  const day = (text: string) => dayOf(...(text.split('-').map(Number) as [number, number, number]));
  return rulerTicks({ domain: { start: day(from), end: day(to) }, width });
};

describe('rulerTicks', () => {
  it('writes every year from 40 px on, fives and the first in full', () => {
    const ticks = rulerTicks({ domain: yearSpan(1992, 2025), width: 1500 });
    expect(ticks).toHaveLength(34);
    expect(words(ticks).slice(0, 5)).toEqual([
      '1992-01-01 year',
      '1993-01-01 shortYear',
      '1994-01-01 shortYear',
      '1995-01-01 year',
      '1996-01-01 shortYear'
    ]);
    expect(ticks.filter((tick) => tick.strong).map((tick) => isoDay(tick.day).slice(0, 4))).toEqual([
      '1992',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025'
    ]);
  });

  it('writes only fives below that, only tens on a phone that shows everything', () => {
    const fives = words(rulerTicks({ domain: yearSpan(2009, 2025), width: 330 }));
    expect(fives).toEqual(['2010-01-01 year', '2015-01-01 year', '2020-01-01 year', '2025-01-01 year']);
    const tens = words(rulerTicks({ domain: yearSpan(1959, 2026), width: 330 }));
    expect(tens).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020].map((year) => `${year}-01-01 year`));
  });

  it('turns to months and days where they have room, January bearing its year', () => {
    expect(words(ticksOf('2022-11-15', '2023-04-15', 1500))).toEqual([
      '2022-12-01 full',
      '2023-01-01 year',
      '2023-02-01 month',
      '2023-03-01 month',
      '2023-04-01 month'
    ]);
    expect(words(ticksOf('2023-08-30', '2023-09-04', 1500))).toEqual([
      '2023-08-30 full',
      '2023-08-31 day',
      '2023-09-01 month',
      '2023-09-02 day',
      '2023-09-03 day'
    ]);
  });

  it('never leaves the reader without a year, and keeps words off that one', () => {
    const ticks = ticksOf('2023-03-20', '2023-04-20', 1500);
    expect(words(ticks)[0]).toBe('2023-03-20 full');
    expect(ticks[1]).toMatchObject({ label: 'none' });
    expect(ticks[1]!.x - ticks[0]!.x).toBeLessThan(60);
  });

  it('has no lines on an axis without width', () => {
    expect(rulerTicks({ domain: yearSpan(2000), width: 0 })).toEqual([]);
  });
});
