import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { GROUND_PARTS, GROUND_SOURCE, groundLayers, RELIEF_LAYER } from './groundLayers.ts';
import { labelLayers } from './labelLayers.ts';

export { RELIEF_LAYER } from './groundLayers.ts';
export { FIRST_LABEL_LAYER, PLACES_LAYER } from './labelLayers.ts';

/** What the basemap is drawn from; a part that has not been loaded yet is an empty collection. */
export interface BasemapSources {
  /** Areas with `iso`. */
  readonly countries: FeatureCollection;
  /** Lines with `iso`. */
  readonly coast: FeatureCollection;
  /** Lines with `a`, `b` (ISO3) and `dashed`. */
  readonly borders: FeatureCollection;
  /** Areas with `km2`. */
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly graticule: FeatureCollection;
  /** Points with `iso`, `zoom`, `anchor`, `area` and a name per language. */
  readonly labels: FeatureCollection;
  /** Points with `zoom`, `size` and a name per language. */
  readonly seas: FeatureCollection;
  /** Points with `id`, `name`, `rank` (1 focus to 5) and `kind` (an icon of `placeIcons`). */
  readonly places: FeatureCollection;
}

export interface BasemapOptions {
  readonly theme: MapTheme;
  readonly language: Language;
  /** ISO 3166-1 alpha-3; filled. */
  readonly focus: readonly string[];
  /** ISO 3166-1 alpha-3; outlined, labelled as the focus is. */
  readonly neighbours: readonly string[];
  readonly sources: BasemapSources;
  /** Address of relief.png; null leaves the hillshade out until `reliefSource` is added. */
  readonly relief: string | null;
  /** Size of all map text, 1 on a desk, 1.5 in a briefing. */
  readonly textScale?: number;
}

export const RELIEF_SOURCE = 'relief';
/**
 * Deepest zoom of a source's tiles; further in, these are drawn larger. A name is drawn for each tile in
 * view and layer: few tiles are few calls. The corners of a tile's grid lie 1/8192 of its side apart, so at
 * the map's own deepest zoom a place is at most 1.4 pixels off and a country's name 6.
 */
const DEEPEST_TILES: Readonly<Record<string, number>> = { labels: 0, seas: 0, places: 2 };
const MAX_TILES = 8;
/** The hillshade goes in before this layer. */
export const ABOVE_RELIEF_LAYER = 'rivers';

/**
 * The whole basemap as a MapLibre style, from the sea up to the places. Data goes in before
 * `FIRST_LABEL_LAYER`. No `glyphs`: text is lettered with the page's own fonts.
 */
export function basemapStyle(options: BasemapOptions): StyleSpecification {
  const { sources, relief } = options;
  const geojson = Object.entries(styleSources(sources)).map(([id, data]): [string, SourceSpecification] => [
    id,
    { type: 'geojson', data, tolerance: 0.3, buffer: 32, maxzoom: DEEPEST_TILES[id] ?? MAX_TILES }
  ]);
  const layers: LayerSpecification[] = [...groundLayers(options), ...labelLayers(options)];
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(geojson),
      ...(relief === null ? {} : { [RELIEF_SOURCE]: reliefSource(relief) })
    },
    layers: relief === null ? layers.filter((layer) => layer.id !== RELIEF_LAYER) : layers
  };
}

/**
 * Collections as the style's sources: the ground's parts go together into one, so all that are here must be
 * named whenever one is.
 */
export function styleSources(parts: Partial<BasemapSources>): Record<string, FeatureCollection> {
  const { labels, seas, places, ...ground } = parts;
  const features = GROUND_PARTS.flatMap((part) =>
    (ground[part]?.features ?? []).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, part }
    }))
  );
  return {
    ...(Object.keys(ground).length > 0 && { [GROUND_SOURCE]: { type: 'FeatureCollection', features } }),
    ...(labels && { labels }),
    ...(seas && { seas }),
    ...(places && { places })
  };
}

/** The hillshade as a picture in Mercator, from 78° N to 58° S. */
export function reliefSource(url: string): SourceSpecification {
  return {
    type: 'image',
    url,
    coordinates: [
      [-180, 78],
      [180, 78],
      [180, -58],
      [-180, -58]
    ]
  };
}
