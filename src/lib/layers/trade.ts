import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { FlowPoint } from '../domain/flowPoints.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { bearing, coordinates, FLAT, layerOpacity, LINE, NOTHING } from './drawing.ts';
import { ICON_MAPPING } from './icons.ts';
import type { LayerId } from './order.ts';

/** The paler band between the lowest figure and the highest. */
const BAND_OPACITY = 0.34;
/** The band reaches at least this far past the core, in CSS pixels, where sources differ. */
const CHEVRON_PX = 7;

/** One line of the ribbon; its width is a number on the graphics card, so that it may change at each frame. */
function ribbonLayer(
  id: LayerId,
  paths: readonly (readonly LngLat[])[],
  widthPx: number,
  theme: MapTheme,
  opacity: number
) {
  return new PathLayer<readonly LngLat[]>({
    ...LINE,
    id,
    data: paths,
    visible: paths.length > 0 && widthPx > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    capRounded: false,
    widthScale: widthPx,
    getPath: coordinates,
    getWidth: 1,
    getColor: rgba(theme.data.trade)
  });
}

/**
 * Up to the highest figure of the year.
 * @param paths the ribbon's one line, or none; the same array until its ends move
 * @param opacity 0 to 1
 */
export function tradeBandLayer(
  paths: readonly (readonly LngLat[])[],
  widthPx: number,
  theme: MapTheme,
  opacity: number
) {
  return ribbonLayer('trade-band', paths, widthPx, theme, BAND_OPACITY * opacity);
}

/** Up to the lowest figure of the year. */
export function tradeCoreLayer(
  paths: readonly (readonly LngLat[])[],
  widthPx: number,
  theme: MapTheme,
  opacity: number
) {
  return ribbonLayer('trade-core', paths, widthPx, theme, 0.92 * opacity);
}

/** Small arrowheads on the ribbon: those out on its one half, those back on the other. */
export function tradeFlowLayer(
  out: readonly FlowPoint[],
  back: readonly FlowPoint[],
  widthPx: number,
  icons: unknown,
  theme: MapTheme,
  opacity: number
) {
  const side = Math.max(2.2, widthPx / 4);
  const points =
    opacity > 0 ? [...out.map((p) => ({ ...p, side })), ...back.map((p) => ({ ...p, side }))] : NOTHING;
  return new IconLayer<FlowPoint & { side: number }>({
    ...FLAT,
    id: 'trade-flow' satisfies LayerId,
    data: points,
    visible: points.length > 0,
    opacity: layerOpacity(opacity),
    iconAtlas: icons as string,
    iconMapping: ICON_MAPPING,
    sizeUnits: 'pixels',
    getIcon: () => 'chevron',
    getSize: CHEVRON_PX,
    getPosition: (point) => point.lngLat as [number, number],
    getAngle: (point) => bearing(point.lngLat, point.ahead),
    // To the right of the way that it goes, as traffic does; y counts downwards on the screen.
    getPixelOffset: (point) => {
      const angle = (bearing(point.lngLat, point.ahead) * Math.PI) / 180;
      return [point.side * Math.sin(angle), point.side * Math.cos(angle)];
    },
    getColor: (point) => rgba(theme.casing, 0.85 * point.strength)
  });
}
