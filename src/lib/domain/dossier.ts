import type { Agreement } from './agreements.ts';
import type { Atlas } from './atlas.ts';
import type { Corridor } from './corridors.ts';
import { personKey } from './facetValues.ts';
import type { Flight, FlightTotal } from './flights.ts';
import { compareDates, type FuzzyDate } from './fuzzyDate.ts';
import type { Names } from './language.ts';
import type { MarkRef } from './marks.ts';
import { personNames } from './people.ts';
import type { Place } from './places.ts';
import { tradeMark } from './rowMarks.ts';
import type { Source } from './sources.ts';
import type { TourismFigure } from './tourism.ts';
import type { TradeFigure } from './trade.ts';
import type { Visit } from './visits.ts';

/** All rows of a person, newest first. */
export interface PersonDossier {
  readonly id: string;
  readonly names: Names;
  /** Every country that the person travelled for, the latest first. */
  readonly countries: readonly string[];
  readonly visits: readonly Visit[];
  /** As the visits give them, the latest first. */
  readonly roles: readonly HeldRole[];
  /** The most visited first. */
  readonly hosts: readonly { readonly iso3: string; readonly count: number }[];
  /** Documents behind the visits, each once. */
  readonly sources: readonly Source[];
}

/** A role in which somebody travelled, from the first visit in a row to the last. */
export interface HeldRole {
  /** In English, as the table writes it. */
  readonly role: string;
  readonly first: FuzzyDate;
  readonly last: FuzzyDate;
}

/**
 * @param id of a row of people, or the name as the visits write it
 * @returns undefined where the atlas knows nobody by it
 */
export function personDossier(atlas: Atlas, id: string): PersonDossier | undefined {
  const visits = newestFirst(atlas.visits.filter((v) => personKey(atlas, v.visitorName) === id));
  const person = atlas.people.find((p) => p.id === id);
  if (!person && visits.length === 0) return undefined;
  const countries = visits.map((v) => v.visitorIso3);
  return {
    id,
    names: person?.names ?? personNames(atlas.people, id),
    countries: [...new Set(person && countries.length === 0 ? [person.countryIso3] : countries)],
    visits,
    roles: rolesOf(visits),
    hosts: hostsOf(visits),
    sources: sourcesOf(atlas, [...visits, ...(person ? [person] : [])])
  };
}

/** @param visits newest first */
function rolesOf(visits: readonly Visit[]): HeldRole[] {
  const roles: { role: string; first: FuzzyDate; last: FuzzyDate }[] = [];
  for (const { visitorRole: role, start } of visits) {
    const later = roles.at(-1);
    if (later?.role === role) later.first = start;
    else roles.push({ role, first: start, last: start });
  }
  return roles;
}

function hostsOf(visits: readonly Visit[]): { iso3: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { hostIso3 } of visits) counts.set(hostIso3, (counts.get(hostIso3) ?? 0) + 1);
  return [...counts].map(([iso3, count]) => ({ iso3, count })).sort((a, b) => b.count - a.count);
}

/** All rows that concern a country; those with dates newest first. */
export interface CountryDossier {
  readonly iso3: string;
  readonly visitsMade: readonly Visit[];
  readonly visitsReceived: readonly Visit[];
  readonly agreements: readonly Agreement[];
  /** As reporter or as partner. */
  readonly trade: readonly TradeFigure[];
  /** The years of pairs in which those figures stand, each once. */
  readonly tradeMarks: readonly MarkRef[];
  readonly flights: readonly Flight[];
  readonly flightTotals: readonly FlightTotal[];
  readonly corridors: readonly Corridor[];
  readonly tourism: readonly TourismFigure[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

export function countryDossier(atlas: Atlas, iso3: string): CountryDossier {
  const isThere = (place: string) => atlas.places.get(place)?.countryIso3 === iso3;
  const visitsMade = newestFirst(atlas.visits.filter((v) => v.visitorIso3 === iso3));
  const visitsReceived = newestFirst(atlas.visits.filter((v) => v.hostIso3 === iso3));
  const agreements = atlas.agreements
    .filter((a) => a.parties.includes(iso3))
    .sort((a, b) => compareDates(b.date, a.date));
  const trade = atlas.trade
    .filter((f) => f.reporterIso3 === iso3 || f.partnerIso3 === iso3)
    .sort((a, b) => compareDates(b.period, a.period));
  const flights = atlas.flights.filter((f) => isThere(f.fromPlace) || isThere(f.toPlace));
  const flightTotals = atlas.flightTotals
    .filter((t) => t.countryFrom === iso3 || t.countryTo === iso3)
    .sort((a, b) => compareDates(b.asOf, a.asOf));
  const corridors = atlas.corridors.filter((c) => c.waypoints.some(isThere));
  const tourism = atlas.tourism
    .filter((t) => t.countryFrom === iso3 || t.countryTo === iso3)
    .sort((a, b) => compareDates(b.period, a.period));
  const places = [...atlas.places.values()].filter((p) => p.countryIso3 === iso3);
  const dated = [...visitsMade, ...visitsReceived, ...agreements, ...trade, ...flights, ...flightTotals];
  return {
    iso3,
    visitsMade,
    visitsReceived,
    agreements,
    trade,
    tradeMarks: tradeMarks(trade),
    flights,
    flightTotals,
    corridors,
    tourism,
    places,
    sources: sourcesOf(atlas, [...dated, ...corridors, ...tourism])
  };
}

function tradeMarks(figures: readonly TradeFigure[]): MarkRef[] {
  const ids = new Set(figures.map((figure) => tradeMark(figure).id));
  return [...ids].map((id) => ({ kind: 'trade', id }));
}

function newestFirst(visits: Visit[]): Visit[] {
  return visits.sort((a, b) => compareDates(b.start, a.start));
}

function sourcesOf(atlas: Atlas, rows: readonly { readonly sourceIds: readonly string[] }[]): Source[] {
  const ids = new Set(rows.flatMap((row) => row.sourceIds));
  return [...ids].flatMap((id) => atlas.sources.get(id) ?? []);
}
