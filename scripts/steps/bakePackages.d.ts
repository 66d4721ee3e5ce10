// Packages without types of their own: only what the basemap and its baking use.
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  export function geoProject<G extends Geometry>(geometry: G, projection: GeoProjection): G | null;
}
declare module 'polylabel' {
  /** The inner point furthest from all edges, with that distance. */
  export default function polylabel(
    rings: [number, number][][],
    precision?: number
  ): [number, number] & { distance: number };
}
declare module 'subset-font' {
  /** Keeps the letters of `text`; a pinned axis leaves a static font. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes?: Record<string, number> }
  ): Promise<Uint8Array>;
}
