import { MAP_THEMES, type MapTheme } from '../../theme/mapThemes.ts';
import { unitOf } from './layoutUnit.ts';
import { paintCaption, paintSlide, wordsShown } from './paintCaption.ts';
import { FOOT_EDGE, footOf, paintFoot } from './paintFoot.ts';
import { blocksHeight, paintBlocks, setFont, textBlock, type Pen, type TextBlock } from './penText.ts';
import type { PictureLook, PictureWords } from './words.ts';

const HEAD_PAD = 32;
const GAP = 10;

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
  const above = mapHeight - footOf(pen, said, theme, width).height;
  const words = wordsShown(pen, said, look.layout, theme, width, above);
  const foot = footOf(pen, words, theme, width);
  const around = look.layout === 'around';
  const head = around ? headOf(pen, words, theme, width) : [];
  const headHeight = around ? blocksHeight(head, GAP) + HEAD_PAD : 0;
  if (around) canvas.height = Math.round((headHeight + mapHeight + foot.height) * unit);

  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = theme.panel;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(ground, 0, Math.round(headHeight * unit));
  pen.scale(unit, unit);
  pen.textBaseline = 'alphabetic';

  paintBlocks(pen, head, FOOT_EDGE, HEAD_PAD / 2, GAP);
  const footTop = around ? headHeight + mapHeight : mapHeight - foot.height;
  if (look.layout === 'slide') paintSlide(pen, words, theme, width, footTop);
  else if (!around) paintCaption(pen, words, look.layout, theme, width);
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
