import type { Atlas } from './atlas.ts';
import { personKey } from './facetValues.ts';
import { compareDates } from './fuzzyDate.ts';
import type { Names } from './language.ts';
import { personNames } from './people.ts';
import type { DayNumber, DaySpan } from './time.ts';
import { isBetween, visitSpan, type Visit } from './visits.ts';

/** How often one country's guests came to another. */
export interface CountryRanking {
  readonly visitorIso3: string;
  readonly hostIso3: string;
  readonly count: number;
  /** Stops of one journey in the same country count once. */
  readonly journeys: number;
  /** Earliest first. */
  readonly visits: readonly Visit[];
}

/** How often one person came to one country. */
export interface PersonRanking extends CountryRanking {
  readonly personId: string;
  readonly names: Names;
}

/** Who came to whom, country by country: the most visits first, then the latest. */
export function rankCountries(visits: readonly Visit[]): CountryRanking[] {
  return grouped(visits, (v) => `${v.visitorIso3}>${v.hostIso3}`)
    .map(tallied)
    .sort(byCount);
}

/** Who came to whom, person by person: the most visits first, then the latest. */
export function rankPeople(atlas: Pick<Atlas, 'people'>, visits: readonly Visit[]): PersonRanking[] {
  return grouped(visits, (v) => `${v.visitorName}>${v.visitorIso3}>${v.hostIso3}`)
    .map((own): PersonRanking => {
      const name = (own[0] as Visit).visitorName;
      return {
        ...tallied(own),
        personId: personKey(atlas, name),
        names: personNames(atlas.people, name)
      };
    })
    .sort(byCount);
}

function grouped(visits: readonly Visit[], keyOf: (visit: Visit) => string): Visit[][] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) groups.set(keyOf(visit), [...(groups.get(keyOf(visit)) ?? []), visit]);
  return [...groups.values()];
}

function tallied(own: readonly Visit[]): CountryRanking {
  const visits = own.toSorted((a, b) => compareDates(a.start, b.start));
  const { visitorIso3, hostIso3 } = visits[0] as Visit;
  const journeys = new Set(visits.map((v) => v.journeyId || v.id)).size;
  return { visitorIso3, hostIso3, count: visits.length, journeys, visits };
}

function byCount(a: CountryRanking, b: CountryRanking): number {
  const [latestA, latestB] = [a.visits.at(-1) as Visit, b.visits.at(-1) as Visit];
  return (
    b.count - a.count || compareDates(latestB.start, latestA.start) || (latestA.id < latestB.id ? -1 : 1)
  );
}

/** The last visit before a day and how long ago it may have ended; a coarse date makes this a range. */
export interface SinceVisit {
  readonly visit: Visit;
  /** Whole days; 0 while the guest may still be there. */
  readonly minDays: number;
  readonly maxDays: number;
}

/**
 * The time since the last visit that has begun at the playhead.
 * @returns undefined where nobody has come yet
 */
export function sinceLastVisit(visits: readonly Visit[], playhead: DayNumber): SinceVisit | undefined {
  const today = Math.floor(playhead);
  const begun = visits.filter((v) => visitSpan(v).start <= today);
  if (begun.length === 0) return undefined;
  const visit = begun.reduce((last, v) => (compareDates(v.start, last.start) >= 0 ? v : last));
  const { first, last } = lastDays(visit);
  const since = (day: DayNumber) => Math.max(0, today - day);
  return { visit, minDays: since(last), maxDays: since(first) };
}

/** The first and the last day that can have been a visit's last. */
function lastDays(visit: Visit): { first: DayNumber; last: DayNumber } {
  const span: DaySpan = visitSpan(visit);
  const end = visit.end ?? visit.start;
  const earliest = end.precision === 'day' ? span.end - 1 : span.start;
  return { first: earliest, last: span.end - 1 };
}

/** Visits there and back, up to a day. */
export interface VisitBalance {
  readonly pair: readonly [string, string];
  /** Guests of the first country in the second. */
  readonly there: number;
  /** Guests of the second country in the first. */
  readonly back: number;
  readonly sinceThere?: SinceVisit;
  readonly sinceBack?: SinceVisit;
}

export function visitBalance(
  visits: readonly Visit[],
  pair: readonly [string, string],
  playhead: DayNumber
): VisitBalance {
  const begun = visits.filter((v) => isBetween(v, pair) && visitSpan(v).start <= playhead);
  const [there, back] = pair.map((iso3) => begun.filter((v) => v.visitorIso3 === iso3)) as [Visit[], Visit[]];
  const [sinceThere, sinceBack] = [there, back].map((own) => sinceLastVisit(own, playhead));
  return {
    pair,
    there: there.length,
    back: back.length,
    ...(sinceThere && { sinceThere }),
    ...(sinceBack && { sinceBack })
  };
}
