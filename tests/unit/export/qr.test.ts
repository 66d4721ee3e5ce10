import { describe, expect, it } from 'vitest';
import { LONGEST_IN_QR, qrDrawing } from '../../../src/lib/export/qr.ts';

/** The squares of a path, as rows of `#` and spaces. */
function rows({ size, path }: { size: number; path: string }): string[] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    grid[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  }
  return grid.map((row) => row.join(''));
}

describe('a code for cameras', () => {
  const drawing = qrDrawing('https://atlas.example.org/kz-vn/');

  it('has its three eyes inside a quiet edge of four squares', () => {
    const grid = rows(drawing!);
    const eye = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    const at = (left: number, top: number) =>
      grid.slice(top, top + 7).map((row) => row.slice(left, left + 7));
    const far = drawing!.size - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far]
    ] as const) {
      expect(at(x, y)).toEqual(eye);
    }
    const edge = grid.filter((_, y) => y < 4 || y >= drawing!.size - 4).join('');
    expect(edge.trim()).toBe('');
    expect(grid.every((row) => row.startsWith('    ') && row.endsWith('    '))).toBe(true);
  });

  it('is another for another address', () => {
    expect(qrDrawing('https://atlas.example.org/kz-vn/#/')).not.toEqual(drawing);
  });

  it('is none for an address that nobody could read from a screen', () => {
    const long = (length: number) => 'https://x/'.padEnd(length, 'a');
    expect(qrDrawing(long(LONGEST_IN_QR))).toBeDefined();
    expect(qrDrawing(long(LONGEST_IN_QR + 1))).toBeUndefined();
  });
});
