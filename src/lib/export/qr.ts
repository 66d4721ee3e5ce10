import { encode } from 'uqr';

/** A code for cameras, to be drawn in any size: one unit is one of its squares. */
export interface QrDrawing {
  /** Width and height, with the quiet edge that scanners need. */
  readonly size: number;
  /** Of the dark squares, as in the `d` of an SVG path. */
  readonly path: string;
}

const QUIET_EDGE = 4;
/** A longer address makes squares that no camera reads from a few metres away. */
export const LONGEST_IN_QR = 400;

/** @returns undefined for an address that is too long to be read from a distance */
export function qrDrawing(address: string): QrDrawing | undefined {
  if (address.length > LONGEST_IN_QR) return undefined;
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_EDGE });
  const path = data.flatMap((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: path.join('') };
}

/** Dark squares that lie side by side, as where they begin and how many they are. */
function runs(row: readonly boolean[]): [x: number, width: number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]];
  });
}
