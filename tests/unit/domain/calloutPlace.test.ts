import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calloutVisit, placeCallout } from '../../../src/lib/domain/calloutPlace.ts';
import { atlasEvents } from '../../../src/lib/domain/events.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { smallAtlas, visit } from '../../fixtures/atlas.ts';

const ROOM = { x0: 0, y0: 0, x1: 1000, y1: 700 };
const SIZE = { width: 240, height: 70 };
const FREE = { room: ROOM, cities: [], data: [] };

describe('a callout', () => {
  it('stands to the left of its place where nothing is there', () => {
    const placed = placeCallout({ x: 500, y: 300 }, SIZE, FREE);
    expect(placed?.box).toEqual({ x0: 220, x1: 460, y0: 265, y1: 335 });
    expect(placed?.leader).toEqual([
      { x: 460, y: 300 },
      { x: 491, y: 300 }
    ]);
  });

  it('never leaves the room, covers a city, data or its own place, wherever it stands', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) });
    const city = point.map(({ x, y }) => ({ x0: x - 8, x1: x + 70, y0: y - 10, y1: y + 10 }));
    fc.assert(
      fc.property(
        point,
        fc.array(city, { maxLength: 12 }),
        fc.array(point, { maxLength: 60 }),
        (at, cities, data) => {
          const placed = placeCallout(at, SIZE, { room: ROOM, cities, data });
          if (!placed) return;
          const { x0, x1, y0, y1 } = placed.box;
          expect(x0 >= 0 && x1 <= 1000 && y0 >= 0 && y1 <= 700).toBe(true);
          expect(cities.filter((c) => c.x0 < x1 && x0 < c.x1 && c.y0 < y1 && y0 < c.y1)).toEqual([]);
          expect([...data, at].filter((p) => p.x >= x0 && p.x <= x1 && p.y >= y0 && p.y <= y1)).toEqual([]);
        }
      )
    );
  });

  it('goes further out, or to another side, round what is drawn', () => {
    const line = Array.from({ length: 60 }, (_, i) => ({ x: 440, y: i * 12 }));
    const box = placeCallout({ x: 500, y: 300 }, SIZE, { ...FREE, data: line })!.box;
    expect(box.x0).toBeGreaterThan(440);
  });

  it('covers a name only where there is no other room, and a name of the focus last', () => {
    const at = { x: 500, y: 300 };
    const left = { x0: 300, x1: 400, y0: 280, y1: 320 };
    const beside = placeCallout(at, SIZE, { ...FREE, names: [left] })!.box;
    expect(beside.x1 < left.x0 || beside.y0 > left.y1 || beside.y1 < left.y0 || beside.x0 > left.x1).toBe(
      true
    );

    const everywhere = { x0: 0, x1: 1000, y0: 0, y1: 700 };
    expect(placeCallout(at, SIZE, { ...FREE, names: [everywhere] })?.box).toEqual(
      placeCallout(at, SIZE, FREE)?.box
    );
    expect(placeCallout(at, SIZE, { ...FREE, names: [everywhere], focusNames: [left] })?.box).toEqual(beside);
  });

  it('is none where everything about is taken, or its place is not in sight', () => {
    const grid = Array.from({ length: 2500 }, (_, i) => ({ x: (i % 50) * 20, y: Math.floor(i / 50) * 14 }));
    expect(placeCallout({ x: 500, y: 300 }, SIZE, { ...FREE, data: grid })).toBeUndefined();
    expect(placeCallout({ x: 1100, y: 300 }, SIZE, FREE)).toBeUndefined();
  });
});

describe('the visit that the callout tells of', () => {
  const visits = [
    visit('older', '2012-09-10'),
    visit('newer', '2015-05-29'),
    visit('abroad', '2016-01-01', { hostIso3: 'UZB' }),
    visit('ahead', '2023-08-21')
  ];
  const events = atlasEvents(smallAtlas({ visits }), ['KAZ', 'VNM']);
  const at = dayOf(2020);

  it('is the selected one, whenever it is', () => {
    expect(calloutVisit(events, visits, { kind: 'visit', id: 'older' }, at)?.id).toBe('older');
  });
  it('is the newest of the focus pair that has begun', () => {
    expect(calloutVisit(events, visits, null, at)?.id).toBe('newer');
  });
  it('is any where the focus pair has none', () => {
    const others = events.filter((event) => !event.focus);
    expect(calloutVisit(others, visits, null, at)?.id).toBe('abroad');
  });
  it('is none beside another card, or before the first', () => {
    expect(calloutVisit(events, visits, { kind: 'trade', id: 'KAZ-VNM:2023' }, at)).toBeUndefined();
    expect(calloutVisit(events, visits, null, dayOf(2000))).toBeUndefined();
  });
});
