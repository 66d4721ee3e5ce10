import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../domain/greatCircle.ts';
import type { Language } from '../domain/language.ts';
import { FOCUS_LABELS, NAME_LAYERS, PLACES_LAYER } from './basemapStyle.ts';
import type { DrawnName } from './calloutGround.ts';

/** Ids of the places whose names are drawn: of those that lie too close, some give way. */
export function namedPlaces(map: MapLibreMap): ReadonlySet<string> {
  const drawn = map.queryRenderedFeatures({ layers: [PLACES_LAYER] });
  return new Set(drawn.map(({ properties }) => String(properties.id)));
}

/** Names of countries and seas that are drawn, as the reader sees them. */
export function drawnNames(map: MapLibreMap, language: Language): DrawnName[] {
  return map.queryRenderedFeatures({ layers: [...NAME_LAYERS] }).flatMap(({ geometry, properties, layer }) =>
    geometry.type !== 'Point'
      ? []
      : {
          lngLat: geometry.coordinates as unknown as LngLat,
          text: String(properties[language] ?? properties.en ?? ''),
          fromLeft: properties.anchor === 'left',
          focus: layer.id === FOCUS_LABELS
        }
  );
}
