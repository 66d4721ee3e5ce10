import type { FeatureCollection, Point } from 'geojson';
import type { PlaceLabel } from '../domain/placeLabels.ts';

/** A place that a scene points at: its label is large, with a line below the name. */
export interface LitPlace {
  readonly id: string;
  /** Such as the date of what happened there; may be empty. */
  readonly note: string;
}

/**
 * Labels of places as the style's `places` source wants them. Those that are lit come before all others,
 * as rank 0.
 * @param noteHex colour of their notes
 */
export function placesSource(
  labels: readonly PlaceLabel[],
  lit: readonly LitPlace[] = [],
  noteHex = ''
): FeatureCollection<Point> {
  const notes = new Map(lit.map(({ id, note }) => [id, note === '' ? '' : `\n${note}`]));
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, name, rank, kind, lngLat }) => {
      const note = notes.get(id);
      const lit = note === undefined ? { rank, note: '' } : { rank: 0, note, hue: noteHex };
      return {
        type: 'Feature',
        properties: { id, name, kind, ...lit },
        geometry: { type: 'Point', coordinates: [...lngLat] }
      };
    })
  };
}
