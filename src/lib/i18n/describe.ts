import type { Agreement } from '../domain/agreements.ts';
import type { Atlas } from '../domain/atlas.ts';
import { corridorState, type Corridor } from '../domain/corridors.ts';
import type { AtlasEvent } from '../domain/events.ts';
import { evidenceOf } from '../domain/evidence.ts';
import type { Flight, WeeklyFlights } from '../domain/flights.ts';
import { boundsOf, isCoarse, type FuzzyDate } from '../domain/fuzzyDate.ts';
import type { Language } from '../domain/language.ts';
import type { MarkKind, MarkRef } from '../domain/marks.ts';
import { placeNameAt, type Place } from '../domain/places.ts';
import type { DayNumber } from '../domain/time.ts';
import type { TourismEvidence } from '../domain/tourismEvidence.ts';
import type { TradeYear } from '../domain/trade.ts';
import type { TradeEvidence } from '../domain/tradeEvidence.ts';
import type { Visit } from '../domain/visits.ts';
import { countryName, dateInWords, dateText, startEndText } from './format.ts';
import * as m from './paraglide/messages.js';
import {
  agreementOfFigures,
  amountText,
  arrivalsText,
  partiesText,
  personText,
  placeText,
  routeText,
  scopeText,
  weeklyRangeText,
  weeklyText
} from './rowTexts.ts';
import {
  agreementTerm,
  confidenceTerm,
  corridorTerm,
  flightTerm,
  markTerm,
  modeTerm,
  placeTerm,
  rankTerm,
  unitTerm,
  visitKindTerm
} from './terms.ts';

/** A mark in words: the same in the list, on the map and on the timeline. */
export interface Description {
  /** `Tô Lâm in Astana` */
  readonly title: string;
  /** How the title begins, to be set in semibold: `Tô Lâm`; empty where nothing stands out. */
  readonly lead: string;
  /** BCP 47; a title that comes from a table in one language only stays in it. */
  readonly titleLanguage: string;
  /** `party leader, state visit` */
  readonly detail: string;
  /** As exactly as it is known: `5–7 May 2025`, `Nov 2024`; empty where no date is stated. */
  readonly when: string;
  /** All of it in one line, for assistive technology. */
  readonly accessibleName: string;
}

export function describeEvent(atlas: Atlas, event: AtlasEvent, language: Language): Description {
  switch (event.layer) {
    case 'visits':
      return describeVisit(atlas, event.visit, language);
    case 'trade':
      return describeTrade(event.trade, language);
    case 'agreements':
      return describeAgreement(atlas, event.agreement, language);
    case 'flights':
      return describeFlight(atlas, event.flight, language);
    case 'corridors':
      return describeCorridor(event.corridor, event.span.start, language);
  }
}

/**
 * @param day the playhead: a place bears its name of that day
 * @returns undefined where the atlas has no such row
 */
export function describeMark(
  atlas: Atlas,
  mark: MarkRef,
  day: DayNumber,
  language: Language
): Description | undefined {
  const evidence = evidenceOf(atlas, mark);
  switch (evidence?.kind) {
    case undefined:
      return undefined;
    case 'visit':
      return describeVisit(atlas, evidence.visit, language);
    case 'trade':
      return evidence.total ? describeTrade(evidence.total, language) : describeNoTotal(evidence, language);
    case 'agreement':
      return describeAgreement(atlas, evidence.agreement, language);
    case 'flight':
      return describeFlight(atlas, evidence.flight, language);
    case 'flight_total':
      return describeWeek(atlas, evidence.week, language);
    case 'tourism':
      return describeArrivals(atlas, evidence, language);
    case 'corridor':
      return describeCorridor(evidence.corridor, day, language);
    case 'place':
      return describePlace(atlas, evidence.place, day, language);
  }
}

export function describeVisit(atlas: Atlas, visit: Visit, language: Language): Description {
  const who = personText(atlas, visit.visitorName, language);
  const city = placeText(atlas, visit.toPlace, boundsOf(visit.start).start, language);
  const kind = visit.kind === 'other' ? [] : [visitKindTerm(visit.kind, language)];
  return described('visit', language, {
    title: m.term_visit_title({ who, city }, { locale: language }),
    lead: who,
    detail: [rankTerm(visit.rank, language), ...kind],
    when: startEndText(visit.start, visit.end, language),
    date: visit.start,
    known: [confidenceTerm(visit.confidence, language)],
    sources: visit.sourceIds.length
  });
}

function describeTrade(trade: TradeYear, language: Language): Description {
  const { lowUsd, highUsd, figures, year } = trade;
  const range = amountText(lowUsd, highUsd, language);
  const title = m.term_trade_title({ range }, { locale: language });
  return described('trade', language, {
    title,
    lead: title.slice(0, title.indexOf(range)).trim(),
    detail: [agreementOfFigures(figures.length, lowUsd === highUsd, language)],
    when: String(year),
    sources: new Set(figures.flatMap((f) => f.sourceIds)).size
  });
}

/** A year of which only parts, single directions or forecasts are known, in this order of weight. */
function describeNoTotal(evidence: TradeEvidence, language: Language): Description {
  const { year, partYears, directions, sources } = evidence;
  const known =
    partYears.length > 0
      ? m.term_trade_parts_only
      : directions.length > 0
        ? m.term_trade_directions_only
        : m.term_trade_forecasts_only;
  return described('trade', language, {
    title: m.term_trade_no_total({}, { locale: language }),
    detail: [known({}, { locale: language })],
    when: String(year),
    sources: sources.length
  });
}

function describeAgreement(atlas: Atlas, agreement: Agreement, language: Language): Description {
  return described('agreement', language, {
    title: agreement.title,
    titleLanguage: 'en',
    detail: [agreementTerm(agreement.kind, language), partiesText(atlas, agreement.parties, language)],
    when: dateText(agreement.date, language),
    date: agreement.date,
    known: [confidenceTerm(agreement.confidence, language)],
    sources: agreement.sourceIds.length
  });
}

function describeFlight(atlas: Atlas, flight: Flight, language: Language): Description {
  const route = routeText(atlas, flight, language);
  const unnamed = flight.airline === '' ? [m.term_airline_unknown({}, { locale: language })] : [];
  const date = flight.start ?? flight.end;
  const weekly = weeklyText(flight.weeklyFrequency, language);
  return described('flight', language, {
    title: flight.airline === '' ? route : `${flight.airline}, ${route}`,
    lead: flight.airline || route,
    detail: [flightTerm(flight.status, language), ...(weekly === null ? [] : [weekly]), ...unnamed],
    when: date ? dateText(date, language) : '',
    ...(date && { date }),
    known: [confidenceTerm(flight.confidence, language)],
    sources: flight.sourceIds.length
  });
}

function describeWeek(atlas: Atlas, week: WeeklyFlights, language: Language): Description {
  const { totals } = week;
  const [first] = totals;
  const [a = '', b = ''] = [first?.countryFrom, first?.countryTo].map((iso3) =>
    countryName(atlas.countries, iso3 ?? '', language)
  );
  return described('flight_total', language, {
    title: m.term_flight_total_title({ a, b }, { locale: language }),
    detail: weekDetail(atlas, week, language),
    when: first ? dateText(first.asOf, language) : '',
    sources: new Set(totals.flatMap((t) => t.sourceIds)).size
  });
}

/** What is counted is told where it is not simply flights a week on all routes. */
function weekDetail(atlas: Atlas, week: WeeklyFlights, language: Language): string[] {
  const options = { locale: language };
  const [first] = week.totals;
  const text = weeklyRangeText(week, language);
  const counted =
    first?.unit === 'routes_or_flights'
      ? [text, unitTerm(first.unit, language)]
      : [m.term_weekly({ count: week.weeklyMax, text }, options)];
  if (!first || first.scope === 'country') return counted;
  const place = placeText(atlas, first.scope, atlas.span.end, language);
  return [...counted, m.card_scope_place({ place }, options)];
}

function describeArrivals(atlas: Atlas, evidence: TourismEvidence, language: Language): Description {
  const { figure, figures, low, high } = evidence;
  const [a, b] = [figure.countryFrom, figure.countryTo].map((iso3) =>
    countryName(atlas.countries, iso3, language)
  ) as [string, string];
  return described('tourism', language, {
    title: m.views_arrivals({ a, b }, { locale: language }),
    detail: [arrivalsText(low, high, figure.kind, language), scopeText(atlas, figure, language)],
    when: dateText(figure.period, language),
    date: figure.period,
    sources: new Set(figures.flatMap(({ row }) => row.sourceIds)).size
  });
}

function describeCorridor(corridor: Corridor, day: DayNumber, language: Language): Description {
  return described('corridor', language, {
    title: corridor.name,
    titleLanguage: 'en',
    detail: [modeTerm(corridor.mode, language), corridorTerm(corridorState(corridor, day), language)],
    when: corridor.opened ? dateText(corridor.opened, language) : '',
    ...(corridor.opened && { date: corridor.opened }),
    known: [confidenceTerm(corridor.confidence, language)],
    sources: corridor.sourceIds.length
  });
}

function describePlace(atlas: Atlas, place: Place, day: DayNumber, language: Language): Description {
  return described('place', language, {
    title: placeNameAt(place, day, language),
    detail: [placeTerm(place.kind, language), countryName(atlas.countries, place.countryIso3, language)],
    when: '',
    sources: place.sourceIds.length
  });
}

interface Parts {
  readonly title: string;
  readonly lead?: string;
  readonly titleLanguage?: string;
  readonly detail: readonly string[];
  readonly when: string;
  /** Read out with its precision where it is known to less than the day. */
  readonly date?: FuzzyDate;
  readonly known?: readonly string[];
  readonly sources: number;
}

function described(kind: MarkKind, language: Language, parts: Parts): Description {
  const { title, lead = '', titleLanguage = language, when, date } = parts;
  const detail = parts.detail.join(', ');
  const spokenDate = date && isCoarse(date) ? dateInWords(date, language) : when;
  const spoken = [
    markTerm(kind, language),
    title,
    spokenDate,
    detail,
    ...(parts.known ?? []),
    m.term_sources({ count: parts.sources }, { locale: language })
  ];
  return {
    title,
    lead,
    titleLanguage,
    detail,
    when,
    accessibleName: spoken.filter((part) => part !== '').join(', ')
  };
}
