/** A picture is laid out for this many lines on its shorter side, and then scaled. */
export const LINES = 1080;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels for one line of the layout. */
export function unitOf({ width, height }: Size): number {
  return Math.min(width, height) / LINES;
}
