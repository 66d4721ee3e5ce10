import type { CorridorMode, CorridorState } from '../domain/corridors.ts';
import type { LayerName } from '../domain/events.ts';
import type { FlightStatus, FlightTotal } from '../domain/flights.ts';
import type { Language } from '../domain/language.ts';
import type { MarkKind } from '../domain/marks.ts';
import type { Confidence } from '../domain/sources.ts';
import type { TradeFigure, TradeFlow } from '../domain/trade.ts';
import type { VisitKind, VisitRank } from '../domain/visits.ts';
import * as m from './paraglide/messages.js';

// The words of the tables, in the reader's language. A word that an atlas brings along and nobody has
// translated is shown as its table writes it.

export type Term = (inputs: Record<string, never>, options: { locale: Language }) => string;

function say(term: Term, language: Language): string {
  return term({}, { locale: language });
}

function asWritten(word: string): string {
  return word.replaceAll('_', ' ');
}

export const RANKS: Record<VisitRank, Term> = {
  head_of_state: m.term_rank_head_of_state,
  party_leader: m.term_rank_party_leader,
  head_of_government: m.term_rank_head_of_government,
  speaker: m.term_rank_speaker,
  foreign_minister: m.term_rank_foreign_minister,
  minister: m.term_rank_minister,
  other: m.term_rank_other
};
export const rankTerm = (rank: VisitRank, language: Language) => say(RANKS[rank], language);

export const VISITS: Record<VisitKind, Term> = {
  state_visit: m.term_visit_state_visit,
  official_visit: m.term_visit_official_visit,
  working_visit: m.term_visit_working_visit,
  summit: m.term_visit_summit,
  other: m.term_visit_other
};
export const visitKindTerm = (kind: VisitKind, language: Language) => say(VISITS[kind], language);

const LAYER_NAMES: Record<LayerName, Term> = {
  visits: m.term_layer_visits,
  trade: m.term_layer_trade,
  agreements: m.term_layer_agreements,
  flights: m.term_layer_flights,
  corridors: m.term_layer_corridors
};
export const layerTerm = (layer: LayerName, language: Language) => say(LAYER_NAMES[layer], language);

const MARKS: Record<MarkKind, Term> = {
  visit: m.term_mark_visit,
  trade: m.term_mark_trade,
  agreement: m.term_mark_agreement,
  flight: m.term_mark_flight,
  flight_total: m.term_mark_flight_total,
  corridor: m.term_mark_corridor,
  tourism: m.views_arrivals_head,
  place: m.term_mark_place
};
export const markTerm = (kind: MarkKind, language: Language) => say(MARKS[kind], language);

const CONFIDENCE: Record<Confidence, [word: Term, meaning: Term]> = {
  stated: [m.term_confidence_stated, m.term_confidence_stated_means],
  derived: [m.term_confidence_derived, m.term_confidence_derived_means],
  uncertain: [m.term_confidence_uncertain, m.term_confidence_uncertain_means]
};
export const confidenceTerm = (confidence: Confidence, language: Language) =>
  say(CONFIDENCE[confidence][0], language);
export const confidenceMeaning = (confidence: Confidence, language: Language) =>
  say(CONFIDENCE[confidence][1], language);

/** How a figure is known: stated, stated with a hedge, derived or forecast. */
export function figureTerm(figure: TradeFigure, language: Language): string {
  if (figure.kind === 'derived') return say(m.term_figure_derived, language);
  if (figure.kind === 'forecast') return say(m.term_figure_forecast, language);
  return say(figure.approx ? m.term_figure_hedged : m.term_figure_stated, language);
}

export const FLOWS: Record<TradeFlow, Term> = {
  total: m.term_flow_total,
  export: m.term_flow_export,
  import: m.term_flow_import
};
export const flowTerm = (flow: TradeFlow, language: Language) => say(FLOWS[flow], language);

export const MODES: Record<CorridorMode, Term> = {
  rail: m.term_mode_rail,
  road: m.term_mode_road,
  sea: m.term_mode_sea,
  multimodal: m.term_mode_multimodal
};
export const modeTerm = (mode: CorridorMode, language: Language) => say(MODES[mode], language);

export const CORRIDORS: Record<CorridorState, Term> = {
  ahead: m.term_corridor_ahead,
  open: m.term_corridor_open,
  undated: m.term_corridor_undated,
  under_construction: m.term_corridor_under_construction
};
export const corridorTerm = (state: CorridorState, language: Language) => say(CORRIDORS[state], language);

export const FLIGHTS: Record<FlightStatus, Term> = {
  scheduled: m.term_flight_scheduled,
  charter: m.term_flight_charter,
  planned: m.term_flight_planned,
  suspended: m.term_flight_suspended
};
export const flightTerm = (status: FlightStatus, language: Language) => say(FLIGHTS[status], language);

export const UNITS: Record<FlightTotal['unit'], Term> = {
  flights: m.term_unit_flights,
  routes_or_flights: m.term_unit_routes_or_flights,
  flights_unstated_period: m.term_unit_flights_unstated_period
};
export const unitTerm = (unit: FlightTotal['unit'], language: Language) => say(UNITS[unit], language);

export const AGREEMENTS: Partial<Record<string, Term>> = {
  transport: m.term_agreement_transport,
  partnership: m.term_agreement_partnership,
  visa: m.term_agreement_visa,
  trade: m.term_agreement_trade,
  diplomatic_relations: m.term_agreement_diplomatic_relations,
  economic: m.term_agreement_economic,
  treaty: m.term_agreement_treaty,
  border: m.term_agreement_border,
  package: m.term_agreement_package,
  commercial: m.term_agreement_commercial,
  embassy: m.term_agreement_embassy,
  action_plan: m.term_agreement_action_plan,
  security: m.term_agreement_security,
  environment: m.term_agreement_environment,
  initiative: m.term_agreement_initiative,
  party: m.term_agreement_party,
  declaration: m.term_agreement_declaration,
  justice: m.term_agreement_justice,
  regional: m.term_agreement_regional
};

export const PLACES: Partial<Record<string, Term>> = {
  capital: m.term_place_capital,
  city: m.term_place_city,
  port: m.term_place_port,
  airport: m.term_place_airport,
  border_crossing: m.term_place_border_crossing,
  rail_terminal: m.term_place_rail_terminal
};

/** Languages of sources, by BCP 47 code: browsers cannot name them in Kazakh. */
const LANGUAGE_NAMES: Partial<Record<string, Term>> = {
  en: m.term_language_en,
  vi: m.term_language_vi,
  kk: m.term_language_kk,
  ru: m.term_language_ru,
  zh: m.term_language_zh,
  fr: m.term_language_fr,
  ja: m.term_language_ja,
  id: m.term_language_id,
  ro: m.term_language_ro,
  it: m.term_language_it,
  de: m.term_language_de,
  ko: m.term_language_ko,
  es: m.term_language_es,
  fil: m.term_language_fil,
  sr: m.term_language_sr,
  hr: m.term_language_hr,
  pt: m.term_language_pt,
  uz: m.term_language_uz
};

/** Columns that sources disagree about. */
const FIELDS: Partial<Record<string, Term>> = {
  start_edtf: m.term_field_start_edtf,
  end_edtf: m.term_field_end_edtf,
  date_edtf: m.term_field_date_edtf,
  in_force_edtf: m.term_field_in_force_edtf,
  opened_edtf: m.card_field_opened,
  kind: m.term_field_kind,
  rank: m.term_field_rank,
  from_place: m.card_field_from,
  to_place: m.card_field_where,
  visitor_role: m.card_field_role,
  outcomes_en: m.card_field_outcome,
  parties: m.card_field_parties,
  airline: m.card_field_airline,
  weekly_frequency: m.card_field_frequency,
  status: m.card_field_status,
  mode: m.card_field_mode
};

/** A word that nobody has translated is shown as its table writes it. */
export function lookUp(terms: Partial<Record<string, Term>>, word: string, language: Language): string {
  const term = Object.hasOwn(terms, word) ? terms[word] : undefined;
  return term ? say(term, language) : asWritten(word);
}

export const agreementTerm = (kind: string, language: Language) => lookUp(AGREEMENTS, kind, language);
export const placeTerm = (kind: string, language: Language) => lookUp(PLACES, kind, language);
export const languageTerm = (code: string, language: Language) =>
  lookUp(LANGUAGE_NAMES, code.split('-')[0] ?? code, language);
export const fieldTerm = (column: string, language: Language) => lookUp(FIELDS, column, language);

/** A value that a claim carries for a column of words, in the reader's language. */
export function claimWord(column: string, value: string, language: Language): string {
  if (column === 'kind') return lookUp({ ...VISITS, ...AGREEMENTS }, value, language);
  if (column === 'rank') return lookUp(RANKS, value, language);
  return value;
}
