import { optionalText, TABLE_NAMES, type Column, type Table, type TableName } from './column.ts';
import { AGREEMENTS, VISITS } from './eventTables.ts';
import { CLAIMS, FLIGHT_TOTALS, TOURISM, TRADE } from './figureTables.ts';
import { PEOPLE, PLACE_NAMES, PLACES, SOURCES } from './placeTables.ts';
import { CORRIDORS, FLIGHTS } from './routeTables.ts';

/** The one truth about the tables of an atlas. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  sources: SOURCES,
  places: PLACES,
  place_names: PLACE_NAMES,
  people: PEOPLE,
  visits: VISITS,
  agreements: AGREEMENTS,
  trade: TRADE,
  flights: FLIGHTS,
  flight_totals: FLIGHT_TOTALS,
  corridors: CORRIDORS,
  tourism: TOURISM,
  claims: CLAIMS
};

export const TABLE_LIST: readonly Table[] = TABLE_NAMES.map((name) => TABLES[name]);

/** `visits.csv` */
export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

const LANGUAGE_SUFFIX = /^(.+)_([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/**
 * The column that a header names. Texts may come in any language: where the schema has `summary_en`, a table
 * may bring `summary_id`.
 * @returns undefined for a name that the schema does not know
 */
export function columnOf(table: Table, header: string): Column | undefined {
  const known = table.columns.find((column) => column.name === header);
  if (known) return known;
  const [, base, language] = LANGUAGE_SUFFIX.exec(header) ?? [];
  const english = table.columns.find((column) => column.name === `${base}_en`);
  return english && optionalText(header, `${english.description} Language: ${language}.`);
}
