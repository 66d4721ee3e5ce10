import { describe, expect, it } from 'vitest';
import { mapRoom } from '../../../src/lib/export/picture/mapRoom.ts';
import type { Pen } from '../../../src/lib/export/picture/penText.ts';
import type { PictureLayout, PictureWords } from '../../../src/lib/export/picture/words.ts';
import { qrDrawing } from '../../../src/lib/export/qr.ts';

/** Every letter is half as wide as it is high. */
const pen = {
  font: '',
  measureText(this: { readonly font: string }, text: string) {
    return { width: (text.length * Number(/(\d+)px/.exec(this.font)?.[1])) / 2 };
  }
} as unknown as Pen;

const WORDS: PictureWords = {
  title: 'A title',
  date: 'May 2025',
  caption: 'What there is to say of it. '.repeat(6).trim(),
  figure: null,
  figures: [],
  legend: [{ kind: 'visit', text: 'Visits' }],
  sources: 'Sources: Kazinform',
  small: 'Data: CC-BY-4.0.',
  scale: { share: 0.1, text: '1,000 km' },
  code: null
};
const SIZES = {
  '16:9': { width: 1920, height: 1080 },
  '1:1': { width: 720, height: 720 },
  '9:16': { width: 1080, height: 1920 }
};

function room(layout: PictureLayout, shape: keyof typeof SIZES, over: Partial<PictureWords> = {}) {
  return mapRoom(pen, { ...WORDS, ...over }, { theme: 'light', layout }, SIZES[shape]);
}

describe('what the words of a picture leave to its map', () => {
  it('is what is beside a caption on a wide picture, on the other side where the caption changes sides', () => {
    const { free, caption } = room('left', '16:9');
    expect(free).toMatchObject({ left: 0, right: 1920 });
    expect(caption).toEqual({ ...free, right: 784 });
    expect(room('right', '16:9').caption).toEqual({ ...free, left: 1920 - 784 });
  });

  it.each(['1:1', '9:16'] as const)(
    'is what is below a caption on a picture of %s, and no less than half',
    (shape) => {
      const { free, caption } = room('left', shape);
      expect(free.right).toBe(1080);
      expect(caption).toMatchObject({ left: 0, right: 1080 });
      expect(caption?.bottom).toBeGreaterThan(100);
      expect(free.bottom - (caption?.bottom ?? 0)).toBeGreaterThan(free.bottom / 2);
      const longer = room('left', shape, { caption: WORDS.caption.repeat(2) });
      expect(longer.caption?.bottom).toBeGreaterThan(caption?.bottom ?? 0);
    }
  );

  it('is beside a title on a wide picture, and below it on a narrow one', () => {
    const [wide, narrow] = [room('slide', '16:9'), room('slide', '1:1')];
    expect(wide.caption).toEqual({ ...wide.free, right: 0.54 * 1920 });
    expect(narrow.caption).toMatchObject({ left: 0, right: 1080 });
    expect(narrow.caption?.bottom).toBeLessThan(narrow.free.bottom);
  });

  it('grows smaller by the code of the closing scene', () => {
    const address = 'https://atlas.example/kz/';
    const code = { address, drawing: qrDrawing(address) ?? null };
    const bottom = (more: Partial<PictureWords>) => room('slide', '9:16', more).caption?.bottom ?? 0;
    expect(bottom({ code }) - bottom({})).toBeGreaterThan(200);
    expect(bottom({ code: { address, drawing: null } })).toBeGreaterThan(bottom({}));
  });

  it('is nothing where a title with its code fills a narrow picture', () => {
    const code = {
      address: 'https://atlas.example/kz/',
      drawing: qrDrawing('https://atlas.example/kz/') ?? null
    };
    const { free, caption } = room('slide', '1:1', { code, caption: WORDS.caption.repeat(2) });
    expect(caption?.bottom).toBeGreaterThan(free.bottom);
  });

  it('keeps names off the upper edge, and off the scale', () => {
    const { free } = room('left', '16:9');
    expect(free.top).toBeGreaterThan(0);
    expect(free.bottom).toBeLessThan(room('left', '16:9', { scale: null }).free.bottom);
  });

  it('is all above the foot where nothing is said over the map', () => {
    const silent = { title: '', date: '', caption: '' };
    const { free, caption } = room('left', '16:9', silent);
    expect(caption).toBeNull();
    expect(free.bottom).toBeLessThan(1000);
    const bare = room('left', '16:9', { ...silent, legend: [], sources: '', small: '', scale: null });
    expect(bare.free.bottom).toBe(1080);
    expect(room('around', '16:9').caption).toBeNull();
  });
});
