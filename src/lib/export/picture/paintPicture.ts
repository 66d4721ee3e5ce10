import { FONT_FAMILY } from '../../theme/fonts.ts';
import { MAP_THEMES, type MapTheme } from '../../theme/mapThemes.ts';
import { paintLegend } from './paintLegend.ts';
import type { PictureLook, PictureWords } from './words.ts';
import { wrapText } from './wrapText.ts';

/** A picture is laid out for this many lines and then scaled. */
const LINES = 1080;
const EDGE = 48;
const CAPTION_WIDTH = 640;
/** Share of an upright picture that its words may take. */
const UPRIGHT_WORDS = 0.34;

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Draws a whole picture: the ground, then every word. The same arguments give the same pixels.
 * @param ground the map as it is, of the same proportions; null for a slide on plain ground
 * @param size of the picture in pixels
 */
export function paintPicture(
  pen: Pen,
  size: { readonly width: number; readonly height: number },
  ground: CanvasImageSource | null,
  words: PictureWords,
  look: PictureLook
): void {
  const theme = MAP_THEMES[look.theme];
  const upright = size.height > size.width;
  const unit = (upright ? size.width : size.height) / LINES;
  const [width, height] = [size.width / unit, size.height / unit];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = theme.sea;
  pen.fillRect(0, 0, size.width, size.height);
  if (ground) pen.drawImage(ground, 0, 0, size.width, size.height);
  pen.scale(unit, unit);
  pen.textBaseline = 'alphabetic';
  const foot = paintFoot(pen, words, theme, width, height);
  if (look.slide) paintSlide(pen, words, theme, width, foot);
  else paintCaption(pen, words, look, theme, width, upright ? height * UPRIGHT_WORDS : foot);
}

function font(sizePx: number, weight: number): string {
  return `${weight} ${sizePx}px "${FONT_FAMILY}", sans-serif`;
}

/** Lines from `y` on. @returns the y below them */
function paintLines(
  pen: Pen,
  lines: readonly string[],
  { x, y }: Pick<Box, 'x' | 'y'>,
  line: number
): number {
  lines.forEach((text, i) => pen.fillText(text, x, y + line * (i + 0.8)));
  return y + line * lines.length;
}

function wrapped(pen: Pen, text: string, width: number, most?: number): string[] {
  return text === '' ? [] : wrapText(text, width, (part) => pen.measureText(part).width, most);
}

/** Title, date and caption on a panel of their own. */
function paintCaption(
  pen: Pen,
  words: PictureWords,
  look: PictureLook,
  theme: MapTheme,
  width: number,
  bottom: number
): void {
  const inner = (look.side === 'top' ? width - EDGE * 2 : CAPTION_WIDTH) - 56;
  const parts = [
    { text: words.date, size: 26, weight: 600, line: 34, colour: theme.countryLabel },
    { text: words.title, size: 40, weight: 700, line: 46, colour: theme.ink },
    { text: words.caption, size: 27, weight: 400, line: 36, colour: theme.ink },
    { text: words.figures.join('   ·   '), size: 24, weight: 600, line: 32, colour: theme.ink }
  ].map((part) => {
    pen.font = font(part.size, part.weight);
    return { ...part, lines: wrapped(pen, part.text, inner) };
  });
  const shown = parts.filter(({ lines }) => lines.length > 0);
  if (shown.length === 0) return;
  const tall = shown.reduce((sum, { lines, line }) => sum + lines.length * line + 10, 30);
  const x = look.side === 'right' ? width - EDGE - inner - 56 : EDGE;
  const y = Math.max(EDGE, Math.min(EDGE, bottom - tall));
  pen.fillStyle = theme.panel;
  pen.beginPath();
  pen.roundRect(x, y, inner + 56, tall, 10);
  pen.fill();
  let below = y + 20;
  for (const { lines, size, weight, line, colour } of shown) {
    pen.font = font(size, weight);
    pen.fillStyle = colour;
    below = paintLines(pen, lines, { x: x + 28, y: below }, line) + 10;
  }
}

/** A slide without a map stop, or of one number. */
function paintSlide(pen: Pen, words: PictureWords, theme: MapTheme, width: number, bottom: number): void {
  const inner = width - EDGE * 4;
  const parts = [
    { text: words.date, size: 30, weight: 600, line: 44, colour: theme.countryLabel },
    { text: words.title, size: 60, weight: 700, line: 72, colour: theme.ink },
    { text: words.figure?.number ?? '', size: 150, weight: 700, line: 180, colour: theme.ink },
    { text: words.figure?.meaning ?? '', size: 34, weight: 600, line: 46, colour: theme.ink },
    { text: words.caption, size: 32, weight: 400, line: 44, colour: theme.ink }
  ].map((part) => {
    pen.font = font(part.size, part.weight);
    return { ...part, lines: wrapped(pen, part.text, inner) };
  });
  const tall = parts.reduce((sum, { lines, line }) => sum + lines.length * line + 12, 0);
  let y = Math.max(EDGE, (bottom - tall) / 2);
  pen.globalAlpha = 0.86;
  pen.fillStyle = theme.panel;
  pen.fillRect(0, y - 32, width, tall + 64);
  pen.globalAlpha = 1;
  for (const { lines, size, weight, line, colour } of parts) {
    pen.font = font(size, weight);
    pen.fillStyle = colour;
    y = paintLines(pen, lines, { x: EDGE * 2, y }, line) + 12;
  }
}

/** Legend, sources and the small print along the lower edge. @returns where it begins */
function paintFoot(pen: Pen, words: PictureWords, theme: MapTheme, width: number, height: number): number {
  const inner = width - EDGE * 2;
  pen.font = font(20, 400);
  const sources = wrapped(pen, words.sources, inner, 2);
  pen.font = font(17, 400);
  const small = wrapped(pen, words.small, inner, 2);
  const legend = paintLegend(null, words.legend, { x: EDGE, y: 0, width: inner }, theme, (text) => {
    pen.font = font(20, 400);
    return pen.measureText(text).width;
  });
  const tall = legend + sources.length * 27 + small.length * 23 + 24;
  if (legend + sources.length + small.length === 0) return height;
  let y = height - tall;
  pen.fillStyle = theme.panel;
  pen.fillRect(0, y, width, tall);
  y += 12;
  pen.font = font(20, 400);
  pen.fillStyle = theme.ink;
  y += paintLegend(pen, words.legend, { x: EDGE, y, width: inner }, theme, (t) => pen.measureText(t).width);
  pen.fillStyle = theme.ink;
  y = paintLines(pen, sources, { x: EDGE, y }, 27);
  pen.font = font(17, 400);
  pen.fillStyle = theme.countryLabel;
  paintLines(pen, small, { x: EDGE, y }, 23);
  return height - tall;
}
