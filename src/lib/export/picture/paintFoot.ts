import type { MapTheme } from '../../theme/mapThemes.ts';
import { paintLegend } from './paintLegend.ts';
import { blocksHeight, paintBlocks, setFont, textBlock, type Pen, type TextBlock } from './penText.ts';
import type { PictureWords } from './words.ts';

export const FOOT_EDGE = 32;
const GAP = 4;
const PAD = 12;

export interface Foot {
  readonly height: number;
  readonly legend: number;
  readonly blocks: readonly TextBlock[];
}

const LEGEND_TYPE = { size: 21, weight: 400 };

/** What stands along the lower edge, and its height. */
export function footOf(pen: Pen, words: PictureWords, theme: MapTheme, width: number): Foot {
  const inner = width - FOOT_EDGE * 2;
  setFont(pen, LEGEND_TYPE);
  const box = { x: FOOT_EDGE, y: 0, width: inner };
  const legend = paintLegend(null, words.legend, box, theme, (text) => pen.measureText(text).width);
  const blocks = [
    textBlock(pen, words.sources, inner, { size: 21, weight: 400, line: 28, colour: theme.ink }, 2),
    textBlock(pen, words.small, inner, { size: 17, weight: 400, line: 23, colour: theme.countryLabel }, 2)
  ];
  const content = legend + blocksHeight(blocks, GAP);
  return { legend, blocks, height: content === 0 ? 0 : content + PAD * 2 };
}

/** Legend, sources and the small print along the lower edge. */
export function paintFoot(
  pen: Pen,
  { height, legend, blocks }: Foot,
  words: PictureWords,
  theme: MapTheme,
  width: number,
  top: number
): void {
  if (height === 0) return;
  pen.fillStyle = theme.panel;
  pen.fillRect(0, top, width, height);
  setFont(pen, LEGEND_TYPE);
  const box = { x: FOOT_EDGE, y: top + PAD, width: width - FOOT_EDGE * 2 };
  paintLegend(pen, words.legend, box, theme, (text) => pen.measureText(text).width);
  paintBlocks(pen, blocks, FOOT_EDGE, top + PAD + legend, GAP);
}
