import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, textWidth, type Box } from '../../../src/lib/domain/timelineLabels.ts';

const frame: Box = { x0: 0, y0: 0, x1: 100, y1: 20 };
const box = (x0: number, x1: number, y0 = 0, y1 = 10): Box => ({ x0, x1, y0, y1 });

describe('placeLabels', () => {
  it('takes the first place that is free', () => {
    const [placed] = placeLabels([{ label: 'a', places: [box(0, 20), box(40, 60)] }], [box(10, 12)], frame);
    expect(placed).toEqual({ label: 'a', box: box(40, 60), place: 1 });
  });

  it.each([
    ['touches an obstacle', box(10, 30), [box(32, 40)]],
    ['leaves the frame', box(90, 101), []],
    ['leaves it below', box(10, 20, 15, 21), []]
  ])('leaves out a text that %s', (_, place, obstacles) => {
    expect(placeLabels([{ label: 'a', places: [place] }], obstacles, frame)).toEqual([]);
  });

  it('never lets a lesser text push out one set before it', () => {
    const wishes = ['first', 'second'].map((label) => ({ label, places: [box(0, 20)] }));
    expect(placeLabels(wishes, [], frame).map((p) => p.label)).toEqual(['first']);
  });

  it('never sets two texts upon each other', () => {
    const place = fc
      .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 20 }))
      .map(([x, w]) => box(x, x + w));
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 3 }), { maxLength: 12 }), (all) => {
        const placed = placeLabels(
          all.map((places, label) => ({ label, places })),
          [],
          frame,
          0
        );
        for (const a of placed) {
          for (const b of placed) {
            expect(a === b || a.box.x1 <= b.box.x0 || b.box.x1 <= a.box.x0).toBe(true);
          }
        }
      })
    );
  });
});

describe('textWidth', () => {
  // Measured in Chromium with the bundled Source Sans 3 at 13 px.
  it.each([
    ['Relations', 400, 50.6],
    ['Nguyễn Hồng Diên', 600, 104.7],
    ['Отношения', 600, 69.2],
    ['979,2 млн $ немесе 400 млн $', 400, 159.1],
    ['$979.2 M or $400 M', 600, 105.4],
    ['Серіктестік', 400, 64]
  ])('of %s is no less than it is, and not much more', (text, weight, measured) => {
    const estimate = textWidth(text, 13, weight);
    expect(estimate).toBeGreaterThanOrEqual(measured);
    expect(estimate).toBeLessThan(measured * 1.3);
  });

  it('counts a letter with its marks once', () => {
    expect(textWidth('Tô'.normalize('NFD'), 13)).toBe(textWidth('Tô', 13));
  });
});
