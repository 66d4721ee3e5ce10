import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/lib/export/picture/wrapText.ts';

const byLetters = (text: string) => [...text].length;

describe('text in lines', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 20, ['one two']],
    ['first\nsecond', 20, ['first', 'second']],
    ['14\u00a0September 2022', 12, ['14\u00a0September', '2022']],
    ['Kazakhstan', 4, ['Kaza', 'khst', 'an']],
    ['', 4, ['']]
  ])('%j in %i', (text, width, lines) => {
    expect(wrapText(text, width, byLetters)).toEqual(lines);
  });

  it('ends in an ellipsis where there is no room', () => {
    expect(wrapText('one two three four', 7, byLetters, 2)).toEqual(['one two', 'three…']);
    expect(wrapText('one two threex', 7, byLetters, 1)).toEqual(['one tw…']);
  });

  it('loses no letter and never passes the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, byLetters);
        expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
        for (const line of lines) expect(byLetters(line)).toBeLessThanOrEqual(width);
      })
    );
  });
});
