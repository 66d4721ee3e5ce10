import type { FeatureCollection, Point } from 'geojson';
import type { PlaceLabel } from '../domain/placeLabels.ts';

/** A place that a scene points at: its label is large, with a line below the name. */
export interface LitPlace {
  readonly id: string;
  /** Such as the date of what happened there; may be empty. */
  readonly note: string;
  /** The side of the name that lies at the place: `left`, as by default, has it to the right. */
  readonly anchor?: 'left' | 'right' | 'bottom' | 'bottom-left' | 'bottom-right';
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
  const byId = new Map(lit.map((place) => [place.id, place]));
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, name, rank, kind, lngLat }) => {
      const shown = byId.get(id);
      const note = shown?.note ? `\n${shown.note}` : '';
      const large = shown && { rank: 0, note, anchor: shown.anchor ?? 'left', hue: noteHex };
      return {
        type: 'Feature',
        properties: { id, name, rank, kind, ...large },
        geometry: { type: 'Point', coordinates: [...lngLat] }
      };
    })
  };
}
