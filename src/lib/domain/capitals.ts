import type { Place } from './places.ts';
import { dayOf, type DayNumber } from './time.ts';

interface FormerCapital {
  readonly countryIso3: string;
  readonly place: string;
  /** First day that the seat was elsewhere. */
  readonly until: DayNumber;
}

/** Seats that moved, as far as the tables reach. Almaty was Kazakhstan's until 10 December 1997. */
const FORMER_CAPITALS: readonly FormerCapital[] = [
  { countryIso3: 'KAZ', place: 'almaty', until: dayOf(1997, 12, 10) }
];

/**
 * The capital of a country on a day: where trade ribbons begin and end.
 * @param countryIso3 ISO 3166-1 alpha-3
 * @returns undefined where the places hold no capital of it
 */
export function capitalAt<P extends Pick<Place, 'id' | 'countryIso3' | 'kind'>>(
  places: Iterable<P>,
  countryIso3: string,
  day: DayNumber
): P | undefined {
  const former = FORMER_CAPITALS.find((c) => c.countryIso3 === countryIso3 && day < c.until);
  const ofCountry = [...places].filter((p) => p.countryIso3 === countryIso3);
  return ofCountry.find((p) => p.id === former?.place) ?? ofCountry.find((p) => p.kind === 'capital');
}
