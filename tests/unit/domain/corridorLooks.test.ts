import { describe, expect, it } from 'vitest';
import { corridorLook, legLook } from '../../../src/lib/domain/corridorLooks.ts';
import type { Corridor } from '../../../src/lib/domain/corridors.ts';
import { HELD } from '../../../src/lib/domain/pace.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { edtf } from '../../fixtures/rows.ts';

function corridor(over: Partial<Corridor> = {}): Corridor {
  return {
    id: 'c',
    name: 'C',
    mode: 'rail',
    waypoints: ['a', 'b'],
    opened: edtf('2017-10-30'),
    transitDaysMin: null,
    transitDaysMax: null,
    volumeNote: '',
    sourceIds: ['s1'],
    status: 'open',
    confidence: 'stated',
    ...over
  } as Corridor;
}

describe('corridorLook', () => {
  it.each([
    ['before it opens', {}, dayOf(2017, 10, 29), { open: 0, dashed: 1, soft: 0 }],
    ['on the day it opens', {}, dayOf(2017, 10, 30), { open: 1, dashed: 0, soft: 0 }],
    [
      'while it is built',
      { status: 'under_construction', opened: null },
      dayOf(2030),
      { open: 0, dashed: 1, soft: 0 }
    ],
    ['open since nobody knows when', { opened: null }, dayOf(1990), { open: 0, dashed: 0, soft: 1 }]
  ] as const)('%s', (_, over, day, look) => {
    expect(corridorLook(corridor(over as Partial<Corridor>), day, HELD)).toEqual(look);
  });

  it('opens over a moment of play', () => {
    const pace = { daysPerSecond: 365.25, since: 0 };
    const shares = [0, 30, 60, 90, 400].map(
      (d) => corridorLook(corridor(), dayOf(2017, 10, 30) + d, pace).open
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[1]).toBeGreaterThan(0);
    expect(shares[1]).toBeLessThan(1);
    expect(shares[4]).toBe(1);
  });
});

it('draws a leg as open as the most open corridor on it', () => {
  const leg = { corridorIds: ['old', 'new'] } as never;
  const looks = new Map([
    ['old', { open: 1, dashed: 0, soft: 0 }],
    ['new', { open: 0, dashed: 1, soft: 0 }]
  ]);
  expect(legLook(leg, looks)).toEqual({ open: 1, dashed: 0, soft: 0 });
});
