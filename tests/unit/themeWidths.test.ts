import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../../src/lib/theme/mapThemes.ts';
import { evenSteps, hostWidthPx, RIBBON_TOP_PX, ribbonWidthPx } from '../../src/lib/theme/widths.ts';

const WIDTHS = MAP_THEMES.dark.width;
const usd = fc.double({ min: 1, max: 1e12, noNaN: true });

describe('ribbonWidthPx', () => {
  it('never shrinks as the value grows, and stays within the widest', () => {
    fc.assert(
      fc.property(usd, usd, usd, (a, b, c) => {
        const [low, high, top] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        expect(ribbonWidthPx(low, top)).toBeLessThanOrEqual(ribbonWidthPx(high, top));
        expect(ribbonWidthPx(high, top)).toBeLessThanOrEqual(RIBBON_TOP_PX);
      })
    );
  });

  it('goes by the square root, as the legend says', () => {
    expect(ribbonWidthPx(1e9, 1e9)).toBe(RIBBON_TOP_PX);
    expect(ribbonWidthPx(25e7, 1e9)).toBe(RIBBON_TOP_PX / 2);
  });

  it('is nothing for no trade, and seen for a little', () => {
    expect(ribbonWidthPx(0, 1e9)).toBe(0);
    expect(ribbonWidthPx(1, 1e9)).toBeGreaterThanOrEqual(2);
  });
});

it('widens an arc with each visit, up to a bound', () => {
  const widths = Array.from({ length: 30 }, (_, count) => hostWidthPx(count, WIDTHS));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths[1]).toBeCloseTo(3.1);
  expect(widths.at(-1)).toBe(WIDTHS.visitHostMaxPx);
});

it('tapers in even steps, both ends included', () => {
  expect(evenSteps(5, 1, 3)).toEqual([1, 1.5, 2, 2.5, 3]);
  expect(evenSteps(1, 1, 3)).toEqual([1]);
});
