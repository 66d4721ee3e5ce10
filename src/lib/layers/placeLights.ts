import { ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import type { LitPlace } from '../domain/visitMoments.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { FLAT, layerOpacity } from './drawing.ts';
import type { LayerId } from './order.ts';

interface Light {
  readonly lngLat: LngLat;
  readonly radiusPx: number;
}

/** A light under every city of the focus pair's visits, larger with their number. */
export function placeLightsLayer(places: readonly LitPlace[], theme: MapTheme, opacity: number) {
  const data = places.flatMap(({ lngLat, visits }): Light[] => {
    const radiusPx = 7 + Math.min(7, 1.6 * Math.sqrt(visits));
    return [radiusPx, radiusPx * 0.62].map((px) => ({ lngLat, radiusPx: px }));
  });
  return new ScatterplotLayer<Light>({
    ...FLAT,
    id: 'place-lights' satisfies LayerId,
    data,
    visible: data.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    radiusUnits: 'pixels',
    getPosition: (light) => light.lngLat as [number, number],
    getRadius: (light) => light.radiusPx,
    getFillColor: rgba(theme.data.visits, 0.16)
  });
}
