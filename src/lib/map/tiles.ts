import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { GROUND_SOURCE } from './groundLayers.ts';
import { NAMES_SOURCE, PLACES_SOURCE } from './labelLayers.ts';

/*
 * Each layer is drawn once for each tile in view, at every frame: few tiles are few calls. The corners of a
 * tile's grid lie 1/8192 of its side apart, which is how exact a large tile is.
 */

export type SourceId = typeof GROUND_SOURCE | typeof NAMES_SOURCE | typeof PLACES_SOURCE;

/** Nearer than this, tiles of the whole world would put a place or a coast more than half a pixel off. */
const NEAR_ZOOM = { [GROUND_SOURCE]: 3, [PLACES_SOURCE]: 4 } as const;
/** At the map's own deepest zoom, tiles of this zoom put a place or a coast at most 1.4 pixels off. */
const NEAR_TILES = 2;

/**
 * How the sources are cut into tiles. Names of countries and water lie in one: at the map's own deepest zoom
 * they are at most 6 pixels off. Lines are simplified by at most `tolerance` / 512 of a tile's side.
 */
export const TILES = {
  [GROUND_SOURCE]: { tolerance: 0.08, buffer: 32, maxzoom: NEAR_TILES },
  [NAMES_SOURCE]: { maxzoom: 0 },
  [PLACES_SOURCE]: { maxzoom: NEAR_TILES }
} as const;

/** Makes the map cut its sources into as few tiles as are exact enough. Call it as soon as there is a map. */
export function cutFewTiles(map: MapLibreMap): void {
  const cut = () => {
    for (const [id, nearZoom] of Object.entries(NEAR_ZOOM)) {
      const source = map.getSource<GeoJSONSource>(id);
      if (source) source.maxzoom = map.getZoom() < nearZoom ? 0 : NEAR_TILES;
    }
  };
  map.on('zoom', cut);
  map.once('style.load', cut);
}
