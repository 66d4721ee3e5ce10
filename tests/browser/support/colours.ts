import { MAP_THEMES } from '../../../src/lib/theme/mapThemes.ts';
import { rgba } from '../../../src/lib/theme/colour.ts';
import type { Rgb } from './pixels.ts';

/** A data colour of the map as it is drawn. */
export function dataColour(theme: 'dark' | 'light', layer: keyof (typeof MAP_THEMES)['dark']['data']): Rgb {
  const [r, g, b] = rgba(MAP_THEMES[theme].data[layer]);
  return [r, g, b];
}
