import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasEvents, compareEvents } from '../../../src/lib/domain/events.ts';
import { boundsOf, compareDates, drawnSpan, isCoarse } from '../../../src/lib/domain/fuzzyDate.ts';
import { flightStrength } from '../../../src/lib/domain/flights.ts';
import { HELD } from '../../../src/lib/domain/pace.ts';
import { plainDate } from '../../../src/lib/domain/plainDate.ts';
import { dayOf, isoDay, yearSpan } from '../../../src/lib/domain/time.ts';
import { agreementMarks } from '../../../src/lib/domain/timelineAgreements.ts';
import { markOf, type TimelineMark } from '../../../src/lib/domain/timelineMarks.ts';
import { xOf, type TimeScale } from '../../../src/lib/domain/timelineScale.ts';
import { visitLines } from '../../../src/lib/domain/visitArcs.ts';
import { guestsIn, someoneOut, stretchAt } from '../../../src/lib/domain/visitMoments.ts';
import { guestsAt, strengthOf } from '../../fixtures/guests.ts';
import { visitTiming } from '../../../src/lib/domain/visits.ts';
import { agreement, flight, flightTotal, smallAtlas, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

/** Every kind of date that a table may hold, between 1950 and 2029. */
const plain = fc.integer({ min: dayOf(1950), max: dayOf(2029, 12, 31) }).chain((day) => {
  const iso = isoDay(day);
  return fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4), `${iso.slice(0, 3)}X`);
});
const hedged = fc
  .tuple(plain, fc.constantFrom('', '~', '?', '%'))
  .map(([date, hedge]) => (date.endsWith('X') ? date : date + hedge));
const interval = fc
  .tuple(plain, plain)
  .map(([a, b]) => [a, b].sort((x, y) => compareDates(edtf(x), edtf(y))))
  .filter(([a, b]) => edtf(a as string).end! <= edtf(b as string).start!)
  .map(([a, b]) => `${a}/${b}`);
const open = fc
  .tuple(plain, fc.constantFrom('../', '/', ' /..', ' /'))
  .map(([date, side]) => (side.startsWith(' ') ? date + side.trim() : side + date));
const anyDate = fc.oneof(hedged, interval, open);
const coarseDate = anyDate.filter((text) => isCoarse(edtf(text)));

const FOCUS = ['KAZ', 'VNM'] as const;
const aScale = fc
  .tuple(
    fc.integer({ min: 1950, max: 2025 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 200, max: 4000 })
  )
  .map(([from, years, width]): TimeScale => ({ domain: yearSpan(from, from + years), width }));

/** Right in pixels, up to the rounding of a float. */
function covers(mark: TimelineMark, text: string, scale: TimeScale) {
  const { start, end } = boundsOf(edtf(text));
  expect(mark.x0).toBeLessThanOrEqual(xOf(scale, start) + 1e-6);
  expect(mark.x1).toBeGreaterThanOrEqual(xOf(scale, end) - 1e-6);
}

describe('a coarse date never gives a sharper mark', () => {
  it('on the timeline: hatched, over every day that it can mean, never a disc', () => {
    fc.assert(
      fc.property(coarseDate, aScale, fc.constantFrom(2.5, 3.25, 4, 5), (text, scale, radius) => {
        const dated = { mark: { kind: 'visit', id: text } as const, radius, focus: true };
        const mark = markOf({ ...dated, start: edtf(text), end: null }, scale);
        expect(mark.form).toBe('hatched');
        expect(mark.x1 - mark.x0).toBeGreaterThan(2 * radius);
        covers(mark, text, scale);
      })
    );
  });

  it('on the timeline: an open side is drawn out and fades', () => {
    fc.assert(
      fc.property(open, aScale, (text, scale) => {
        const date = edtf(text);
        const dated = { mark: { kind: 'visit', id: text } as const, radius: 5, focus: true };
        const mark = markOf({ ...dated, start: date, end: null }, scale);
        expect(mark.fades).toBe(date.start === null ? 'start' : 'end');
        expect(mark.x1 - mark.x0).toBeGreaterThanOrEqual(
          xOf(scale, drawnSpan(date).end) - xOf(scale, drawnSpan(date).start) - 1e-6
        );
      })
    );
  });

  it('on the timeline: a coarse end reaches to the last day that it can mean and fades', () => {
    fc.assert(
      fc.property(coarseDate, aScale, (text, scale) => {
        const start = edtf('1949-05-05');
        const dated = { mark: { kind: 'visit', id: text } as const, radius: 0.001, focus: true };
        const mark = markOf({ ...dated, start, end: edtf(text) }, scale);
        expect(mark).toMatchObject({ form: 'bar', fades: 'end' });
        expect(mark.x1).toBeGreaterThanOrEqual(xOf(scale, boundsOf(edtf(text)).end) - 1e-6);
      })
    );
  });

  it('among the agreements: neither a narrow diamond', () => {
    fc.assert(
      fc.property(coarseDate, aScale, (text, scale) => {
        for (const mark of agreementMarks([agreement('a', text)], FOCUS, scale)) {
          expect(mark.form).toBe('hatched');
          covers(mark, text, scale);
        }
      })
    );
  });

  it('on the map: soft all through its span, with no head and no sharp ring', () => {
    const { places } = smallAtlas();
    fc.assert(
      fc.property(coarseDate, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const one = visit('v', text);
        const { start, end } = drawnSpan(edtf(text));
        const lines = visitLines([one], places, FOCUS, 'total', HELD);
        const at = start + share * (end - start) * 0.999;
        expect(someoneOut(lines, at)).toBe(true);
        const [guest, ...more] = guestsAt(guestsIn(lines, stretchAt(lines, at)), at);
        expect(more).toEqual([]);
        expect(guest?.part).toBe('haze');
        expect(strengthOf(guest!, at)).toBeGreaterThan(0);
        expect(lines.arcs.every((arc) => arc.soft)).toBe(true);
      })
    );
  });

  it('in playback: it takes all the days that it can mean, at any speed', () => {
    fc.assert(
      fc.property(coarseDate, fc.constantFrom(0, 7, 365.25, 1826), (text, speed) => {
        const { start, end } = boundsOf(edtf(text));
        const timing = visitTiming(visit('v', text), speed);
        expect(timing.departs).toBeLessThanOrEqual(start);
        expect(timing.leaves).toBeGreaterThanOrEqual(end);
      })
    );
  });
});

it('a service whose start is known to the year comes over that year', () => {
  const service = flight('f', '2022', { end: edtf('2024') });
  const at = (year: number, month: number) => flightStrength(service, dayOf(year, month));
  expect(at(2022, 1)).toBe(0);
  expect(at(2022, 7)).toBeCloseTo(0.5, 1);
  expect([at(2023, 1), at(2024, 1)]).toEqual([1, 1]);
  expect(at(2024, 7)).toBeCloseTo(0.5, 1);
});

describe('a date that a source or a claim carries as text', () => {
  it('means what it means in a table', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(plainDate(text)).toEqual(edtf(text));
      })
    );
  });
  it.each([
    'soon',
    '2012-13',
    '2012-02-30',
    '2012/2013/2014',
    '2013/2012',
    '../..',
    '/',
    '2012-4',
    '19XX',
    ' 2012',
    ''
  ])('is left as it is written where it is none: "%s"', (text) => expect(plainDate(text)).toBeUndefined());
});

describe('the order of dates', () => {
  it('is the same both ways round, and goes on: a before b before c', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const compare = (x: string, y: string) => Math.sign(compareDates(edtf(x), edtf(y)));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, b) === 0).toBe(a === b);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      })
    );
  });

  it('gives the same list of events whatever order the rows come in', () => {
    const dates = fc.array(fc.oneof(anyDate, fc.constant('2012')), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(dates, fc.infiniteStream(fc.nat()), (texts, noise) => {
        const atlas = smallAtlas({
          visits: texts.map((text, i) => visit(`v${i}`, text)),
          agreements: texts.map((text, i) => agreement(`a${i}`, text)),
          flightTotals: [flightTotal('t', '2023')]
        });
        const shuffled = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => [noise.next().value as number, row] as const)
            .sort(([a], [b]) => a - b)
            .map(([, row]) => row);
        const other = {
          ...atlas,
          visits: shuffled(atlas.visits),
          agreements: shuffled(atlas.agreements)
        };
        const ids = (from: typeof atlas) => atlasEvents(from, FOCUS).map((event) => event.mark);
        expect(ids(other)).toEqual(ids(atlas));
        const events = atlasEvents(atlas, FOCUS);
        for (const [i, event] of events.slice(1).entries()) {
          expect(compareEvents(events[i]!, event)).toBeLessThan(0);
        }
      })
    );
  });
});
