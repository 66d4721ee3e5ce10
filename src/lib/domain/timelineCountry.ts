import type { Place } from './places.ts';

/**
 * Two letters for a country where its name has no room: those that begin the UN/LOCODE of one of its
 * places, which are its ISO 3166-1 alpha-2 code; else its alpha-3 code.
 */
export function countryLetters(places: ReadonlyMap<string, Place>, iso3: string): string {
  for (const place of places.values()) {
    if (place.countryIso3 === iso3 && place.unlocode !== '') return place.unlocode.slice(0, 2);
  }
  return iso3;
}
