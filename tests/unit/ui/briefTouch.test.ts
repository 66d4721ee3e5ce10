import { describe, expect, it } from 'vitest';
import { stageLike, stageSize } from '../../../src/lib/ui/brief/stageSize.ts';
import { gestureOf } from '../../../src/lib/ui/brief/touch.ts';

const stroke = (fromX: number, fromY: number, toX: number, toY: number, touch = true) =>
  gestureOf({ fromX, fromY, toX, toY, width: 1000, touch });

describe('a click or a swipe', () => {
  it.each([
    ['a click', stroke(600, 300, 602, 301, false), 'next'],
    ['a tap at the left edge', stroke(100, 300, 100, 300), 'back'],
    ['a swipe to the left', stroke(600, 300, 400, 320), 'next'],
    ['a swipe to the right', stroke(400, 300, 600, 280), 'back'],
    ['a swipe up', stroke(500, 600, 520, 300), 'up'],
    ['a swipe down', stroke(500, 300, 480, 600), 'down'],
    ['a short slip', stroke(500, 300, 530, 300), undefined],
    ['a drag with the mouse', stroke(600, 300, 300, 300, false), undefined]
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('a stage', () => {
  it.each([
    [1920, 1080, 1920, 1],
    [3840, 2160, 1920, 2],
    [1024, 768, 1440, 768 / 1080],
    [390, 844, 780, 0.5]
  ])('of %i × %i is laid out %i wide and scaled by %d', (width, height, laidOut, scale) => {
    const size = stageSize({ width, height });
    expect(size.width).toBeCloseTo(laidOut, 6);
    expect(size.scale).toBeCloseTo(scale, 6);
    expect(size.height * size.scale).toBeCloseTo(height, 6);
  });

  it('has captions of 28 pixels or more at 1080 lines, and a small picture is laid out alike', () => {
    const wall = stageSize({ width: 1920, height: 1080 });
    expect(30 * wall.scale).toBeGreaterThanOrEqual(28);
    const small = stageLike(wall, 480);
    expect([small.width, small.height, small.scale]).toEqual([1920, 1080, 0.25]);
  });
});
