import type { Atlas } from '../atlas.ts';
import { countryPath, personPath, sourcePath } from '../pagePaths.ts';
import type { SearchHit } from './search.ts';

/** The page that tells all of a hit; undefined where a hit has none. */
export function hitPath(atlas: Pick<Atlas, 'countries'>, { group, id }: SearchHit): string | undefined {
  if (group === 'people') return personPath(id);
  if (group === 'sources') return sourcePath(id);
  return group === 'places' && atlas.countries.has(id) ? countryPath(id) : undefined;
}
