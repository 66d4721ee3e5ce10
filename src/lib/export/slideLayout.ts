import { textWidth } from '../domain/timelineLabels.ts';

/** Inches, as everything on a slide; sizes of type are points. */
const POINTS_PER_INCH = 72;
/** Of a text box, left and right together; above and below it is half of that. */
const PADDING = 0.2;
const LEADING = 1.2;
/** The face of a presenter's machine is unknown: the widest that was seen is this much wider than our own. */
const WIDEST_FACE = 1.3;

/** How many lines a text takes at the most. */
export function lineCount(text: string, points: number, width: number, weight = 400): number {
  const room = (width - PADDING) * POINTS_PER_INCH;
  const wide = (words: string) => textWidth(words, points, weight) * WIDEST_FACE;
  let [lines, line] = [1, ''];
  // A non-breaking space holds words together.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || wide(longer) <= room) line = longer;
    else [lines, line] = [lines + 1, word];
    if (line === word) lines += Math.max(0, Math.ceil(wide(word) / room) - 1);
  }
  return lines;
}

/** Of a text box around so many lines. */
export function boxHeight(lines: number, points: number): number {
  return (lines * points * LEADING) / POINTS_PER_INCH + PADDING / 2;
}

/** The first size at which a text fits into a box, or else the last. */
export function fittingSize(
  text: string,
  box: { readonly w: number; readonly h: number },
  sizes: readonly [number, ...number[]],
  weight = 400
): number {
  const fits = (points: number) => boxHeight(lineCount(text, points, box.w, weight), points) <= box.h + 1e-9;
  return sizes.find(fits) ?? (sizes.at(-1) as number);
}
