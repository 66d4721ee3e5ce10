import { blocksHeight, paintBlocks, textBlock, type Pen, type TextBlock } from './penText.ts';
import type { PictureCode } from './words.ts';

/** Can be read from the back of a room on a screen, and from an arm's length on a telephone. */
const SIZE = 240;
const ABOVE = 16;
const BESIDE = 28;

/** The address as people read it aloud. */
function addressBlock(pen: Pen, { address, drawing }: PictureCode, width: number, ink: string): TextBlock {
  const inner = drawing ? width - SIZE - BESIDE : width;
  const short = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return textBlock(pen, short, inner, { size: 28, weight: 400, line: 38, colour: ink });
}

/** What a code and its address take beneath the words, in lines of the layout. */
export function codeHeight(pen: Pen, code: PictureCode | null, width: number): number {
  if (!code) return 0;
  const words = blocksHeight([addressBlock(pen, code, width, '')], 0);
  return ABOVE + Math.max(words, code.drawing ? SIZE : 0);
}

/** The code on the white that scanners need, in every theme, with its address beside it. */
export function paintCode(
  pen: Pen,
  code: PictureCode,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  ink: string
): void {
  const { drawing } = code;
  const block = addressBlock(pen, code, width, ink);
  const top = y + ABOVE;
  if (!drawing) {
    paintBlocks(pen, [block], x, top, 0);
    return;
  }
  pen.fillStyle = '#fff';
  pen.fillRect(x, top, SIZE, SIZE);
  pen.save();
  pen.translate(x, top);
  pen.scale(SIZE / drawing.size, SIZE / drawing.size);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(drawing.path));
  pen.restore();
  const middle = top + (SIZE - blocksHeight([block], 0)) / 2;
  paintBlocks(pen, [block], x + SIZE + BESIDE, middle, 0);
}
