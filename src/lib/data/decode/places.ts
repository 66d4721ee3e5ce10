import { boundsOf } from '../../domain/fuzzyDate.ts';
import type { Place, PlaceName } from '../../domain/places.ts';
import { dateOrNull, names, number, references, text, type Row } from '../row.ts';

type Ids = ReadonlyMap<string, unknown>;

/** A row of place_names: a name and the place that carried it. */
export interface NameOfPlace {
  readonly place: string;
  readonly name: PlaceName;
}

export function decodePlaceName(row: Row, sources: Ids): NameOfPlace {
  return {
    place: text(row, 'place'),
    name: {
      from: dateOrNull(row, 'from_edtf'),
      to: dateOrNull(row, 'to_edtf'),
      names: names(row),
      sourceIds: references(row, 'source_ids', sources)
    }
  };
}

/** @param placeNames of any place */
export function decodePlace(row: Row, placeNames: readonly NameOfPlace[], sources: Ids): Place {
  return {
    id: row.id,
    names: names(row),
    countryIso3: text(row, 'country_iso3'),
    lngLat: [number(row, 'lon'), number(row, 'lat')],
    kind: text(row, 'kind'),
    iata: text(row, 'iata'),
    unlocode: text(row, 'unlocode'),
    sourceIds: references(row, 'source_ids', sources),
    namesOverTime: placeNames
      .filter(({ place }) => place === row.id)
      .map(({ name }) => name)
      .sort(byStart)
  };
}

function byStart(a: PlaceName, b: PlaceName): number {
  const start = (name: PlaceName) => (name.from === null ? -Infinity : boundsOf(name.from).start);
  return start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0;
}
