import type { HitGroup, SearchHit } from '../../domain/search/search.ts';
import type { SearchGroup } from '../../domain/search/searchIndex.ts';

/** Hits of a group before the reader asks for all. */
const FIRST_HITS = 5;

/** A row of the list: a hit, or the way to the rest of its group. */
export type Option = { readonly hit: SearchHit } | { readonly more: SearchGroup };

export function isHit(option: Option): option is { readonly hit: SearchHit } {
  return 'hit' in option;
}

/** The first hits of each group, and all of those that are expanded. */
export function shownGroups(
  groups: readonly HitGroup[],
  expanded: ReadonlySet<SearchGroup>
): readonly HitGroup[] {
  return groups.map((group) =>
    expanded.has(group.group) ? group : { ...group, hits: group.hits.slice(0, FIRST_HITS) }
  );
}

/** Rows as the arrows walk them. */
export function optionsOf(groups: readonly HitGroup[]): Option[] {
  return groups.flatMap(({ group, hits, total }): Option[] => [
    ...hits.map((hit) => ({ hit })),
    ...(hits.length < total ? [{ more: group }] : [])
  ]);
}
