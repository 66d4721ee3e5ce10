import { qrDrawing } from '../../lib/export/qr.ts';

/** Sharp on a projector: each square is this many pixels wide. */
const SQUARE_PX = 12;

/** A PNG of the code for an address, as a data address; null where the address is too long for one. */
export function qrPicture(address: string): string | null {
  const drawing = qrDrawing(address);
  if (!drawing) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [drawing.size * SQUARE_PX, drawing.size * SQUARE_PX];
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(SQUARE_PX, SQUARE_PX);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(drawing.path));
  return canvas.toDataURL('image/png');
}
