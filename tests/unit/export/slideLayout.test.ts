import { describe, expect, it } from 'vitest';
import { boxHeight, fittingSize, lineCount } from '../../../src/lib/export/slideLayout.ts';
import { inColumns } from '../../../src/lib/export/sourceSlides.ts';

describe('the lines of a text on a slide', () => {
  it('are more the longer the text, the larger the type and the narrower the box', () => {
    const text = 'Nguyễn Tấn Dũng ở Astana, tháng 9/2009. Nursultan Nazarbayev ở Hà Nội, năm 2011.';
    expect(lineCount('Hà Nội', 16, 4)).toBe(1);
    expect(lineCount(text, 16, 4)).toBeGreaterThan(lineCount(text, 12, 4));
    expect(lineCount(text, 16, 2)).toBeGreaterThan(lineCount(text, 16, 4));
  });

  it('do not break at a space that holds words together', () => {
    expect(lineCount('1\u00a0tỷ\u00a0USD', 40, 1.6)).toBe(lineCount('1xtỷxUSD', 40, 1.6));
  });

  it('count a word that is longer than a line', () => {
    expect(lineCount('x'.repeat(200), 16, 4)).toBeGreaterThan(4);
  });

  it('decide the largest size that fits', () => {
    const box = { w: 4.2, h: boxHeight(1, 40) };
    expect(fittingSize('$1 bn', box, [40, 30, 20], 700)).toBe(40);
    expect(fittingSize('0,4–1\u00a0tỷ USD', box, [40, 30, 20], 700)).toBeLessThan(40);
    expect(fittingSize('x '.repeat(500), box, [40, 30, 20])).toBe(20);
  });
});

describe('a list in columns', () => {
  it('holds every entry once, in order, and no more than fit', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `${i}. ${'word '.repeat(i % 40)}`);
    const columns = inColumns(texts);
    expect(columns.length).toBeGreaterThan(2);
    expect(columns.flatMap(([from, to]) => texts.slice(from, to))).toEqual(texts);
    for (const [from, to] of columns) {
      const lines = texts.slice(from, to).reduce((sum, text) => sum + lineCount(text, 10, 6.1), 0);
      expect(boxHeight(lines, 10)).toBeLessThanOrEqual(5.9);
    }
  });

  it('is none without entries', () => {
    expect(inColumns([])).toEqual([]);
  });
});
