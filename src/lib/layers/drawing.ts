import type { LngLat } from '../domain/greatCircle.ts';
import { evenSteps } from '../theme/widths.ts';
import { rgba, type Rgba } from '../theme/colour.ts';

/** Rows of a layer that has nothing to show: always the same array, so that deck.gl sees no change. */
export const NOTHING: readonly never[] = [];

/** Data goes in before the lowest of the basemap's labels: names lie over it. */
export const BEFORE_LABELS = 'water-labels';

/** Data lies flat on the map: what comes later in the order lies on top, whatever its depth. */
export const FLAT = {
  beforeId: BEFORE_LABELS,
  parameters: { depthCompare: 'always', depthWriteEnabled: false }
} as const;

/** What every line has in common: flat coordinates, widths in pixels, round joints. */
export const LINE = {
  ...FLAT,
  positionFormat: 'XY',
  widthUnits: 'pixels',
  jointRounded: true,
  capRounded: true
} as const;

/** deck.gl raises a layer's opacity to the power of 1/2.2: this undoes it, so that half is half. */
export function layerOpacity(opacity: number): number {
  return Math.max(0, opacity) ** 2.2;
}

/** deck.gl wants arrays that it may write to, and never does. */
export function coordinates(path: readonly LngLat[]): [number, number][] {
  return path as unknown as [number, number][];
}

/** A colour per point of a line, its opacity going evenly from one end to the other. */
export function fade(hex: string, points: number, from: number, to: number): Rgba[] {
  return evenSteps(points, from, to).map((opacity) => rgba(hex, opacity));
}

/** Direction on the map from one point to another nearby, degrees counter-clockwise from east. */
export function bearing(from: LngLat, to: LngLat): number {
  const stretch = Math.cos((from[1] * Math.PI) / 180);
  return (Math.atan2((to[1] - from[1]) / stretch, to[0] - from[0]) * 180) / Math.PI;
}

const MOST_REMEMBERED = 500;

/** The same function, which makes the same array but once: many lines have few widths and colours among them. */
export function remembered<Args extends readonly (string | number)[], Row>(
  make: (...args: Args) => Row[]
): (...args: Args) => Row[] {
  const made = new Map<string, Row[]>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key);
    if (known) return known;
    if (made.size >= MOST_REMEMBERED) made.clear();
    const rows = make(...args);
    made.set(key, rows);
    return rows;
  };
}
