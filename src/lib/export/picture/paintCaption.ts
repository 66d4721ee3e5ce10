import type { Box } from '../../briefing/showRoom.ts';
import type { MapTheme } from '../../theme/mapThemes.ts';
import { codeHeight, paintCode } from './paintCode.ts';
import { LINES } from './layoutUnit.ts';
import { blocksHeight, paintBlocks, textBlock, type Pen, type TextBlock } from './penText.ts';
import type { PictureLayout, PictureWords } from './words.ts';

const EDGE = 64;
const CAPTION_WIDTH = 720;
const PAD = 32;
/** Share of the width that a slide covers; the map stays in sight beside it. */
const SLIDE_SHARE = 0.54;
const GAP = 10;
const SLIDE_GAP = 20;
/** Less of a map shows nothing. */
const LEAST_MAP = 300;

/** Words and map stand above each other in such a picture, else side by side. */
export function isNarrow(width: number): boolean {
  return width < LINES * 1.2;
}

interface Caption {
  readonly blocks: readonly TextBlock[];
  /** Of the panel; null where there is nothing to say. */
  readonly box: Box | null;
}

/** Date, title, caption and figures, and the panel that they take. */
export function captionOf(
  pen: Pen,
  words: PictureWords,
  layout: PictureLayout,
  theme: MapTheme,
  width: number
): Caption {
  const most = width - EDGE * 2;
  const outer = isNarrow(width) ? most : Math.min(CAPTION_WIDTH, most);
  const inner = outer - PAD * 2;
  const { ink, countryLabel } = theme;
  const blocks = [
    textBlock(pen, words.date, inner, { size: 26, weight: 600, line: 34, colour: countryLabel }),
    textBlock(pen, words.title, inner, { size: 46, weight: 700, line: 52, colour: ink }),
    textBlock(pen, words.figure?.number ?? '', inner, { size: 84, weight: 700, line: 96, colour: ink }),
    textBlock(pen, words.figure?.meaning ?? '', inner, { size: 26, weight: 600, line: 34, colour: ink }),
    textBlock(pen, words.caption, inner, { size: 29, weight: 400, line: 39, colour: ink }),
    textBlock(pen, words.figures.join('   ·   '), inner, { size: 24, weight: 600, line: 32, colour: ink })
  ];
  const height = blocksHeight(blocks, GAP);
  if (height === 0) return { blocks, box: null };
  const left = layout === 'right' ? width - EDGE - outer : EDGE;
  return { blocks, box: { left, top: EDGE, right: left + outer, bottom: EDGE + height + PAD * 2 - GAP } };
}

/** On a panel beside what the map is about. */
export function paintCaption(
  pen: Pen,
  words: PictureWords,
  layout: PictureLayout,
  theme: MapTheme,
  width: number
): void {
  const { blocks, box } = captionOf(pen, words, layout, theme, width);
  if (!box) return;
  pen.fillStyle = theme.panel;
  pen.beginPath();
  pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 10);
  pen.fill();
  paintBlocks(pen, blocks, box.left + PAD, box.top + PAD, GAP);
}

/** Title, caption and the code of a slide, and the panel that they take: a side of the picture, or its upper part. */
export function slideOf(
  pen: Pen,
  words: PictureWords,
  theme: MapTheme,
  width: number,
  bottom: number
): Caption & { readonly box: Box; readonly inner: number; readonly top: number } {
  const outer = isNarrow(width) ? width : width * SLIDE_SHARE;
  const inner = outer - EDGE * 2;
  const { ink, countryLabel } = theme;
  const blocks = [
    textBlock(pen, words.date, inner, { size: 30, weight: 600, line: 44, colour: countryLabel }),
    textBlock(pen, words.title, inner, { size: 74, weight: 700, line: 84, colour: ink }),
    textBlock(pen, words.caption, inner, { size: 32, weight: 400, line: 44, colour: ink })
  ];
  const height = blocksHeight(blocks, SLIDE_GAP) + codeHeight(pen, words.code, inner);
  const box = { left: 0, top: 0, right: outer, bottom };
  // Words without a scale have no map.
  if (isNarrow(width) && words.scale)
    return { blocks, box: { ...box, bottom: Math.min(bottom, height + EDGE * 2) }, inner, top: EDGE };
  return { blocks, box, inner, top: Math.max(EDGE, (bottom - height) / 2) };
}

/** The words of a picture without what belongs to its map, where a slide on a narrow one leaves too little of it. */
export function wordsShown(
  pen: Pen,
  words: PictureWords,
  layout: PictureLayout,
  theme: MapTheme,
  width: number,
  bottom: number
): PictureWords {
  if (layout !== 'slide' || !isNarrow(width)) return words;
  const { box } = slideOf(pen, words, theme, width, bottom);
  return bottom - box.bottom < LEAST_MAP ? { ...words, legend: [], scale: null } : words;
}

/** A slide without a map stop of its own. */
export function paintSlide(
  pen: Pen,
  words: PictureWords,
  theme: MapTheme,
  width: number,
  bottom: number
): void {
  const { blocks, box, inner, top } = slideOf(pen, words, theme, width, bottom);
  pen.fillStyle = theme.panel;
  pen.fillRect(0, 0, box.right, box.bottom);
  const below = paintBlocks(pen, blocks, EDGE, top, SLIDE_GAP);
  if (words.code) paintCode(pen, words.code, { x: EDGE, y: below, width: inner }, theme.ink);
}
