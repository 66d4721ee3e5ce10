import { describe, expect, it } from 'vitest';
import { atlasEvents } from '../../../src/lib/domain/events.ts';
import { marksAround } from '../../../src/lib/domain/marksAround.ts';
import { agreement, arrivals, flightTotal, smallAtlas, visit } from '../../fixtures/atlas.ts';

describe('marksAround', () => {
  const atlas = smallAtlas({
    visits: [visit('v1', '1994'), visit('v2', '2011-10'), visit('v3', '2025-05-05')],
    agreements: [agreement('a', '2012')]
  });
  const events = atlasEvents(atlas, ['KAZ', 'VNM']);
  it.each([
    ['v1', undefined, 'v2'],
    ['v2', 'v1', 'v3'],
    ['v3', 'v2', undefined]
  ])('steps from %s within its own layer', (id, previous, next) => {
    const around = marksAround(events, [], [], { kind: 'visit', id });
    expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
  });

  it('goes nowhere from a mark that is not shown', () => {
    expect(marksAround(events, [], [], { kind: 'flight', id: 'v1' })).toEqual({});
  });

  it('steps between weekly totals, whichever total of a step is open', () => {
    const week = (...all: string[]) => ({
      span: { start: 0, end: 1 },
      weeklyMin: 1,
      weeklyMax: 1,
      over: false,
      totals: all.map((id) => flightTotal(id, '2025'))
    });
    const around = marksAround(events, [week('a'), week('b', 'c'), week('d')], [], {
      kind: 'flight_total',
      id: 'c'
    });
    expect([around.previous?.id, around.next?.id]).toEqual(['a', 'd']);
  });

  it.each([
    ['first', undefined, 'b'],
    ['b', 'first', 'last'],
    ['b2', 'first', 'last'],
    ['province', undefined, undefined]
  ])('steps from arrivals %s along those of the same way and scope', (id, previous, next) => {
    const all = [
      arrivals('last', '2025', 9),
      arrivals('b', '2024', 9),
      arrivals('b2', '2024', 8),
      arrivals('first', '2023', 9),
      arrivals('province', '2024', 5, { scope: 'VN-34' }),
      arrivals('back', '2024', 5, { countryFrom: 'VNM', countryTo: 'KAZ' })
    ];
    const around = marksAround(events, [], all, { kind: 'tourism', id });
    expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
  });
});
