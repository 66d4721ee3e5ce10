import type { TableRow } from '../../src/lib/tables/types.ts';
import { text } from '../lib/cells.ts';
import { greatCircleLine, lineFeature } from '../lib/geojson.ts';
import { perRow, RowFault } from '../lib/rowFault.ts';
import type { MapPlace } from './places.ts';

/** Visits table -> one great circle per visit, from place to place. The layer bows it, not the file. */
export function buildVisits(rows: readonly TableRow[], places: ReadonlyMap<string, MapPlace>) {
  return perRow('visits.csv', rows, (row) =>
    lineFeature(row, greatCircleLine(placeIn(row, 'from_place', places), placeIn(row, 'to_place', places)))
  );
}

/** Where the place named in a cell lies. */
export function placeIn(row: TableRow, column: string, places: ReadonlyMap<string, MapPlace>) {
  const place = places.get(text(row, column));
  if (!place) throw new RowFault(column, `unknown place "${text(row, column)}"`);
  return place.lngLat;
}
