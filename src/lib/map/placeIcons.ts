import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';

/** A picture for `map.addImage(id, picture, { pixelRatio })`; `data` is RGBA, not premultiplied. */
export interface PlaceIcon {
  readonly id: string;
  readonly pixelRatio: number;
  readonly picture: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
}

/** Sharp on a display of 2 pixels to the CSS pixel when drawn half as large again. */
const PIXEL_RATIO = 3;

/** Dots of the places, as large as at zoom 6: add all of them to the map before the style is drawn. */
export function placeIcons(theme: MapTheme): PlaceIcon[] {
  return [
    ring('place-focus', theme.placeLabel, theme.placeFill, 5.5, 1.9),
    ring('place-capital', theme.placeLabel, theme.placeFill, 4.4, 1.8),
    ring('place-city', theme.placeLabel, theme.placeFill, 4, 1.2),
    ring('place-minor', theme.minorPlaceLabel, theme.placeFill, 3, 1.1)
  ];
}

/** A filled disc with a line along its edge, softened over one pixel; radius and line in CSS pixels. */
function ring(id: string, edge: string, fill: string, radiusPx: number, linePx: number): PlaceIcon {
  const radius = (radiusPx + linePx / 2) * PIXEL_RATIO;
  const inner = radius - linePx * PIXEL_RATIO;
  const size = Math.ceil(radius + 1) * 2;
  const data = new Uint8ClampedArray(size * size * 4);
  const [line, disc] = [rgba(edge), rgba(fill)];
  for (let i = 0; i < size * size; i++) {
    const distance = Math.hypot((i % size) + 0.5 - size / 2, Math.floor(i / size) + 0.5 - size / 2);
    const share = within(distance, inner);
    for (const k of [0, 1, 2] as const) data[i * 4 + k] = disc[k] * share + line[k] * (1 - share);
    data[i * 4 + 3] = 255 * within(distance, radius);
  }
  return { id, pixelRatio: PIXEL_RATIO, picture: { width: size, height: size, data } };
}

/** How much of a pixel at `distance` from the centre lies inside a disc, 0 to 1. */
function within(distance: number, radius: number): number {
  return Math.min(1, Math.max(0, radius - distance + 0.5));
}
