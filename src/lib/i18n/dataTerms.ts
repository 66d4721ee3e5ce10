import type { AtlasTable } from '../domain/atlasFiles.ts';
import type { Language } from '../domain/language.ts';
import type { ConflictRule } from '../domain/quality/conflict.ts';
import * as m from './paraglide/messages.js';
import { languageTerm, type Term } from './terms.ts';

// Names of tables, columns and rules, for the Data page alone: the first view does not need them.

const TABLES: Record<AtlasTable, Term> = {
  sources: m.data_table_sources,
  places: m.data_table_places,
  place_names: m.data_table_place_names,
  people: m.data_table_people,
  visits: m.data_table_visits,
  trade: m.data_table_trade,
  agreements: m.data_table_agreements,
  flights: m.data_table_flights,
  flight_totals: m.data_table_flight_totals,
  corridors: m.data_table_corridors,
  tourism: m.data_table_tourism,
  claims: m.data_table_claims
};
export const tableTerm = (table: AtlasTable, language: Language) => TABLES[table]({}, { locale: language });

const RULES: Record<ConflictRule, Term> = {
  trade_figures: m.data_rule_trade_figures,
  trade_trends: m.data_rule_trade_trends,
  trade_direction: m.data_rule_trade_direction,
  visit_dates: m.data_rule_visit_dates,
  event_dates: m.data_rule_event_dates,
  claims: m.data_rule_claims,
  flight_totals: m.data_rule_flight_totals,
  flight_sums: m.data_rule_flight_sums,
  tourism_figures: m.data_rule_tourism_figures,
  tourism_average: m.data_rule_tourism_average
};
export const ruleTerm = (rule: ConflictRule, language: Language) => RULES[rule]({}, { locale: language });

const COLUMNS: Partial<Record<string, Term>> = {
  id: m.data_column_id,
  kind: m.data_column_kind,
  publisher: m.data_column_publisher,
  title: m.data_column_title,
  published: m.data_column_published,
  language: m.data_column_language,
  url: m.data_column_url,
  country_iso3: m.data_column_country_iso3,
  lat: m.data_column_lat,
  lon: m.data_column_lon,
  iata: m.data_column_iata,
  unlocode: m.data_column_unlocode,
  source_ids: m.data_column_source_ids,
  place: m.data_column_place,
  from_edtf: m.data_column_from_edtf,
  to_edtf: m.data_column_to_edtf,
  name: m.data_column_name,
  start_edtf: m.data_column_start_edtf,
  end_edtf: m.data_column_end_edtf,
  from_place: m.data_column_from_place,
  to_place: m.data_column_to_place,
  visitor_name: m.data_column_visitor_name,
  visitor_role: m.data_column_visitor_role,
  visitor_country: m.data_column_visitor_country,
  host_country: m.data_column_host_country,
  rank: m.data_column_rank,
  summary_en: m.data_column_summary_en,
  outcomes_en: m.data_column_outcomes_en,
  confidence: m.data_column_confidence,
  journey_id: m.data_column_journey_id,
  reporter: m.data_column_reporter,
  partner: m.data_column_partner,
  period: m.data_column_period,
  flow: m.data_column_flow,
  value_usd: m.data_column_value_usd,
  approx: m.data_column_approx,
  note: m.data_column_note,
  date_edtf: m.data_column_date_edtf,
  parties: m.data_column_parties,
  title_en: m.data_column_title_en,
  in_force_edtf: m.data_column_in_force_edtf,
  airline: m.data_column_airline,
  weekly_frequency: m.data_column_weekly_frequency,
  status: m.data_column_status,
  group_id: m.data_column_group_id,
  group_weekly: m.data_column_group_weekly,
  superseded_by: m.data_column_superseded_by,
  country_from: m.data_column_country_from,
  country_to: m.data_column_country_to,
  as_of_edtf: m.data_column_as_of_edtf,
  weekly_min: m.data_column_weekly_min,
  weekly_max: m.data_column_weekly_max,
  scope: m.data_column_scope,
  unit: m.data_column_unit,
  name_en: m.data_column_name_en,
  mode: m.data_column_mode,
  waypoints: m.data_column_waypoints,
  opened_edtf: m.data_column_opened_edtf,
  transit_days_min: m.data_column_transit_days_min,
  transit_days_max: m.data_column_transit_days_max,
  volume_note: m.data_column_volume_note,
  arrivals: m.data_column_arrivals,
  table: m.data_column_table,
  record_id: m.data_column_record_id,
  column: m.data_column_column,
  value: m.data_column_value,
  used: m.data_column_used
};

/** A column's name; a text in another language than English says which: `Name, Kazakh`. */
export function columnTerm(column: string, language: Language): string {
  const options = { locale: language };
  const own = Object.hasOwn(COLUMNS, column) ? COLUMNS[column] : undefined;
  if (own) return own({}, options);
  const [, base, code] = /^(.+)_([a-z]{2,3})$/.exec(column) ?? [];
  const english = Object.hasOwn(COLUMNS, `${base}_en`) ? COLUMNS[`${base}_en`] : undefined;
  if (!english || code === undefined) return column.replaceAll('_', ' ');
  return m.data_column_in({ column: english({}, options), language: languageTerm(code, language) }, options);
}
