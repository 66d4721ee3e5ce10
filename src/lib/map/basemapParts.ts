import type { FeatureCollection } from 'geojson';
import type { BasemapSources } from './basemapStyle.ts';

/** Where the basemap comes from; each part is asked for once, when it is needed. */
export interface BasemapParts {
  /** Needed for the first picture. */
  readonly land: () => Promise<Pick<BasemapSources, 'countries' | 'coast' | 'borders'>>;
  readonly labels: () => Promise<Pick<BasemapSources, 'labels' | 'seas'>>;
  /** Last: it only makes the picture richer. */
  readonly detail: () => Promise<Pick<BasemapSources, 'lakes' | 'rivers' | 'graticule'>>;
  readonly reliefUrl: string;
}

/** A letter of every subset of the map's fonts: asking for these loads the faces that any name may need. */
export const EVERY_SUBSET = 'Aéăệ Яяқ ₸₫';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** All sources of a style, empty but for those that are here. */
export function sourcesWith(part: Partial<BasemapSources>): BasemapSources {
  const none = {
    countries: EMPTY,
    coast: EMPTY,
    borders: EMPTY,
    lakes: EMPTY,
    rivers: EMPTY,
    graticule: EMPTY,
    labels: EMPTY,
    seas: EMPTY,
    places: EMPTY
  };
  return { ...none, ...part };
}
