import { distanceKm } from './greatCircle.ts';
import type { Place } from './places.ts';

/** An airport farther from a city than this is named for itself. */
const SERVES_WITHIN_KM = 60;

/** The nearest city of the same country that an airport serves, else the place itself. */
export function servedCity(place: Place, places: Iterable<Place>): Place {
  if (place.kind !== 'airport') return place;
  let nearest = place;
  let nearestKm = SERVES_WITHIN_KM;
  for (const other of places) {
    if (other.countryIso3 !== place.countryIso3 || (other.kind !== 'city' && other.kind !== 'capital'))
      continue;
    const km = distanceKm(place.lngLat, other.lngLat);
    if (km <= nearestKm) [nearest, nearestKm] = [other, km];
  }
  return nearest;
}
