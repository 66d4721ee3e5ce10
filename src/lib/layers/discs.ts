import { ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import type { Rgba } from '../theme/colour.ts';
import { FLAT, layerOpacity } from './drawing.ts';
import type { LayerId } from './order.ts';

/** A disc with an outline; sizes in CSS pixels. */
export interface Disc {
  readonly lngLat: LngLat;
  readonly radiusPx: number;
  readonly fill: Rgba;
  readonly line: Rgba;
  readonly linePx: number;
}

export const CLEAR: Rgba = [0, 0, 0, 0];

/** Discs in the order of their rows, the last on top. */
export function discsLayer(id: LayerId, data: readonly Disc[], opacity: number, pickable: boolean) {
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
    getLineWidth: (disc) => disc.linePx,
    getFillColor: (disc) => disc.fill,
    getLineColor: (disc) => disc.line
  });
}
