import { MAP_THEMES, type MapTheme } from '../../theme/mapThemes.ts';
import { paintLegend } from './paintLegend.ts';
import { blocksHeight, paintBlocks, setFont, textBlock, type Pen, type TextBlock } from './penText.ts';
import { codeHeight, paintCode } from './paintCode.ts';
import type { PictureLook, PictureWords } from './words.ts';

/** A picture is laid out for this many lines on its shorter side, and then scaled. */
const LINES = 1080;
const EDGE = 64;
const CAPTION_WIDTH = 720;
const CAPTION_PAD = 32;
/** Share of the width that a slide covers; the map stays in sight beside it. */
const SLIDE_SHARE = 0.54;
const GAP = 10;
const FOOT_GAP = 4;
const FOOT_PAD = 12;
const FOOT_EDGE = 32;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels for one line of the layout. */
function unitOf({ width, height }: Size): number {
  return Math.min(width, height) / LINES;
}

/**
 * A whole picture on a new canvas: the map, then every word. The same arguments give the same pixels.
 * @param ground the map alone. With the layout `around` the picture is higher than it by its words; else it
 *   has the same size.
 */
export function paintPicture(ground: HTMLCanvasElement, words: PictureWords, look: PictureLook) {
  const canvas = document.createElement('canvas');
  canvas.width = ground.width;
  canvas.height = ground.height;
  return paintOn(canvas, ground, words, look);
}

/** The same on a canvas that is there already; only `around` changes its height. */
export function paintOn(
  canvas: HTMLCanvasElement,
  ground: HTMLCanvasElement,
  said: PictureWords,
  look: PictureLook
): HTMLCanvasElement {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no more canvases');
  // What one picture sets of lines and type is not left to the next.
  pen.save();
  const theme = MAP_THEMES[look.theme];
  const unit = unitOf(ground);
  const [width, mapHeight] = [ground.width / unit, ground.height / unit];
  const mapIsCovered = look.layout === 'slide' && slideWidth(width) === width;
  const words: PictureWords = mapIsCovered ? { ...said, legend: [], scale: null } : said;
  const foot = footOf(pen, words, theme, width);
  const around = look.layout === 'around';
  const head = around ? headOf(pen, words, theme, width) : [];
  const headHeight = around ? blocksHeight(head, GAP) + CAPTION_PAD : 0;
  if (around) canvas.height = Math.round((headHeight + mapHeight + foot.height) * unit);

  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = theme.panel;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(ground, 0, Math.round(headHeight * unit));
  pen.scale(unit, unit);
  pen.textBaseline = 'alphabetic';

  paintBlocks(pen, head, FOOT_EDGE, CAPTION_PAD / 2, GAP);
  const footTop = around ? headHeight + mapHeight : mapHeight - foot.height;
  if (look.layout === 'slide') paintSlide(pen, words, theme, width, footTop);
  else if (!around) paintCaption(pen, words, look, theme, width);
  paintScale(pen, words, theme, width, footTop);
  paintFoot(pen, foot, words, theme, width, footTop);
  pen.restore();
  return canvas;
}

function headOf(pen: Pen, words: PictureWords, theme: MapTheme, width: number): TextBlock[] {
  const inner = width - FOOT_EDGE * 2;
  const { ink, countryLabel } = theme;
  return [
    textBlock(pen, [words.title, words.date].filter(Boolean).join('  ·  '), inner, {
      size: 32,
      weight: 700,
      line: 40,
      colour: ink
    }),
    textBlock(pen, words.caption, inner, { size: 22, weight: 400, line: 30, colour: countryLabel }),
    textBlock(pen, words.figures.join('   ·   '), inner, { size: 22, weight: 600, line: 30, colour: ink })
  ];
}

/** Date, title, caption and figures on a panel beside what the map is about. */
function paintCaption(
  pen: Pen,
  words: PictureWords,
  look: PictureLook,
  theme: MapTheme,
  width: number
): void {
  const outer = Math.min(CAPTION_WIDTH, width - EDGE * 2);
  const inner = outer - CAPTION_PAD * 2;
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
  if (height === 0) return;
  const x = look.layout === 'right' ? width - EDGE - outer : EDGE;
  pen.fillStyle = theme.panel;
  pen.beginPath();
  pen.roundRect(x, EDGE, outer, height + CAPTION_PAD * 2 - GAP, 10);
  pen.fill();
  paintBlocks(pen, blocks, x + CAPTION_PAD, EDGE + CAPTION_PAD, GAP);
}

/** Beside it the map shows, unless the picture is too narrow for both. */
function slideWidth(width: number): number {
  return width < LINES * 1.2 ? width : width * SLIDE_SHARE;
}

/** A slide without a map stop of its own. */
function paintSlide(pen: Pen, words: PictureWords, theme: MapTheme, width: number, bottom: number): void {
  const outer = slideWidth(width);
  const inner = outer - EDGE * 2;
  const { ink, countryLabel } = theme;
  const blocks = [
    textBlock(pen, words.date, inner, { size: 30, weight: 600, line: 44, colour: countryLabel }),
    textBlock(pen, words.title, inner, { size: 74, weight: 700, line: 84, colour: ink }),
    textBlock(pen, words.caption, inner, { size: 32, weight: 400, line: 44, colour: ink })
  ];
  pen.fillStyle = theme.panel;
  pen.fillRect(0, 0, outer, bottom);
  const code = codeHeight(pen, words.code, inner);
  const top = Math.max(EDGE, (bottom - blocksHeight(blocks, 20) - code) / 2);
  const below = paintBlocks(pen, blocks, EDGE, top, 20);
  if (words.code) paintCode(pen, words.code, { x: EDGE, y: below, width: inner }, ink);
}

interface Foot {
  readonly height: number;
  readonly legend: number;
  readonly blocks: readonly TextBlock[];
}

const LEGEND_TYPE = { size: 21, weight: 400 };

function footOf(pen: Pen, words: PictureWords, theme: MapTheme, width: number): Foot {
  const inner = width - FOOT_EDGE * 2;
  setFont(pen, LEGEND_TYPE);
  const box = { x: FOOT_EDGE, y: 0, width: inner };
  const legend = paintLegend(null, words.legend, box, theme, (text) => pen.measureText(text).width);
  const blocks = [
    textBlock(pen, words.sources, inner, { size: 21, weight: 400, line: 28, colour: theme.ink }, 2),
    textBlock(pen, words.small, inner, { size: 17, weight: 400, line: 23, colour: theme.countryLabel }, 2)
  ];
  const content = legend + blocksHeight(blocks, FOOT_GAP);
  return { legend, blocks, height: content === 0 ? 0 : content + FOOT_PAD * 2 };
}

/** Legend, sources and the small print along the lower edge. */
function paintFoot(
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
  const box = { x: FOOT_EDGE, y: top + FOOT_PAD, width: width - FOOT_EDGE * 2 };
  paintLegend(pen, words.legend, box, theme, (text) => pen.measureText(text).width);
  paintBlocks(pen, blocks, FOOT_EDGE, top + FOOT_PAD + legend, FOOT_GAP);
}

/** A bar over the lower right corner of the map. */
function paintScale(pen: Pen, words: PictureWords, theme: MapTheme, width: number, bottom: number): void {
  if (!words.scale) return;
  const long = words.scale.share * width;
  const [x, y] = [width - FOOT_EDGE - long, bottom - 22];
  pen.lineJoin = 'round';
  const stroke = (colour: string, lineWidth: number) => {
    pen.strokeStyle = colour;
    pen.lineWidth = lineWidth;
    pen.beginPath();
    pen.moveTo(x, y - 8);
    pen.lineTo(x, y);
    pen.lineTo(x + long, y);
    pen.lineTo(x + long, y - 8);
    pen.stroke();
  };
  stroke(theme.halo, 6);
  stroke(theme.ink, 2.5);
  setFont(pen, { size: 19, weight: 600 });
  pen.textAlign = 'right';
  pen.strokeStyle = theme.halo;
  pen.lineWidth = 5;
  pen.strokeText(words.scale.text, x + long, y - 12);
  pen.fillStyle = theme.ink;
  pen.fillText(words.scale.text, x + long, y - 12);
  pen.textAlign = 'left';
}
