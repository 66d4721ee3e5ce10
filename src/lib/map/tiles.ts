import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { GROUND_SOURCE } from './groundLayers.ts';
import { NAMES_SOURCE, PLACES_SOURCE } from './labelLayers.ts';

/*
 * Each layer is drawn once for each tile in view, at every frame: few tiles are few calls. The corners of a
 * tile's grid lie 1/8192 of its side apart, which is how exact a large tile is.
 */

export type SourceId = typeof GROUND_SOURCE | typeof NAMES_SOURCE | typeof PLACES_SOURCE;

/** From here on one tile of the whole world would put a place more than half a pixel off. */
const NEAR_ZOOM = 4;
/** At the map's own deepest zoom, tiles of this zoom put a place or a coast at most 1.4 pixels off. */
const NEAR_TILES = 2;

/**
 * How the sources are cut into tiles. Names of countries and water lie in one: at the map's own deepest zoom
 * they are at most 6 pixels off.
 */
export const TILES = {
  [GROUND_SOURCE]: { tolerance: 0.3, buffer: 32, maxzoom: NEAR_TILES },
  [NAMES_SOURCE]: { maxzoom: 0 },
  [PLACES_SOURCE]: { maxzoom: NEAR_TILES }
} as const;

/** Makes the map cut its sources into as few tiles as are exact enough. Call it as soon as there is a map. */
export function cutFewTiles(map: MapLibreMap): void {
  const cut = () => {
    const places = map.getSource<GeoJSONSource>(PLACES_SOURCE);
    if (places) places.maxzoom = map.getZoom() < NEAR_ZOOM ? 0 : NEAR_TILES;
  };
  map.on('zoom', cut);
  map.once('style.load', cut);
}
