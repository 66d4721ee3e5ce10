import type { Atlas } from '../../domain/atlas.ts';
import { facetValues } from '../../domain/facetValues.ts';
import { inLanguage, type Language } from '../../domain/language.ts';
import type { MarkRef } from '../../domain/marks.ts';
import { markTarget } from '../../domain/markTarget.ts';
import { countryPath, personPath } from '../../domain/pagePaths.ts';
import { countryName } from '../format.ts';
import type { PageLink } from './pageTable.ts';

/** The pages of the people and the countries that a mark is about. */
export function pagesAbout(atlas: Atlas, mark: MarkRef, language: Language): PageLink[] {
  const row = markTarget(atlas, mark)?.row;
  const place = mark.kind === 'place' ? atlas.places.get(mark.id) : undefined;
  const { people, countries } = row
    ? facetValues(atlas, row)
    : { people: [], countries: place ? [place.countryIso3] : [] };
  return [
    ...people.map((id) => ({ text: personName(atlas, id, language), path: personPath(id) })),
    ...countries.map((iso3) => ({
      text: countryName(atlas.countries, iso3, language),
      path: countryPath(iso3)
    }))
  ];
}

function personName(atlas: Atlas, id: string, language: Language): string {
  const person = atlas.people.find((p) => p.id === id);
  return person ? inLanguage({ ...person.names, en: person.name }, language) : id;
}
