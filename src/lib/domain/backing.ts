import type { Atlas } from './atlas.ts';
import { claimsOf } from './claims.ts';
import type { Source } from './sources.ts';

/** A row with the documents that state it. */
export interface Sourced<Row> {
  readonly row: Row;
  readonly sources: readonly Source[];
}

/** All that sources say of one field on which they do not agree. */
export interface Dispute {
  readonly column: string;
  readonly values: readonly { value: string; used: boolean; note: string; sources: readonly Source[] }[];
}

/** What every card has at its foot. */
export interface Backing {
  /** Every document behind what the card shows, each once, those of the row itself first. */
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
}

interface Backed {
  readonly id: string;
  readonly sourceIds: readonly string[];
}

export function sourced<Row extends Backed>(atlas: Atlas, row: Row): Sourced<Row> {
  return { row, sources: sourcesOf(atlas, row.sourceIds) };
}

export function backing(
  atlas: Atlas,
  table: string,
  rows: readonly Backed[],
  also: readonly Backed[] = []
): Backing {
  const disputes = rows.flatMap((row) => disputesOf(atlas, table, row.id));
  const sources = new Set([
    ...[...rows, ...also].flatMap((row) => sourcesOf(atlas, row.sourceIds)),
    ...disputes.flatMap((d) => d.values.flatMap((v) => v.sources))
  ]);
  return { sources: [...sources], disputes };
}

function sourcesOf(atlas: Atlas, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => atlas.sources.get(id) ?? []);
}

/** Fields of the row for which at least one source says something else, the value used first. */
function disputesOf(atlas: Atlas, table: string, recordId: string): Dispute[] {
  const claims = claimsOf(atlas.claims, table, recordId);
  const columns = [...new Set(claims.filter((c) => !c.used).map((c) => c.column))];
  return columns.map((column) => ({
    column,
    values: claims
      .filter((c) => c.column === column)
      .sort((a, b) => Number(b.used) - Number(a.used))
      .map((c) => ({ value: c.value, used: c.used, note: c.note, sources: sourcesOf(atlas, c.sourceIds) }))
  }));
}

/** How many languages the documents are written in; those of unknown language do not count. */
export function languageCount(sources: readonly Source[]): number {
  return new Set(sources.map((s) => s.language).filter((l) => l !== '')).size;
}
