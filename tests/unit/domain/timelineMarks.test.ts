import { describe, expect, it } from 'vitest';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import { agreementMarks, milestones } from '../../../src/lib/domain/timelineAgreements.ts';
import { clustered } from '../../../src/lib/domain/timelineClusters.ts';
import { countryLetters } from '../../../src/lib/domain/timelineCountry.ts';
import {
  crossedBetween,
  inDrawingOrder,
  markOf,
  nearestSpot,
  type TimelineMark
} from '../../../src/lib/domain/timelineMarks.ts';
import { xOf } from '../../../src/lib/domain/timelineScale.ts';
import { visitMarks, visitRows } from '../../../src/lib/domain/timelineVisits.ts';
import { agreement, place, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const FOCUS = ['KAZ', 'VNM'] as const;
const wide = { domain: yearSpan(1992, 2025), width: 1500 };
const month = { domain: yearSpan(2023), width: 6000 };

function mark(start: string, end: string | null = null, scale = wide) {
  const dated = { mark: { kind: 'visit', id: start } as const, radius: 5, focus: true };
  return markOf({ ...dated, start: edtf(start), end: end === null ? null : edtf(end) }, scale);
}

describe('markOf', () => {
  it.each([
    ['a day is a disc', '2012-09-10', '2012-09-11', wide, 'point', 10],
    ['days longer than the disc are a bar', '2023-08-20', '2023-08-22', month, 'bar', 49.3],
    ['a month is a capsule longer than the disc', '2011-10', '2011-10', wide, 'hatched', 13],
    ['a month stretches to its width', '2023-05', '2023-05', month, 'hatched', 509.6],
    ['a year is as long as the doubt', '1996', '1996', wide, 'hatched', 44.2],
    ['a hedged day is no disc', '2023-10-05~', null, wide, 'hatched', 13],
    ['an open start stretches over its fading year', '../2023-06', null, wide, 'hatched', 44.1],
    ['an open end too', '2023/..', null, wide, 'hatched', 44.1]
  ])('%s', (_, start, end, scale, form, length) => {
    const placed = mark(start, end, scale);
    expect(placed.form).toBe(form);
    expect(placed.x1 - placed.x0).toBeCloseTo(length, 1);
  });

  it('never draws a year on 1 January', () => {
    expect(mark('1996').x).toBeCloseTo(xOf(wide, yearSpan(1996).start + 183), 0);
  });

  it.each([
    ['../2023-06', null, 'start'],
    ['2023-06/..', null, 'end'],
    ['2023-06', null, null],
    ['2023-08-20', '2023-09', 'end'],
    ['2023-08-20', '2023-08-25', null]
  ])('%s to %s fades at its %s', (start, end, side) => {
    expect(mark(start, end, month).fades).toBe(side);
  });

  it('reaches to the last day that a coarse end can mean', () => {
    const { form, x0, x1 } = mark('2023-08-20', '2023-09', month);
    expect([form, x0, x1]).toEqual(['bar', xOf(month, dayOf(2023, 8, 20)), xOf(month, dayOf(2023, 10))]);
  });

  it('lights up on the first day of what is stated, not of what fades', () => {
    expect(mark('../2023-06').span).toEqual({ start: dayOf(2023, 7) - 1, end: dayOf(2023, 7) });
  });
});

describe('clustered', () => {
  const days = (count: number, from = 1) =>
    Array.from({ length: count }, (_, i) => mark(`2012-09-${String(from + i).padStart(2, '0')}`));

  it('leaves six in one place as they are', () => {
    expect(clustered(days(6)).map((m) => m.form)).toEqual(Array(6).fill('point'));
  });

  it('makes seven one disc with a number that holds them all', () => {
    const [one, ...more] = clustered(days(7));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ form: 'cluster' });
    expect(one!.marks.map((m) => m.id)).toEqual(days(7).map((m) => m.key));
    expect([one!.span.start, one!.span.end]).toEqual([days(7)[0]!.span.start, days(7)[6]!.span.end]);
  });

  it('opens when there is room', () => {
    const scale = { domain: yearSpan(2012), width: 3000 };
    const apart = days(7).map((m) =>
      markOf({ mark: m.marks[0]!, start: edtf(m.key), end: null, radius: 5, focus: true }, scale)
    );
    expect(clustered(apart)).toHaveLength(7);
  });

  it('keeps a long bar beside the disc: a number cannot say how long', () => {
    const forms = clustered([...days(7), mark('2012')]).map((m) => m.form);
    expect(forms.sort()).toEqual(['cluster', 'hatched']);
  });

  it('loses no mark', () => {
    const all = [...days(9), ...days(9, 15), mark('1994'), mark('2020-01-01')];
    expect(clustered(all).flatMap((m) => m.marks)).toHaveLength(all.length);
  });
});

describe('nearestSpot', () => {
  const spots = [mark('2012'), mark('2012-07-01'), mark('2013-03-01')];

  it('prefers a disc to the long bar beneath it', () => {
    expect(nearestSpot(spots, spots[1]!.x + 2, 8)?.key).toBe('2012-07-01');
    expect(nearestSpot(spots, spots[0]!.x0 + 2, 8)?.key).toBe('2012');
  });

  it('finds nothing beyond its reach', () => {
    expect(nearestSpot(spots, spots[2]!.x1 + 7, 8)?.key).toBe('2013-03-01');
    expect(nearestSpot(spots, spots[2]!.x1 + 9, 8)).toBeUndefined();
  });
});

describe('crossedBetween', () => {
  it('counts a mark once, at its first day', () => {
    const spots = [mark('2012-09-10')];
    const { start } = spots[0]!.span;
    expect(crossedBetween(spots, start - 1, start)).toHaveLength(1);
    expect(crossedBetween(spots, start, start + 1)).toHaveLength(0);
  });
});

describe('inDrawingOrder', () => {
  it('draws the focus pair over neighbours, and discs over bars', () => {
    const one = (start: string, focus: boolean): TimelineMark => ({ ...mark(start), focus });
    const drawn = inDrawingOrder([one('2012-07-01', true), one('2012', true), one('2012-07-02', false)]);
    expect(drawn.map((m) => m.key)).toEqual(['2012-07-02', '2012', '2012-07-01']);
  });
});

describe('visitRows', () => {
  const from = (visitorIso3: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      visit(`${visitorIso3}-${i}`, `20${10 + i}-01-01`, { visitorIso3 })
    );

  it('puts the focus pair first, then the most visits', () => {
    const rows = visitRows([...from('UZB', 1), ...from('CHN', 5), ...from('VNM', 2)], FOCUS);
    expect(rows.map((row) => [row.iso3, row.focus, row.visits.length])).toEqual([
      ['KAZ', true, 0],
      ['VNM', true, 2],
      ['CHN', false, 5],
      ['UZB', false, 1]
    ]);
  });

  it('gathers all others in the last of four rows and loses nobody', () => {
    const visits = [
      ...from('CHN', 5),
      ...from('UZB', 1),
      ...from('RUS', 3),
      ...from('TJK', 1),
      ...from('KAZ', 1)
    ];
    const rows = visitRows(visits, FOCUS);
    expect(rows.map((row) => row.iso3)).toEqual(['KAZ', 'VNM', 'CHN', null]);
    expect(rows.flatMap((row) => row.visits)).toHaveLength(visits.length);
  });
});

describe('visitMarks', () => {
  it('sets neighbours and lesser ranks back by size', () => {
    const visits = [
      visit('leader', '2000-01-01'),
      visit('minister', '2003-01-01', { rank: 'minister' }),
      visit('leader-abroad', '2006-01-01', { hostIso3: 'CHN' }),
      visit('minister-abroad', '2009-01-01', { hostIso3: 'CHN', rank: 'minister' })
    ];
    const marks = visitMarks({ iso3: 'VNM', focus: true, visits }, FOCUS, wide);
    expect(marks.map((m) => [m.radius, m.focus])).toEqual([
      [5, true],
      [3.25, true],
      [4, false],
      [2.5, false]
    ]);
  });

  it('lays out only what is in view', () => {
    const visits = [visit('before', '1959-08'), visit('in', '2000-01-01')];
    expect(visitMarks({ iso3: 'VNM', focus: true, visits }, FOCUS, wide).map((m) => m.key)).toEqual(['in']);
  });
});

describe('agreements', () => {
  it('are hatched when coarse, and as long as their doubt', () => {
    const rows = [
      agreement('day', '2012-06-29'),
      agreement('year', '2015'),
      agreement('abroad', '2018', { parties: ['CHN', 'KAZ'] })
    ];
    const far = agreementMarks(rows, FOCUS, wide);
    expect(far.map((m) => [m.form, Math.round(m.x1 - m.x0)])).toEqual([
      ['point', 12],
      ['hatched', 44],
      ['hatched', 44]
    ]);
    const near = agreementMarks(rows, FOCUS, { domain: yearSpan(2012, 2018), width: 1500 });
    expect(Math.round(near[1]!.x1 - near[1]!.x0)).toBe(214);
  });

  it('offer the weightiest kinds of the pair first', () => {
    const rows = [
      agreement('visa', '2009', { kind: 'visa' }),
      agreement('later', '2011', { kind: 'diplomatic_relations' }),
      agreement('first', '1992', { kind: 'diplomatic_relations' }),
      agreement('abroad', '1992', { kind: 'partnership', parties: ['CHN', 'KAZ'] }),
      agreement('package', '2012')
    ];
    expect(milestones(rows, FOCUS).map((m) => m.agreement.id)).toEqual(['later', 'first', 'visa']);
  });
});

describe('countryLetters', () => {
  it('come from a UN/LOCODE, else they are the three of the code', () => {
    const places = new Map([
      ['a', place('a', 'VNM')],
      ['b', place('b', 'VNM', { unlocode: 'VNHAN' })]
    ]);
    expect([countryLetters(places, 'VNM'), countryLetters(places, 'KAZ')]).toEqual(['VN', 'KAZ']);
  });
});
