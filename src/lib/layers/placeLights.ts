import type { LitPlace } from '../domain/visitMoments.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { CLEAR, discsLayer, type Disc } from './discs.ts';

/** A light under every city of the focus pair's visits, larger with their number. */
export function placeLightsLayer(places: readonly LitPlace[], theme: MapTheme, opacity: number) {
  const fill = rgba(theme.data.visits, 0.16);
  const lights = places.flatMap(({ lngLat, visits }): Disc[] => {
    const radiusPx = 7 + Math.min(7, 1.6 * Math.sqrt(visits));
    return [radiusPx, radiusPx * 0.62].map((px) => ({ lngLat, radiusPx: px, fill, line: CLEAR, linePx: 0 }));
  });
  return discsLayer('place-lights', lights, opacity, false);
}
