import { describe, expect, it } from 'vitest';
import type { AtlasEvent } from '../../../src/lib/domain/events.ts';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { eased, homeBounds, moveMs, nextToFollow } from '../../../src/lib/map/cameraMoves.ts';
import { place, visit } from '../../fixtures/atlas.ts';

const PLACES = [
  place('hanoi', 'VNM', { lngLat: [105.85, 21.03] }),
  place('astana', 'KAZ', { lngLat: [71.45, 51.17] }),
  place('lima', 'PER', { lngLat: [-77.04, -12.05] })
];
const ATLAS = {
  info: { focus: ['KAZ', 'VNM'] },
  places: new Map(PLACES.map((p) => [p.id, p])),
  visits: []
} as unknown as Atlas;

function event(id: string, start: number, focus: boolean): AtlasEvent {
  const row = visit(id, '2012-09-10');
  return {
    layer: 'visits',
    visit: row,
    mark: { kind: 'visit', id },
    date: row.start,
    span: { start, end: start + 1 },
    focus
  };
}

it('takes between 700 and 1600 ms, by how far it goes', () => {
  expect(moveMs(0, 0)).toBe(700);
  expect(moveMs(9, 0)).toBe(1600);
  expect(moveMs(0, -9)).toBe(1600);
  expect(moveMs(0.5, 0)).toBeGreaterThan(moveMs(0.1, 0));
});

it('eases in and out', () => {
  expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1]);
  expect(eased(0.1)).toBeLessThan(0.1);
  expect(eased(0.9)).toBeGreaterThan(0.9);
});

describe('homeBounds', () => {
  it('holds the focus countries and nothing else', () => {
    const [west, south, east, north] = homeBounds(ATLAS);
    expect([71.45 - west, 21.03 - south].map((gap) => Number(gap.toFixed(2)))).toEqual([1.72, 1.51]);
    expect([east - 105.85, north - 51.17].map((gap) => Number(gap.toFixed(2)))).toEqual([1.72, 1.51]);
  });
  it('holds the line of a visit between them, also where it bows out of their box', () => {
    const places = new Map(
      [
        place('paris', 'FRA', { lngLat: [2.35, 48.86] }),
        place('tokyo', 'JPN', { lngLat: [139.69, 35.68] })
      ].map((p) => [p.id, p])
    );
    const way = { fromPlace: 'paris', toPlace: 'tokyo', visitorIso3: 'FRA', hostIso3: 'JPN' };
    const atlas = { info: { focus: ['FRA', 'JPN'] }, places, visits: [visit('v', '2012', way)] };
    const [, , , north] = homeBounds(atlas as unknown as Atlas);
    expect(north).toBeGreaterThan(70);
  });
  it('is the atlas’s own where it states one', () => {
    const own = { ...ATLAS, info: { ...ATLAS.info, bounds: [46, 8, 110, 56] } } as unknown as Atlas;
    expect(homeBounds(own)).toEqual([46, 8, 110, 56]);
  });
});

describe('nextToFollow', () => {
  const day = dayOf(2012);
  const events = [
    event('near', day + 100, false),
    event('focus', day + 200, true),
    event('far', day + 900, true)
  ];

  it('sets out for the next event of the focus pair', () => {
    expect(nextToFollow(events, ATLAS, day, 365.25, -Infinity)?.event.mark.id).toBe('focus');
  });
  it('takes any event where none of the pair comes soon', () => {
    expect(nextToFollow(events.slice(0, 1), ATLAS, day, 365.25, -Infinity)?.event.mark.id).toBe('near');
  });
  it('rests with an event before it goes on, and waits for what is far off', () => {
    expect(nextToFollow(events, ATLAS, day + 1, 365.25, day)).toBeUndefined();
    expect(nextToFollow(events, ATLAS, day, 7, -Infinity)).toBeUndefined();
  });
});
