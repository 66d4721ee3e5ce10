import { describe, expect, it } from 'vitest';
import { companionsOf, journeyStops, visitBefore } from '../../../src/lib/domain/journeys.ts';
import type { Visit } from '../../../src/lib/domain/visits.ts';
import { builtInAtlas, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const ids = (visits: readonly Visit[]) => visits.map(({ id }) => id);
const second = visit('second', '2022-09-14', {
  journeyId: 'autumn',
  toPlace: 'samarkand',
  hostIso3: 'UZB',
  end: edtf('2022-09-16')
});
const first = visit('first', '2022-09-14', { journeyId: 'autumn', end: edtf('2022-09-14') });
const alone = visit('alone', '2022-09-15');
const only = visit('only', '2022-09-15', { journeyId: 'winter' });

describe('stops of one journey', () => {
  const visits = [second, alone, first, only];

  it('are found from each of them, in order of time', () => {
    expect(ids(journeyStops(visits, first))).toEqual(['first', 'second']);
    expect(ids(journeyStops(visits, second))).toEqual(['first', 'second']);
  });
  it('are none of a single stop, named or not', () => {
    expect(journeyStops(visits, alone)).toEqual([]);
    expect(journeyStops(visits, only)).toEqual([]);
  });
  it('light up the others, and nothing else does', () => {
    expect(companionsOf(visits, { kind: 'visit', id: 'first' })).toEqual([{ kind: 'visit', id: 'second' }]);
    expect(companionsOf(visits, { kind: 'visit', id: 'alone' })).toEqual([]);
    expect(companionsOf(visits, { kind: 'trade', id: 'first' })).toEqual([]);
    expect(companionsOf(visits, null)).toEqual([]);
  });
  it('are Nur-Sultan, then Samarkand in September 2022', async () => {
    const { visits: all } = await builtInAtlas();
    const xi = all.find((v) => v.id === 'cnuz-2022-09-xi-jinping')!;
    expect(journeyStops(all, xi).map((v) => v.toPlace)).toEqual(['astana', 'samarkand']);
  });
});

describe('the visit before', () => {
  const back = { fromPlace: 'astana', toPlace: 'hanoi', visitorIso3: 'KAZ', hostIso3: 'VNM' };
  const visits = [
    visit('a', '2011-10-31', back),
    visit('b', '2012-09-10', { end: edtf('2012-09-11') }),
    visit('abroad', '2012-09-09', { hostIso3: 'UZB', toPlace: 'samarkand' }),
    visit('c', '2013'),
    first,
    second,
    visit('d', '2022-09-20')
  ];
  const before = (id: string) =>
    visitBefore(
      visits,
      visits.find((v) => v.id === id)!
    );

  it.each([
    ['in either direction', 'b', 'a', 315, 315],
    ['as a range where a date is coarse', 'c', 'b', 113, 477],
    ['to any host of the same pair', 'd', 'first', 6, 6]
  ])('is found %s', (_, id, found, minDays, maxDays) => {
    expect(before(id)).toMatchObject({ visit: { id: found }, minDays, maxDays });
  });
  it('is none for the first', () => expect(before('a')).toBeUndefined());
  it('is never a stop of the same journey', () => {
    const stop = visit('stop', '2022-09-13', { journeyId: 'autumn' });
    expect(visitBefore([...visits, stop], first)?.visit.id).toBe('c');
  });
  it('is no time known where a date is open', () => {
    const [early, late] = [visit('x', '2000/'), visit('y', '2003-06')];
    expect(visitBefore([early, late], late)).toMatchObject({ minDays: 0, maxDays: 1276 });
    const [open, known] = [visit('x', '../2003-06'), visit('y', '2004')];
    expect(visitBefore([open, known], known)).toMatchObject({ minDays: 185, maxDays: Infinity });
  });
  it('is never less than no time, where coarse dates overlap', () => {
    const [early, late] = [visit('x', '2014'), visit('y', '2014-05')];
    expect(visitBefore([early, late], late) ?? visitBefore([early, late], early)).toMatchObject({
      minDays: 0
    });
  });
});
