import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import {
  dayAt,
  heldInside,
  lengthOf,
  panned,
  pxPerYear,
  revealing,
  SHORTEST_DAYS,
  xOf,
  zoomedAbout
} from '../../../src/lib/domain/timelineScale.ts';

const LIMITS = yearSpan(1959, 2026);
const HOME = yearSpan(1992, 2025);
const scale = { domain: HOME, width: 1500 };

/** A view inside the limits, as zooming and panning make them. */
const view = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: SHORTEST_DAYS, max: lengthOf(LIMITS) })
  )
  .map(([at, length]) => {
    const start = LIMITS.start + at * (lengthOf(LIMITS) - length);
    return { start, end: start + length };
  });
const day = fc.double({ min: LIMITS.start, max: LIMITS.end, noNaN: true });

describe('the scale', () => {
  it('lays the domain along the width', () => {
    expect([xOf(scale, HOME.start), xOf(scale, HOME.end)]).toEqual([0, 1500]);
    expect(xOf(scale, dayOf(2009))).toBeCloseTo(750, 0);
    expect(pxPerYear(scale)).toBeCloseTo(1500 / 34, 1);
  });

  it('gives the day back from its place', () => {
    fc.assert(
      fc.property(view, day, (domain, at) => {
        expect(dayAt({ domain, width: 900 }, xOf({ domain, width: 900 }, at))).toBeCloseTo(at, 4);
      })
    );
  });
});

describe('zooming', () => {
  it('leaves the day under the pointer where it is while there is room on both sides', () => {
    const about = dayOf(2010);
    const zoomed = zoomedAbout(HOME, about, 4, LIMITS);
    expect(lengthOf(zoomed)).toBeCloseTo(lengthOf(HOME) / 4);
    expect(xOf({ domain: zoomed, width: 1500 }, about)).toBeCloseTo(xOf(scale, about));
  });

  it('ends at a month and at the limits', () => {
    expect(lengthOf(zoomedAbout(HOME, dayOf(2010), 1e9, LIMITS))).toBeCloseTo(SHORTEST_DAYS);
    expect(zoomedAbout(HOME, dayOf(2010), 1e-9, LIMITS)).toEqual(LIMITS);
  });

  it('and panning never leave the limits', () => {
    fc.assert(
      fc.property(view, day, fc.double({ min: 0.01, max: 100, noNaN: true }), (domain, at, factor) => {
        for (const next of [zoomedAbout(domain, at, factor, LIMITS), panned(domain, at, LIMITS)]) {
          expect(next.start).toBeGreaterThanOrEqual(LIMITS.start - 1e-6);
          expect(next.end).toBeLessThanOrEqual(LIMITS.end + 1e-6);
          expect(lengthOf(next)).toBeGreaterThanOrEqual(SHORTEST_DAYS - 1e-6);
        }
      })
    );
  });
});

describe('heldInside', () => {
  it.each([
    ['moves a span that begins too early', { start: -10, end: 10 }, { start: 0, end: 20 }],
    ['moves one that ends too late', { start: 95, end: 115 }, { start: 80, end: 100 }],
    ['gives all where it is too long', { start: -50, end: 500 }, { start: 0, end: 100 }],
    ['leaves one that fits', { start: 3, end: 9 }, { start: 3, end: 9 }]
  ])('%s', (_, span, held) => {
    expect(heldInside(span, { start: 0, end: 100 })).toEqual(held);
  });
});

describe('revealing', () => {
  const domain = yearSpan(2000, 2009);

  it('leaves a view that holds the day as it is', () => {
    expect(revealing(domain, dayOf(2005), LIMITS)).toBe(domain);
  });

  it.each([
    ['later', dayOf(2015), 0.2],
    ['earlier', dayOf(1995), 0.8]
  ])('turns to a %s day with room ahead of it', (_, at, share) => {
    const turned = revealing(domain, at, LIMITS);
    expect(lengthOf(turned)).toBeCloseTo(lengthOf(domain));
    expect((at - turned.start) / lengthOf(turned)).toBeCloseTo(share);
  });
});
