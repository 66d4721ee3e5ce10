import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeRooms, viewOfBounds, viewOfCenter, type Box } from '../../../src/lib/briefing/showRoom.ts';
import type { LngLat } from '../../../src/lib/domain/greatCircle.ts';

const size = { width: 1920, height: 1080 };
const stage: Box = { left: 0, top: 0, right: 1920, bottom: 1006 };
const caption: Box = { left: 64, top: 620, right: 784, bottom: 942 };

/** Where a point lies on a map of this size, in its pixels, as MapLibre draws it. */
function pixelOf(point: LngLat, view: { lng: number; lat: number; zoom: number }): [number, number] {
  const world = ([lng, lat]: LngLat) => {
    const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return [(lng * Math.PI) / 180, y] as const;
  };
  const k = (512 * 2 ** view.zoom) / (2 * Math.PI);
  const [a, b] = [world(point), world([view.lng, view.lat])];
  return [size.width / 2 + (a[0] - b[0]) * k, size.height / 2 - (a[1] - b[1]) * k];
}

const anyPoint = fc.tuple(fc.integer({ min: 30, max: 140 }), fc.integer({ min: -10, max: 60 }));
const anyCaption = fc
  .tuple(
    fc.constantFrom('left', 'right'),
    fc.integer({ min: 300, max: 1000 }),
    fc.integer({ min: 150, max: 900 })
  )
  .map(([side, width, height]): Box => {
    const left = side === 'left' ? 64 : 1920 - 64 - width;
    return { left, right: left + width, top: 942 - height, bottom: 942 };
  });

describe('the camera of a scene', () => {
  it('never has what it shows under the caption, nor off the stage', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 5 }), anyCaption, (points, box) => {
        const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
        const bounds = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
        const view = viewOfBounds(bounds, size, freeRooms(stage, box));
        for (const point of points) {
          const [x, y] = pixelOf(point, view);
          expect(x).toBeGreaterThanOrEqual(stage.left);
          expect(x).toBeLessThanOrEqual(stage.right);
          expect(y).toBeGreaterThanOrEqual(stage.top);
          expect(y).toBeLessThanOrEqual(stage.bottom);
          const covered = x > box.left && x < box.right && y > box.top && y < box.bottom;
          expect(covered).toBe(false);
        }
      })
    );
  });

  it('takes the room in which it shows most', () => {
    const wide = viewOfBounds([40, 20, 130, 40], size, freeRooms(stage, caption));
    const tall = viewOfBounds([70, 10, 80, 60], size, freeRooms(stage, caption));
    const [, y] = pixelOf([85, 30], wide);
    const [x] = pixelOf([75, 40], tall);
    expect(y).toBeLessThan(caption.top);
    expect(x).toBeGreaterThan(caption.right);
  });

  it('leaves names their room at both sides of a narrow stage', () => {
    const narrow = { left: 0, top: 48, right: 960, bottom: 628 };
    const low: Box = { left: 43, top: 377, right: 523, bottom: 628 };
    const view = viewOfBounds([67, 39.7, 116.4, 51.2], { width: 960, height: 671 }, freeRooms(narrow, low));
    const k = (512 * 2 ** view.zoom) / 360;
    const [west, east] = [67, 116.4].map((lng) => 960 / 2 + (lng - view.lng) * k) as [number, number];
    expect(west).toBeGreaterThanOrEqual(149);
    expect(east).toBeLessThanOrEqual(960 - 149);
  });

  it('does not go too near to a single place', () => {
    expect(viewOfBounds([71.4, 51.1, 71.4, 51.1], size, [stage]).zoom).toBe(5.5);
  });

  it('has the whole stage without a caption, or where one leaves no room', () => {
    expect(freeRooms(stage, null)).toEqual([stage]);
    expect(freeRooms(stage, { left: 0, top: 0, right: 1920, bottom: 1006 })).toEqual([stage]);
  });

  it('puts a chosen centre into the middle of the largest room', () => {
    const view = viewOfCenter([71.4, 51.1], 4, size, freeRooms(stage, caption));
    expect(view.zoom).toBe(4);
    const [x, y] = pixelOf([71.4, 51.1], view);
    expect(x).toBeCloseTo(1920 / 2, 6);
    expect(y).toBeCloseTo(620 / 2, 6);
  });
});
