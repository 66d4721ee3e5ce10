import type { Atlas } from './atlas.ts';
import { joins } from './events.ts';
import { boundsOf } from './fuzzyDate.ts';
import type { LngLat } from './greatCircle.ts';
import { placeNameAt, type Place } from './places.ts';
import type { DayNumber } from './time.ts';

/** 1 shows from afar, 5 only close by. */
export type PlaceRank = 1 | 2 | 3 | 4 | 5;

export interface RankedPlace {
  readonly place: Place;
  readonly rank: PlaceRank;
}

export interface PlaceLabel {
  readonly id: string;
  readonly name: string;
  readonly rank: PlaceRank;
  readonly kind: string;
  readonly lngLat: LngLat;
}

/** So many visits make a city of any country part of the story. */
const MANY_VISITS = 4;

/**
 * Places worth a label, by what the tables say of them: capitals of the focus countries first, then the
 * cities where visits and shared corridors begin and end, then other capitals, stations last. Airports
 * have none: their cities do.
 */
export function rankPlaces(atlas: Atlas): RankedPlace[] {
  const { focus, neighbours } = atlas.info;
  const visits = new Map<string, number>();
  for (const visit of atlas.visits) {
    for (const id of [visit.fromPlace, visit.toPlace]) visits.set(id, (visits.get(id) ?? 0) + 1);
  }
  const corridorEnds = new Set(
    atlas.corridors
      .filter((corridor) => joins(atlas, corridor, focus))
      .flatMap((corridor) => [corridor.waypoints[0], corridor.waypoints.at(-1)])
  );
  const rankOf = (place: Place): PlaceRank => {
    const count = visits.get(place.id) ?? 0;
    const inFocus = focus.includes(place.countryIso3);
    const capital = place.kind === 'capital';
    if (capital && inFocus) return 1;
    if (count >= MANY_VISITS || (inFocus && (count > 1 || corridorEnds.has(place.id)))) return 2;
    if (capital) return neighbours.includes(place.countryIso3) ? 2 : 3;
    if (count > 0) return 3;
    return place.kind === 'city' || place.kind === 'port' ? 4 : 5;
  };
  return [...atlas.places.values()]
    .filter((place) => place.kind !== 'airport')
    .map((place) => ({ place, rank: rankOf(place) }));
}

/** First days on which any of the places is called something else, ascending. */
export function nameChanges(places: readonly RankedPlace[]): DayNumber[] {
  const days = places.flatMap(({ place }) =>
    place.namesOverTime.flatMap(({ from, to }) => [
      ...(from === null ? [] : [boundsOf(from).start]),
      ...(to === null ? [] : [boundsOf(to).end])
    ])
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Names as of a day, in a language. */
export function placeLabels(places: readonly RankedPlace[], day: DayNumber, language: string): PlaceLabel[] {
  return places.map(({ place, rank }) => ({
    id: place.id,
    name: placeNameAt(place, day, language),
    rank,
    kind: place.kind,
    lngLat: place.lngLat
  }));
}
