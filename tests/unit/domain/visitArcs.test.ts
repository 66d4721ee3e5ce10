import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthAt } from '../../../src/lib/domain/life.ts';
import { HELD, type Pace } from '../../../src/lib/domain/pace.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  fanBow,
  mostOnOneWay,
  TRAIL_DAYS,
  visitFan,
  visitLines,
  type LineMode,
  type VisitLines
} from '../../../src/lib/domain/visitArcs.ts';
import { guestsIn, someoneOut, stretchAt, strokesIn } from '../../../src/lib/domain/visitMoments.ts';
import { guestsAt, strengthOf } from '../../fixtures/guests.ts';
import type { Visit } from '../../../src/lib/domain/visits.ts';
import { place, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const PLACES = new Map(
  [
    place('hanoi', 'VNM', { lngLat: [105.85, 21.03] }),
    place('astana', 'KAZ', { lngLat: [71.45, 51.17] }),
    place('tashkent', 'UZB', { lngLat: [69.24, 41.3] })
  ].map((p) => [p.id, p])
);
const FOCUS = ['KAZ', 'VNM'] as const;
const YEAR_A_SECOND: Pace = { daysPerSecond: 365.25, since: dayOf(1990) };

const FIRST = visit('first', '2012-09-10', { end: edtf('2012-09-11') });
const SECOND = visit('second', '2015-05-29', { end: edtf('2015-05-29') });
const BACK = visit('back', '2011-10-31', {
  fromPlace: 'astana',
  toPlace: 'hanoi',
  visitorIso3: 'KAZ',
  hostIso3: 'VNM',
  end: edtf('2011-11-01')
});
const MONTH = visit('month', '2013-07', { toPlace: 'tashkent', hostIso3: 'UZB', end: edtf('2013-07') });

function drawn(mode: LineMode, at: number, pace = HELD, visits: Visit[] = [FIRST, SECOND, BACK, MONTH]) {
  const { arcs } = visitLines(visits, PLACES, FOCUS, mode, pace);
  return arcs
    .filter((arc) => strengthAt(arc.life, at) > 0)
    .map((arc) => `${arc.visit.id}×${arc.count}`)
    .sort();
}

describe('traces of visits', () => {
  it.each([
    ['total', '2011-01-01', []],
    ['total', '2012-09-12', ['back×1', 'first×1']],
    ['total', '2014-01-01', ['back×1', 'first×1', 'month×1']],
    ['total', '2020-01-01', ['back×1', 'month×1', 'second×2']],
    ['trail', '2012-09-12', ['back×1', 'first×1']],
    ['trail', '2015-06-15', ['first×1', 'month×1', 'second×1']],
    ['trail', '2020-01-01', []],
    ['moment', '2012-09-11', ['first×1']],
    ['moment', '2012-09-12', []],
    ['moment', '2013-07-16', ['month×1']]
  ] as [LineMode, string, string[]][])('in %s on %s', (mode, day, expected) => {
    expect(drawn(mode, dayOf(...(day.split('-').map(Number) as [number, number, number])))).toEqual(expected);
  });

  it('thin out with age in trail, until nothing is left', () => {
    const [arc] = visitLines([FIRST], PLACES, FOCUS, 'trail', HELD).arcs;
    const left = dayOf(2012, 9, 12);
    const strengths = [0, 0.25, 0.5, 0.75, 1].map((f) => strengthAt(arc!.life, left + f * TRAIL_DAYS));
    expect(strengths).toEqual([1, 0.75, 0.5, 0.25, 0]);
  });

  it('never leave a gap while one width becomes the next', () => {
    const { arcs } = visitLines([FIRST, SECOND], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    const arrival = arcs[0]!.life.born;
    for (let day = arrival; day < dayOf(2025); day += 5) {
      expect(Math.max(...arcs.map((arc) => strengthAt(arc.life, day)))).toBe(1);
    }
  });

  it('promise a way in total until its first guest sets out', () => {
    const { promises } = visitLines([FIRST, SECOND], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    expect(promises).toHaveLength(1);
    expect(strengthAt(promises[0]!.life, dayOf(2000))).toBe(1);
    expect(strengthAt(promises[0]!.life, dayOf(2014))).toBe(0);
    expect(visitLines([FIRST], PLACES, FOCUS, 'trail', HELD).promises).toEqual([]);
  });

  it('put the focus pair on top', () => {
    const { arcs } = visitLines([FIRST, MONTH, BACK], PLACES, FOCUS, 'total', HELD);
    expect(arcs.map((arc) => arc.focus)).toEqual([false, true, true]);
  });

  it('are soft only where every visit that they stand for is coarse', () => {
    const coarse = visit('coarse', '2010-05', { end: edtf('2010-05') });
    const { arcs } = visitLines([coarse, FIRST], PLACES, FOCUS, 'total', HELD);
    expect(arcs.map((arc) => [arc.visit.id, arc.soft])).toEqual([
      ['coarse', true],
      ['first', false]
    ]);
  });

  it('fan out single visits of one way', () => {
    const { arcs } = visitLines([FIRST, SECOND], PLACES, FOCUS, 'trail', HELD);
    expect(arcs[0]!.path[32]).not.toEqual(arcs[1]!.path[32]);
    expect([0, 1, 5, 6].map(fanBow)).toEqual([0.08, 0.115, 0.255, 0.08]);
  });

  it('keep four days in order, whatever the dates and the speed', () => {
    const date = fc.constantFrom('1994', '1994-06', '2012-09-10', '2015-09~', '2012-09-30');
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 8 }),
        fc.constantFrom<LineMode>('moment', 'trail', 'total'),
        fc.double({ min: 0, max: 1826.25, noNaN: true }),
        (dates, mode, daysPerSecond) => {
          const visits = dates.map((d, i) => visit(`v${i}`, d));
          const { arcs } = visitLines(visits, PLACES, FOCUS, mode, { daysPerSecond, since: -Infinity });
          for (const { life } of arcs) {
            expect(life.born).toBeLessThanOrEqual(life.grown);
            expect(life.grown).toBeLessThanOrEqual(life.fades);
            expect(life.fades).toBeLessThanOrEqual(life.gone);
          }
        }
      )
    );
  });
});

const out = (lines: VisitLines, day: number) => guestsAt(guestsIn(lines, stretchAt(lines, day)), day);
const heads = (lines: VisitLines, day: number) => out(lines, day).filter(({ part }) => part === 'head');
const hosted = (lines: VisitLines, day: number) => out(lines, day).filter(({ part }) => part !== 'head');

describe('guests on the way', () => {
  it('have a head between departure and arrival, and none held on the day after', () => {
    const playing = visitLines([FIRST], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    const held = visitLines([FIRST], PLACES, FOCUS, 'total', HELD);
    const later = dayOf(2012, 12, 1);
    expect(heads(playing, dayOf(2012, 9, 9))).toEqual([]);
    expect(heads(playing, later)).toHaveLength(1);
    expect(heads(held, later)).toEqual([]);
  });

  it('are drawn by the strokes of the stretch of time that they travel in', () => {
    const lines = visitLines([FIRST, SECOND, BACK, MONTH], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    let drawn = 0;
    for (let day = dayOf(2011); day < dayOf(2017); day += 5) {
      const tails = strokesIn(lines, stretchAt(lines, day)).filter(({ part }) => part === 'tail');
      for (const { journey } of heads(lines, day)) {
        drawn += 1;
        expect(tails.filter((tail) => tail.journey === journey)).toHaveLength(1);
      }
    }
    expect(drawn).toBeGreaterThan(100);
  });

  it('draw a line of their own only where none lies yet, and none for a date known to the month', () => {
    const lines = visitLines([FIRST, SECOND, MONTH], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    const days = [dayOf(2012, 10), dayOf(2013, 7, 16), dayOf(2015, 7)];
    const strokes = days.flatMap((day) => strokesIn(lines, stretchAt(lines, day)));
    const of = (part: string) =>
      new Set(strokes.filter((s) => s.part === part).map((s) => s.journey.visit.id));
    expect(of('line')).toEqual(new Set(['first']));
    expect(of('tail')).toEqual(new Set(['first', 'second']));
  });

  it('never have a head where the date is known to the month or the year', () => {
    const coarse = [MONTH, visit('year', '1996'), visit('about', '2015-09~')];
    const lines = visitLines(coarse, PLACES, FOCUS, 'total', YEAR_A_SECOND);
    for (let day = dayOf(1995); day < dayOf(2017); day += 3) expect(heads(lines, day)).toEqual([]);
  });

  it('make their host pulse: sharply for days, softly all through a month', () => {
    const lines = visitLines([FIRST, MONTH], PLACES, FOCUS, 'total', HELD);
    const at = (...day: [number, number, number]) =>
      hosted(lines, dayOf(...day)).map((guest) => [guest.part, strengthOf(guest, dayOf(...day))]);
    expect(at(2012, 9, 11)).toEqual([['pulse', 1]]);
    expect(at(2013, 7, 16)).toEqual([['haze', 1]]);
    expect(at(2013, 8, 2)).toEqual([]);
  });

  it('fade from the first day on where nobody states the end', () => {
    const open = visit('open', '2012-09-10');
    const lines = visitLines([open], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    const { arrives, leaves } = lines.journeys[0]!.timing;
    const strengths = [0.1, 0.5, 0.9].map((f) => {
      const day = arrives + f * (leaves - arrives);
      return strengthOf(hosted(lines, day)[0]!, day);
    });
    expect(strengths.map((s) => Number(s.toFixed(3)))).toEqual([0.9, 0.5, 0.1]);
  });

  it('are found among a thousand as if each were looked at', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      visit(`v${i}`, i % 7 === 0 ? `${1992 + (i % 30)}` : `${1992 + (i % 30)}-0${1 + (i % 9)}-11`)
    );
    const lines = visitLines(many, PLACES, FOCUS, 'trail', YEAR_A_SECOND);
    for (let day = dayOf(1991); day < dayOf(2024); day += 17) {
      const each = lines.journeys.filter(({ timing }) => timing.departs <= day && day < timing.leaves);
      expect(new Set(out(lines, day).map(({ journey }) => journey))).toEqual(new Set(each));
      expect(someoneOut(lines, day)).toBe(each.length > 0);
    }
  });

  it('draw the line themselves only where none lies yet', () => {
    const { journeys } = visitLines([FIRST, SECOND], PLACES, FOCUS, 'total', YEAR_A_SECOND);
    expect(journeys.map((j) => j.drawsLine)).toEqual([true, false]);
  });
});

describe('the fan of a selected visit', () => {
  it('shows at most six of its way, the selected one among them, none from the future', () => {
    const many = Array.from({ length: 12 }, (_, i) => visit(`v${i}`, `${2000 + i}-05-01`));
    const fan = visitFan(many[3]!, many, PLACES, dayOf(2009));
    expect(fan.map((line) => line.visit.id)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5']);
    const late = visitFan(many[8]!, many, PLACES, dayOf(2009));
    expect(late.map((line) => line.visit.id)).toEqual(['v3', 'v4', 'v5', 'v6', 'v7', 'v8']);
    expect(visitFan(many[11]!, many, PLACES, dayOf(2000)).map((line) => line.visit.id)).toEqual(['v11']);
  });
});

it('knows how the most visits on one way have grown', () => {
  expect(mostOnOneWay([SECOND, BACK, FIRST])).toEqual([
    { day: dayOf(2011, 10, 31), visits: 1 },
    { day: dayOf(2015, 5, 29), visits: 2 }
  ]);
  expect(mostOnOneWay([])).toEqual([]);
});

it('promises nothing for neighbours', () => {
  expect(visitLines([MONTH], PLACES, FOCUS, 'total', HELD).promises).toEqual([]);
});
