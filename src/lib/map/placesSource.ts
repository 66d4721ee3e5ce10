import type { FeatureCollection, Point } from 'geojson';
import type { PlaceLabel } from '../domain/placeLabels.ts';

/** Labels of places as the style's `places` source wants them. */
export function placesSource(labels: readonly PlaceLabel[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, name, rank, kind, lngLat }) => ({
      type: 'Feature',
      properties: { id, name, rank, kind },
      geometry: { type: 'Point', coordinates: [...lngLat] }
    }))
  };
}
