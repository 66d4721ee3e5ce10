import type { TableRow } from '../../src/lib/tables/types.ts';
import { greatCircleLine, lineFeature } from '../lib/geojson.ts';
import { perRow } from '../lib/rowFault.ts';
import type { MapPlace } from './places.ts';
import { placeIn } from './visits.ts';

/** Flights table -> one great circle per service, from airport to airport. */
export function buildFlights(rows: readonly TableRow[], places: ReadonlyMap<string, MapPlace>) {
  return perRow('flights.csv', rows, (row) =>
    lineFeature(row, greatCircleLine(placeIn(row, 'from_place', places), placeIn(row, 'to_place', places)))
  );
}
