import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import type { LngLat } from './greatCircle.ts';
import { inLanguage, type Names } from './language.ts';
import type { DayNumber } from './time.ts';

/** A name that a place carried for a time. */
export interface PlaceName {
  /** First possible day; null for "since before records". */
  readonly from: FuzzyDate | null;
  /** Last possible day; null where the name still holds. */
  readonly to: FuzzyDate | null;
  readonly names: Names;
  readonly sourceIds: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly countryIso3: string;
  readonly lngLat: LngLat;
  readonly kind: string;
  readonly iata: string;
  readonly unlocode: string;
  readonly sourceIds: readonly string[];
  /** Earliest first; empty where the name never changed. */
  readonly namesOverTime: readonly PlaceName[];
}

/**
 * The names of a place on a day. Where two year-only ends touch, the later name wins.
 * @returns the names of the period that holds the day, else the place's own
 */
export function placeNamesAt(place: Place, day: DayNumber): Names {
  const held = place.namesOverTime.findLast((name) => {
    const from = name.from === null ? -Infinity : boundsOf(name.from).start;
    const to = name.to === null ? Infinity : boundsOf(name.to).end;
    return from <= day && day < to;
  });
  return held?.names ?? place.names;
}

export function placeNameAt(place: Place, day: DayNumber, language: string): string {
  return inLanguage(placeNamesAt(place, day), language);
}
