import type { Atlas, CountryNames } from '../domain/atlas.ts';
import { TABLE_FILES, type AtlasTable, type Manifest } from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import { yearSpan } from '../domain/time.ts';
import { decodeAgreement } from './decode/agreements.ts';
import { decodeClaim } from './decode/claims.ts';
import { decodeCorridor } from './decode/corridors.ts';
import { decodeFlight, decodeFlightTotal } from './decode/flights.ts';
import { decodePerson } from './decode/people.ts';
import { decodePlace, decodePlaceName } from './decode/places.ts';
import { decodeSource } from './decode/sources.ts';
import { decodeTourism } from './decode/tourism.ts';
import { decodeTrade } from './decode/trade.ts';
import { decodeVisit } from './decode/visits.ts';
import type { LoadFault } from './loadFault.ts';
import type { Row } from './row.ts';

export type TableRows = ReadonlyMap<AtlasTable, readonly Row[]>;

/**
 * Rows -> the types of the domain. A table that does not hold is left empty and said; the rest works.
 */
export function assembleAtlas(
  manifest: Manifest,
  tables: TableRows,
  countries: CountryNames
): { atlas: Atlas; faults: LoadFault[] } {
  const faults: LoadFault[] = [];
  const decode = <T>(table: AtlasTable, one: (row: Row) => T): T[] => {
    try {
      return (tables.get(table) ?? []).map(one);
    } catch (error) {
      if (!(error instanceof DataError)) throw error; // our mistake, not the file's
      faults.push(unreadable(manifest, TABLE_FILES[table], error.message));
      return [];
    }
  };
  const keyed = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));

  const sources = keyed(decode('sources', decodeSource));
  const placeNames = decode('place_names', (row) => decodePlaceName(row, sources));
  const places = keyed(decode('places', (row) => decodePlace(row, placeNames, sources)));
  const atlas: Atlas = {
    info: manifest.atlas,
    span: yearSpan(...manifest.years),
    sources,
    places,
    people: decode('people', (row) => decodePerson(row, sources)),
    visits: decode('visits', (row) => decodeVisit(row, places, sources)),
    trade: decode('trade', (row) => decodeTrade(row, sources)),
    agreements: decode('agreements', (row) => decodeAgreement(row, sources)),
    flights: decode('flights', (row) => decodeFlight(row, places, sources)),
    flightTotals: decode('flight_totals', (row) => decodeFlightTotal(row, sources)),
    corridors: decode('corridors', (row) => decodeCorridor(row, places, sources)),
    tourism: decode('tourism', (row) => decodeTourism(row, sources)),
    claims: decode('claims', (row) => decodeClaim(row, sources)),
    countries
  };
  return { atlas, faults };
}

export function unreadable(manifest: Manifest, file: string, detail: string): LoadFault {
  const bytes = manifest.files[file]?.bytes ?? 0;
  return { file, kind: 'unreadable', expectedBytes: bytes, gotBytes: bytes, detail };
}
