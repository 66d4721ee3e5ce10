import { ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import type { LitPlace, Stay } from '../domain/visitMoments.ts';
import { rgba, type Rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { FLAT, layerOpacity } from './drawing.ts';
import type { LayerId } from './order.ts';

interface Disc {
  readonly lngLat: LngLat;
  readonly radiusPx: number;
  readonly fill: Rgba;
  readonly line: Rgba;
  readonly stay?: Stay;
}

const CLEAR: Rgba = [0, 0, 0, 0];
/** Discs that lie on one another and together fade outwards: a soft edge without a blur. */
const SOFT_RADII_PX = [42, 38, 34, 30, 26, 22, 18, 14, 10];

/** Rings that leave a city while a guest is there; wide and soft where the date is known to the month. */
function discsOf(stay: Stay, pulsing: boolean, hex: string): Disc[] {
  const { lngLat, strength, journey } = stay;
  const size = journey.focus ? 1 : 0.7;
  const beat = pulsing ? stay.beat : 0.4;
  if (stay.soft) {
    const breath = pulsing ? 1 + 0.12 * Math.sin(2 * Math.PI * beat) : 1;
    return SOFT_RADII_PX.map((px) => ({
      lngLat,
      stay,
      radiusPx: px * size * breath,
      fill: rgba(hex, 0.07 * strength),
      line: CLEAR
    }));
  }
  const ring = (at: number): Disc => ({
    lngLat,
    stay,
    radiusPx: (8 + 20 * at) * size,
    fill: rgba(hex, 0.16 * (1 - at) * strength),
    line: rgba(hex, 0.95 * (1 - at) * strength)
  });
  return [ring(beat), ring((beat + 0.5) % 1)];
}

function discsLayer(id: LayerId, data: readonly Disc[], opacity: number, pickable: boolean) {
  return new ScatterplotLayer<Disc>({
    ...FLAT,
    id,
    data,
    visible: data.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: (disc) => disc.lngLat as [number, number],
    getRadius: (disc) => disc.radiusPx,
    getLineWidth: 1.6,
    getFillColor: (disc) => disc.fill,
    getLineColor: (disc) => disc.line
  });
}

/**
 * Cities with a guest.
 * @param pulsing false where nothing may move by itself: the rings stand still
 */
export function pulsesLayer(stays: readonly Stay[], pulsing: boolean, theme: MapTheme, opacity: number) {
  const { visits } = theme.data;
  const discs = stays.flatMap((stay) => discsOf(stay, pulsing, visits));
  return discsLayer('visit-pulses', discs, opacity, true);
}

/** A light under every city of the focus pair's visits, larger with their number. */
export function placeLightsLayer(places: readonly LitPlace[], theme: MapTheme, opacity: number) {
  const fill = rgba(theme.data.visits, 0.16);
  const lights = places.flatMap(({ lngLat, visits }): Disc[] => {
    const radiusPx = 7 + Math.min(7, 1.6 * Math.sqrt(visits));
    return [radiusPx, radiusPx * 0.62].map((px) => ({ lngLat, radiusPx: px, fill, line: CLEAR }));
  });
  return discsLayer('place-lights', lights, opacity, false);
}
