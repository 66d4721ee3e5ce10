import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, DAYS_PER_YEAR, isoDay, yearSpan } from '../../../src/lib/domain/time.ts';
import { Clock, SPEEDS, type ClockUnit } from '../../../src/lib/state/clock.svelte.ts';

const RANGE = yearSpan(2000, 2009);

function clock(at = '2000-01-01', events: readonly string[] = []): Clock {
  const made = new Clock(RANGE);
  made.events = events.map(dayFrom);
  made.seek(dayFrom(at));
  return made;
}
function dayFrom(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, day);
}

describe('the playhead', () => {
  it('stays inside the range whatever is asked', () => {
    const verbs = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((day) => (c: Clock) => c.seek(day)),
      fc.double({ noNaN: true, min: 0, max: 5 }).map((seconds) => (c: Clock) => (c.play(), c.tick(seconds))),
      fc.tuple(fc.constantFrom<ClockUnit>('event', 'month', 'year'), fc.constantFrom<1 | -1>(1, -1)).map(
        ([unit, direction]) =>
          (c: Clock) =>
            c.step(unit, direction)
      ),
      fc.tuple(fc.integer({ min: 1950, max: 2030 }), fc.nat(30)).map(
        ([year, more]) =>
          (c: Clock) =>
            c.setRange(yearSpan(year, year + more))
      )
    );
    fc.assert(
      fc.property(fc.array(verbs, { maxLength: 30 }), fc.boolean(), fc.boolean(), (all, loop, skip) => {
        const one = clock('2003-05-05', ['2002-02-02', '2004-04-04']);
        one.loop = loop;
        one.skipEmpty = skip;
        for (const verb of all) {
          verb(one);
          expect(one.playhead).toBeGreaterThanOrEqual(one.range.start);
          expect(one.playhead).toBeLessThanOrEqual(one.lastDay);
        }
      })
    );
  });

  it('moves along with a range that leaves it behind', () => {
    const one = clock('2003-05-05');
    one.setRange(yearSpan(2006, 2008));
    expect(isoDay(one.playhead)).toBe('2006-01-01');
    one.setRange(yearSpan(2001, 2003));
    expect(isoDay(one.playhead)).toBe('2003-12-31');
  });
});

describe('play', () => {
  it('moves by the elapsed seconds and the speed, not by frames', () => {
    const one = clock();
    one.play();
    for (let i = 0; i < 4; i += 1) one.tick(0.25);
    expect(one.playhead - RANGE.start).toBeCloseTo(DAYS_PER_YEAR);
  });

  it('counts a long frame as one second', () => {
    const one = clock();
    one.play();
    one.tick(60);
    expect(one.playhead - RANGE.start).toBeCloseTo(DAYS_PER_YEAR);
  });

  it('does nothing while held', () => {
    const one = clock();
    one.tick(1);
    expect(one.playhead).toBe(RANGE.start);
  });

  it('stops at the last day, and starts over from there', () => {
    const one = clock('2009-12-01');
    one.play();
    one.tick(1);
    expect([one.playing, isoDay(one.playhead)]).toEqual([false, '2009-12-31']);
    one.toggle();
    expect([one.playing, isoDay(one.playhead)]).toEqual([true, '2000-01-01']);
  });

  it('goes round with loop', () => {
    const one = clock('2009-12-01');
    one.loop = true;
    one.play();
    one.tick(1);
    expect([one.playing, isoDay(one.playhead)]).toEqual([true, '2000-01-01']);
  });

  it('leaps over an empty stretch to shortly before the next event', () => {
    const one = clock('2000-01-01', ['2000-01-01', '2006-07-01']);
    one.skipEmpty = true;
    one.play();
    one.tick(1);
    one.tick(0.4);
    expect(isoDay(one.playhead).slice(0, 4)).toBe('2001');
    one.tick(0.2);
    expect(dayFrom('2006-07-01') - one.playhead).toBeCloseTo(DAYS_PER_YEAR / 2);
  });

  it('plays a short empty stretch', () => {
    const one = clock('2000-01-01', ['2000-01-01', '2002-01-01']);
    one.skipEmpty = true;
    one.play();
    one.tick(1);
    expect(one.playhead - RANGE.start).toBeCloseTo(DAYS_PER_YEAR);
  });

  it('steps from event to event every second and a half where motion is reduced', () => {
    const one = clock('2000-01-01', ['2001-01-01', '2005-05-05']);
    one.stepping = true;
    one.play();
    one.tick(1);
    expect(isoDay(one.playhead)).toBe('2000-01-01');
    one.tick(0.5);
    expect(isoDay(one.playhead)).toBe('2001-01-01');
    one.tick(1);
    one.tick(0.5);
    expect([one.playing, isoDay(one.playhead)]).toEqual([true, '2005-05-05']);
    one.tick(1);
    one.tick(0.5);
    expect([one.playing, isoDay(one.playhead)]).toEqual([false, '2009-12-31']);
  });
});

describe('steps', () => {
  const EVENTS = ['2002-02-02', '2003-05-05', '2004-04-04'];
  it.each<[string, string, ClockUnit, 1 | -1, string]>([
    ['the next event', '2003-05-05', 'event', 1, '2004-04-04'],
    ['the previous event', '2003-05-05', 'event', -1, '2002-02-02'],
    ['the end after the last event', '2004-04-04', 'event', 1, '2009-12-31'],
    ['the start before the first', '2002-02-02', 'event', -1, '2000-01-01'],
    ['the first of the next month', '2003-01-31', 'month', 1, '2003-02-01'],
    ['the first of this month', '2003-01-31', 'month', -1, '2003-01-01'],
    ['the month before from a first', '2003-03-01', 'month', -1, '2003-02-01'],
    ['the next year', '2003-05-05', 'year', 1, '2004-01-01'],
    ['the start of this year', '2003-05-05', 'year', -1, '2003-01-01'],
    ['the year before from its first day', '2003-01-01', 'year', -1, '2002-01-01'],
    ['no further than the last day', '2009-05-05', 'year', 1, '2009-12-31']
  ])('go to %s and hold', (_, from, unit, direction, to) => {
    const one = clock(from, EVENTS);
    one.play();
    one.step(unit, direction);
    expect([isoDay(one.playhead), one.playing]).toEqual([to, false]);
  });

  it('back from within a day reach that day', () => {
    const one = clock('2003-05-05', EVENTS);
    one.seek(one.playhead + 0.4);
    one.step('event', -1);
    expect(isoDay(one.playhead)).toBe('2003-05-05');
  });

  it('by month pass every month once', () => {
    const one = clock('2000-01-01');
    for (let i = 1; i <= 24; i += 1) {
      one.step('month', 1);
      expect(one.playhead).toBe(addMonths(RANGE.start, i));
    }
  });
});

describe('speed', () => {
  it('starts at a year a second and walks the list to its ends', () => {
    const one = clock();
    expect(one.daysPerSecond).toBe(DAYS_PER_YEAR);
    for (let i = 0; i < 10; i += 1) one.changeSpeed(1);
    expect(one.daysPerSecond).toBe(SPEEDS.at(-1));
    const seen = [one.daysPerSecond];
    for (let i = 0; i < 10; i += 1) {
      one.changeSpeed(-1);
      seen.push(one.daysPerSecond);
    }
    expect([...new Set(seen)].reverse()).toEqual(SPEEDS);
  });

  it('goes to the neighbours of a speed that is not in the list', () => {
    const one = clock();
    one.daysPerSecond = 100;
    one.changeSpeed(1);
    expect(one.daysPerSecond).toBe(182.625);
    one.daysPerSecond = 100;
    one.changeSpeed(-1);
    expect(one.daysPerSecond).toBe(91.3125);
  });
});
