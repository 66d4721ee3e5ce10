import type { Person } from '../../domain/people.ts';
import { names, references, text, type Row } from '../row.ts';

export function decodePerson(row: Row, sources: ReadonlyMap<string, unknown>): Person {
  return {
    id: row.id,
    name: text(row, 'name'),
    names: names(row),
    countryIso3: text(row, 'country_iso3'),
    sourceIds: references(row, 'source_ids', sources)
  };
}
