import type { Atlas } from '../atlas.ts';
import { boundsOf, compareDates, type FuzzyDate } from '../fuzzyDate.ts';
import type { Names } from '../language.ts';
import { personNames } from '../people.ts';
import { yearOf } from '../time.ts';
import { isBetween } from '../visits.ts';
import type { SearchGroup } from './searchIndex.ts';

/** Something that the reader may look for, from the atlas itself. */
export interface SearchExample {
  readonly group: SearchGroup;
  readonly names: Names;
}

/**
 * The last guest between the focus countries, the name that a place bore last of all, the year of that visit and
 * who published the most documents; what an atlas lacks is left out.
 */
export function searchExamples(atlas: Atlas): SearchExample[] {
  const ofFocus = atlas.visits.filter((v) => isBetween(v, atlas.info.focus));
  const visit = (ofFocus.length > 0 ? ofFocus : atlas.visits).toSorted((a, b) =>
    compareDates(b.start, a.start)
  )[0];
  const formerNames = [...atlas.places.values()].flatMap(({ namesOverTime }) => namesOverTime);
  const formerName = formerNames
    .filter(({ to }) => to !== null)
    .sort((a, b) => compareDates(b.to as FuzzyDate, a.to as FuzzyDate))[0]?.names;
  const year = visit && String(yearOf(boundsOf(visit.start).start));
  const publisher = mostFrequent([...atlas.sources.values()].map((s) => s.publisher));
  return [
    ...(visit ? [{ group: 'people' as const, names: personNames(atlas.people, visit.visitorName) }] : []),
    ...(formerName ? [{ group: 'places' as const, names: formerName }] : []),
    ...(year ? [{ group: 'years' as const, names: { en: year } }] : []),
    ...(publisher ? [{ group: 'sources' as const, names: { en: publisher } }] : [])
  ];
}

/** Of equally frequent ones the first; undefined where all are empty. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (most, entry) => (most && most[1] >= entry[1] ? most : entry),
    undefined
  )?.[0];
}
