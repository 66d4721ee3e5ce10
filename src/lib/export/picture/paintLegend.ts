import type { MapTheme } from '../../theme/mapThemes.ts';
import type { Pen } from './penText.ts';
import type { LegendEntry, SwatchKind } from './words.ts';
import type { Measure } from './wrapText.ts';

const ROW = 34;
const SWATCH = 44;
const GAP = 36;

/**
 * Swatches with their words, in as many rows as the width needs.
 * @param pen null only measures
 * @returns the height of all rows
 */
export function paintLegend(
  pen: Pen | null,
  entries: readonly LegendEntry[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  theme: MapTheme,
  measure: Measure
): number {
  if (entries.length === 0) return 0;
  let [x, y] = [box.x, box.y];
  for (const { kind, text } of entries) {
    const width = SWATCH + 10 + measure(text);
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + ROW];
    if (pen) {
      paintSwatch(pen, kind, x, y + ROW / 2, theme);
      pen.fillStyle = theme.ink;
      pen.fillText(text, x + SWATCH + 10, y + ROW * 0.7);
    }
    x += width + GAP;
  }
  return y + ROW - box.y;
}

function paintSwatch(pen: Pen, kind: SwatchKind, x: number, y: number, theme: MapTheme): void {
  const { visits, trade, corridors, flights, agreements } = theme.data;
  const line = (colour: string, width: number, dashes: number[], dy = 0) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dashes);
    pen.beginPath();
    pen.moveTo(x, y + dy);
    pen.lineTo(x + SWATCH - 4, y + dy);
    pen.stroke();
    pen.setLineDash([]);
  };
  switch (kind) {
    case 'visit':
      pen.fillStyle = visits;
      pen.beginPath();
      pen.moveTo(x, y + 6);
      pen.quadraticCurveTo(x + 20, y - 10, x + 40, y - 4);
      pen.lineTo(x + 40, y + 3);
      pen.quadraticCurveTo(x + 20, y - 5, x, y + 7);
      pen.fill();
      return;
    case 'trade':
      return line(trade, 11, []);
    case 'agreement':
      pen.fillStyle = agreements;
      pen.beginPath();
      pen.moveTo(x + 20, y - 9);
      pen.lineTo(x + 29, y);
      pen.lineTo(x + 20, y + 9);
      pen.lineTo(x + 11, y);
      pen.fill();
      return;
    case 'flight':
      return line(flights, 3, []);
    case 'corridor':
      return line(corridors, 5, []);
    case 'dashed':
      line(corridors, 4, [7, 5], -4);
      return line(flights, 3, [3, 6], 5);
    case 'soft':
      pen.fillStyle = visits;
      pen.globalAlpha = 0.45;
      pen.beginPath();
      pen.arc(x + 20, y, 12, 0, Math.PI * 2);
      pen.fill();
      pen.globalAlpha = 1;
      return;
  }
}
