import { describe, expect, it } from 'vitest';
import { bearing } from '../../../src/lib/layers/drawing.ts';
import { ICON_MAPPING, ICON_PX, iconPicture } from '../../../src/lib/layers/icons.ts';

const { width, data } = iconPicture();

/** Covered share of a part of an icon, 0 to 1. */
function covered(name: string, left: number, right: number): number {
  const { x } = ICON_MAPPING[name]!;
  let sum = 0;
  for (let row = 0; row < ICON_PX; row++) {
    for (let column = left; column < right; column++) sum += data[(row * width + x + column) * 4 + 3]!;
  }
  return sum / (255 * ICON_PX * (right - left));
}

describe('iconPicture', () => {
  it('holds every icon, each with something on it and a clear edge', () => {
    for (const name of Object.keys(ICON_MAPPING)) {
      expect(covered(name, 0, ICON_PX), name).toBeGreaterThan(0.05);
      expect(covered(name, 0, ICON_PX), name).toBeLessThan(0.6);
      expect(covered(name, ICON_PX - 1, ICON_PX), name).toBeLessThan(0.05);
    }
  });

  it('leaves a hollow aircraft hollow', () => {
    expect(covered('aircraft-hollow', 0, ICON_PX)).toBeLessThan(covered('aircraft', 0, ICON_PX) * 0.85);
  });
});

it.each([
  ['east', [10, 0], 0],
  ['north', [0, 10], 90],
  ['west', [-10, 0], 180],
  ['south', [0, -10], -90]
] as [string, [number, number], number][])('bearing to the %s', (_, to, degrees) => {
  expect(bearing([0, 0], to)).toBeCloseTo(degrees);
});
