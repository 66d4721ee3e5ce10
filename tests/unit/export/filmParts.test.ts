import { describe, expect, it } from 'vitest';
import { FilmParts, type FilmPiece } from '../../../src/lib/export/filmParts.ts';

const piece = (position: number, ...bytes: number[]): FilmPiece => ({
  position,
  data: Uint8Array.from(bytes)
});

async function written(...pieces: FilmPiece[]): Promise<number[]> {
  const parts = new FilmParts();
  const writer = parts.stream.getWriter();
  for (const one of pieces) await writer.write(one);
  await writer.close();
  return [...new Uint8Array(await parts.blob('video/mp4').arrayBuffer())];
}

describe('a film while it is written', () => {
  it('holds its pieces one after another', async () => {
    expect(await written(piece(0, 1, 2), piece(2, 3), piece(3, 4, 5))).toEqual([1, 2, 3, 4, 5]);
    expect(await written()).toEqual([]);
  });

  it('takes the table of frames at its beginning once all else is there', async () => {
    expect(await written(piece(0, 0, 0, 0, 7), piece(4, 8), piece(1, 5, 6))).toEqual([0, 5, 6, 7, 8]);
  });

  it('keeps what it was given, whatever becomes of the memory that it was given in', async () => {
    const parts = new FilmParts();
    const writer = parts.stream.getWriter();
    const memory = new Uint8Array([1]);
    await writer.write({ position: 0, data: memory });
    memory[0] = 2;
    await writer.write({ position: 1, data: memory });
    memory[0] = 3;
    expect([...new Uint8Array(await parts.blob('video/mp4').arrayBuffer())]).toEqual([1, 2]);
  });

  it.each([
    ['a gap', piece(3, 9)],
    ['what is no longer in memory', piece(1, 9, 9)]
  ])('refuses %s', async (_, wrong) => {
    await expect(written(piece(0, 1), piece(1, 2), wrong)).rejects.toThrow('no place');
    await expect(written(piece(0, 1, 1), wrong)).rejects.toThrow('no place');
  });
});
