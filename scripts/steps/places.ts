import type { LngLat } from '../../src/lib/domain/greatCircle.ts';
import type { Place } from '../../src/lib/domain/places.ts';
import type { TableRow } from '../../src/lib/tables/types.ts';
import { number, text } from '../lib/cells.ts';
import { pointFeature } from '../lib/geojson.ts';
import { perRow } from '../lib/rowFault.ts';

/** What the other steps draw lines between. */
export type MapPlace = Pick<Place, 'id' | 'countryIso3' | 'kind' | 'lngLat'>;

/** Places table -> one point per place. */
export function buildPlaces(rows: readonly TableRow[]) {
  return perRow('places.csv', rows, (row) => pointFeature(row, lngLatOf(row)));
}

export function placesById(rows: readonly TableRow[]): ReadonlyMap<string, MapPlace> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        countryIso3: text(row, 'country_iso3'),
        kind: text(row, 'kind'),
        lngLat: lngLatOf(row)
      }
    ])
  );
}

function lngLatOf(row: TableRow): LngLat {
  return [number(row, 'lon'), number(row, 'lat')];
}
