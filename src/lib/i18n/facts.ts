import type { Atlas } from '../domain/atlas.ts';
import { corridorState } from '../domain/corridors.ts';
import type { Evidence } from '../domain/evidence.ts';
import { boundsOf, isCoarse, type FuzzyDate } from '../domain/fuzzyDate.ts';
import { inLanguage, type Language } from '../domain/language.ts';
import type { PlaceName } from '../domain/places.ts';
import type { DayNumber } from '../domain/time.ts';
import { countryName, dateInWords, dateText, dayText, numberText, rangeText } from './format.ts';
import * as m from './paraglide/messages.js';
import { partiesText, personText, placeText, routeText, weeklyText } from './rowTexts.ts';
import {
  agreementTerm,
  corridorTerm,
  fieldTerm,
  flightTerm,
  modeTerm,
  placeTerm,
  rankTerm,
  visitKindTerm
} from './terms.ts';

/** A line of a card. */
export interface Fact {
  readonly label: string;
  /** Several lines where a field has several values. */
  readonly value: string;
  /** BCP 47; text of a table in one language only stays in it. */
  readonly language: string;
}

type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

/**
 * What a card tells line by line; empty lines are left out. Trade, weekly totals and arrivals have figures instead.
 * @param day the playhead: a corridor is open or not on it
 */
export function factsOf(atlas: Atlas, evidence: Evidence, day: DayNumber, language: Language): Fact[] {
  switch (evidence.kind) {
    case 'visit':
      return visitFacts(atlas, evidence, language);
    case 'agreement':
      return agreementFacts(atlas, evidence, language);
    case 'flight':
      return flightFacts(atlas, evidence, language);
    case 'corridor':
      return corridorFacts(atlas, evidence, day, language);
    case 'place':
      return placeFacts(atlas, evidence, language);
    case 'trade':
    case 'flight_total':
    case 'tourism':
      return [];
  }
}

/** A stretch in words, with its precision and with what nobody states. */
export function stretchInWords(start: FuzzyDate | null, end: FuzzyDate | null, language: Language): string {
  const options = { locale: language };
  if (!start) {
    return end
      ? m.card_until({ date: dateInWords(end, language) }, options)
      : m.card_date_unstated({}, options);
  }
  if (!end) return m.card_end_unstated({ date: dateInWords(start, language) }, options);
  if (start.edtf === end.edtf) return dateInWords(start, language);
  if (isCoarse(start) || isCoarse(end)) {
    const [from, to] = [dateInWords(start, language), dateInWords(end, language)];
    return m.card_from_to({ from, to }, options);
  }
  const [first, after] = [boundsOf(start).start, boundsOf(end).end];
  return after - first > 1 ? rangeText(first, after, language) : dayText(first, language, 'long');
}

/** `Nur-Sultan (today Astana)` */
export function placeThenAndNow(atlas: Atlas, id: string, day: DayNumber, language: Language): string {
  const then = placeText(atlas, id, day, language);
  const now = placeText(atlas, id, atlas.span.end, language);
  return then === now ? then : m.card_today({ then, now }, { locale: language });
}

/** `1961 – 1992`, `from 17 September 2022`, `to 1961` */
export function heldText(name: PlaceName, language: Language): string {
  const options = { locale: language };
  if (name.from && name.to) return `${dateText(name.from, language)} – ${dateText(name.to, language)}`;
  if (name.from) return m.card_name_from({ date: dateText(name.from, language) }, options);
  return name.to ? m.card_name_to({ date: dateText(name.to, language) }, options) : '';
}

function lines(
  language: Language,
  rows: readonly [label: string, value: string, inLanguage?: string][]
): Fact[] {
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value, inLanguage]) => ({ label, value, language: inLanguage ?? language }));
}

function withCountry(atlas: Atlas, text: string, iso3: string, language: Language): string {
  return `${text}, ${countryName(atlas.countries, iso3, language)}`;
}

function visitFacts(atlas: Atlas, { visit }: EvidenceOf<'visit'>, language: Language): Fact[] {
  const options = { locale: language };
  const day = boundsOf(visit.start).start;
  const at = (id: string) => {
    const country = atlas.places.get(id)?.countryIso3;
    const name = placeThenAndNow(atlas, id, day, language);
    return country === undefined ? name : withCountry(atlas, name, country, language);
  };
  return lines(language, [
    [m.card_field_when({}, options), stretchInWords(visit.start, visit.end, language)],
    [
      m.card_field_who({}, options),
      withCountry(atlas, personText(atlas, visit.visitorName, language), visit.visitorIso3, language)
    ],
    [m.card_field_role({}, options), visit.visitorRole, 'en'],
    [m.card_field_rank({}, options), rankTerm(visit.rank, language)],
    [m.card_field_kind({}, options), visitKindTerm(visit.kind, language)],
    [m.card_field_from({}, options), at(visit.fromPlace)],
    [m.card_field_where({}, options), at(visit.toPlace)],
    [m.card_field_outcome({}, options), visit.outcomes, 'en']
  ]);
}

function agreementFacts(atlas: Atlas, { agreement }: EvidenceOf<'agreement'>, language: Language): Fact[] {
  const options = { locale: language };
  return lines(language, [
    [m.card_field_when({}, options), dateInWords(agreement.date, language)],
    [
      fieldTerm('in_force_edtf', language),
      agreement.inForce === null ? '' : dateInWords(agreement.inForce, language)
    ],
    [m.card_field_parties({}, options), partiesText(atlas, agreement.parties, language)],
    [m.card_field_kind({}, options), agreementTerm(agreement.kind, language)]
  ]);
}

function frequencyText(atlas: Atlas, evidence: EvidenceOf<'flight'>, language: Language): string {
  const options = { locale: language };
  const { flight, group } = evidence;
  const own = weeklyText(flight.weeklyFrequency, language);
  if (own !== null) return m.card_one_way({ frequency: own }, options);
  const together = weeklyText(flight.groupWeekly, language);
  if (together === null) return m.card_frequency_unstated({}, options);
  const routes = group.map((other) => routeText(atlas, other, language)).join('; ');
  return m.card_group({ frequency: together, routes }, options);
}

function flightFacts(atlas: Atlas, evidence: EvidenceOf<'flight'>, language: Language): Fact[] {
  const options = { locale: language };
  const { flight } = evidence;
  const day = flight.start ? boundsOf(flight.start).start : atlas.span.end;
  const airport = (id: string) => placeText(atlas, id, day, language);
  return lines(language, [
    [m.card_field_when({}, options), stretchInWords(flight.start, flight.end, language)],
    [m.card_field_route({}, options), `${airport(flight.fromPlace)} – ${airport(flight.toPlace)}`],
    [m.card_field_airline({}, options), flight.airline || m.term_airline_unknown({}, options)],
    [m.card_field_frequency({}, options), frequencyText(atlas, evidence, language)],
    [m.card_field_status({}, options), flightTerm(flight.status, language)],
    [m.card_field_note({}, options), flight.note, 'en']
  ]);
}

function transitText(low: number | null, high: number | null, language: Language): string {
  const ends = [low, high].filter((days) => days !== null);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return '';
  const days = [...new Set([first, last])].map((d) => numberText(d, language));
  return m.card_days({ count: last, text: days.join('–') }, { locale: language });
}

function corridorFacts(
  atlas: Atlas,
  { corridor }: EvidenceOf<'corridor'>,
  day: DayNumber,
  language: Language
): Fact[] {
  const options = { locale: language };
  const opened = corridor.opened ? dateInWords(corridor.opened, language) : m.card_date_unstated({}, options);
  const stops = corridor.waypoints.map((id) => placeText(atlas, id, day, language));
  return lines(language, [
    [m.card_field_opened({}, options), opened],
    [m.card_field_status({}, options), corridorTerm(corridorState(corridor, day), language)],
    [m.card_field_mode({}, options), modeTerm(corridor.mode, language)],
    [
      m.card_field_transit({}, options),
      transitText(corridor.transitDaysMin, corridor.transitDaysMax, language)
    ],
    [m.card_field_volume({}, options), corridor.volumeNote, 'en'],
    [m.card_field_stops({}, options), stops.join(' – ')]
  ]);
}

function placeFacts(atlas: Atlas, { place }: EvidenceOf<'place'>, language: Language): Fact[] {
  const options = { locale: language };
  const names = place.namesOverTime.map(
    (name) => `${inLanguage(name.names, language)} (${heldText(name, language)})`
  );
  return lines(language, [
    [m.card_field_kind({}, options), placeTerm(place.kind, language)],
    [m.card_field_country({}, options), countryName(atlas.countries, place.countryIso3, language)],
    [m.card_field_codes({}, options), [place.iata, place.unlocode].filter((c) => c !== '').join(', ')],
    [m.card_names({}, options), names.join('\n')]
  ]);
}
