import type { Atlas } from '../../domain/atlas.ts';
import type { Source } from '../../domain/sources.ts';

/** The documents that a row names. */
export function sourcesOfRow(atlas: Atlas, row: { readonly sourceIds: readonly string[] }): Source[] {
  return row.sourceIds.flatMap((id) => atlas.sources.get(id) ?? []);
}
