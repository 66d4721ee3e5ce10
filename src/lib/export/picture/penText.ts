import { FONT_FAMILY } from '../../theme/fonts.ts';
import { wrapText } from './wrapText.ts';

export type Pen = CanvasRenderingContext2D;

/** A text with its type; sizes in lines of the layout. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
  readonly colour: string;
}

/** A text broken into the lines that its box takes. */
export interface TextBlock extends TextStyle {
  readonly lines: readonly string[];
}

export function setFont(pen: Pen, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): void {
  pen.font = `${weight} ${size}px "${FONT_FAMILY}", sans-serif`;
}

export function textBlock(pen: Pen, text: string, width: number, style: TextStyle, most?: number): TextBlock {
  setFont(pen, style);
  const lines = text === '' ? [] : wrapText(text, width, (part) => pen.measureText(part).width, most);
  return { ...style, lines };
}

/** Height of blocks with a gap after each that has lines. */
export function blocksHeight(blocks: readonly TextBlock[], gap: number): number {
  const shown = blocks.filter(({ lines }) => lines.length > 0);
  return shown.reduce((sum, { lines, line }) => sum + lines.length * line + gap, 0);
}

/** Blocks below each other. @returns the y below them */
export function paintBlocks(
  pen: Pen,
  blocks: readonly TextBlock[],
  x: number,
  y: number,
  gap: number
): number {
  let top = y;
  for (const block of blocks) {
    if (block.lines.length === 0) continue;
    setFont(pen, block);
    pen.fillStyle = block.colour;
    for (const text of block.lines) {
      pen.fillText(text, x, top + block.line * 0.78);
      top += block.line;
    }
    top += gap;
  }
  return top;
}
