import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { GROUND_PARTS, GROUND_SOURCE, groundLayers, RELIEF_LAYER } from './groundLayers.ts';
import { labelLayers, NAME_PARTS, NAMES_SOURCE, PLACES_SOURCE } from './labelLayers.ts';
import { TILES, type SourceId } from './tiles.ts';

export { RELIEF_LAYER } from './groundLayers.ts';
export { FIRST_LABEL_LAYER, FOCUS_LABELS, NAME_LAYERS, PLACES_LAYER } from './labelLayers.ts';

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
/** The hillshade goes in before this layer. */
export const ABOVE_RELIEF_LAYER = 'rivers';

/**
 * The whole basemap as a MapLibre style, from the glow of the coast up to the places. Data goes in before
 * `FIRST_LABEL_LAYER`. No `glyphs`: text is lettered with the page's own fonts.
 */
export function basemapStyle(options: BasemapOptions): StyleSpecification {
  const { sources, relief } = options;
  const geojson = Object.entries(styleSources(sources)).map(([id, data]): [string, SourceSpecification] => [
    id,
    { type: 'geojson', data, ...TILES[id as SourceId] }
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

/** Parts that share a source, from the bottom up; the property `part` tells which. */
const SHARED = { [GROUND_SOURCE]: GROUND_PARTS, [NAMES_SOURCE]: NAME_PARTS } as const;

/** Collections as the style's sources: all parts of a source that are here must be named whenever one is. */
export function styleSources(parts: Partial<BasemapSources>): Partial<Record<SourceId, FeatureCollection>> {
  const shared = Object.entries(SHARED).filter(([, names]) => names.some((part) => parts[part]));
  return {
    ...Object.fromEntries(shared.map(([id, names]) => [id, together(parts, names)])),
    ...(parts.places && { [PLACES_SOURCE]: parts.places })
  };
}

function together(
  parts: Partial<BasemapSources>,
  names: readonly (keyof BasemapSources)[]
): FeatureCollection {
  const features = names.flatMap((part) =>
    (parts[part]?.features ?? []).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, part }
    }))
  );
  return { type: 'FeatureCollection', features };
}

/** The hillshade as the one tile of the world: a picture that is no tile is drawn for each world that may be in view. */
export function reliefSource(url: string): SourceSpecification {
  return { type: 'raster', tiles: [url], maxzoom: 0 };
}
