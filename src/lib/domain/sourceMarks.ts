import type { Atlas } from './atlas.ts';
import { markText, parseMark, type MarkRef } from './marks.ts';
import { markOfRow, tradeMark } from './rowMarks.ts';

/** What rests on a document, and what it says otherwise. */
export interface SourceMarks {
  readonly supports: readonly MarkRef[];
  /** Marks with a field for which the document gives a value that the atlas does not use. */
  readonly disputes: readonly MarkRef[];
}

const NO_MARKS: SourceMarks = { supports: [], disputes: [] };

/**
 * The marks of every document, in the order of the tables, each once. A figure for a part of a year belongs
 * to the mark of the year; a tourism figure has no mark.
 */
export function marksBySource(atlas: Atlas): ReadonlyMap<string, SourceMarks> {
  const supports = new Map<string, Set<string>>();
  const disputes = new Map<string, Set<string>>();
  const note = (of: Map<string, Set<string>>, ids: readonly string[], mark: MarkRef) => {
    for (const id of ids) of.set(id, (of.get(id) ?? new Set()).add(markText(mark)));
  };
  const rows: [table: string, rows: Iterable<{ id: string; sourceIds: readonly string[] }>][] = [
    ['visits', atlas.visits],
    ['agreements', atlas.agreements],
    ['flights', atlas.flights],
    ['flight_totals', atlas.flightTotals],
    ['corridors', atlas.corridors],
    ['places', atlas.places.values()]
  ];
  for (const [table, ofTable] of rows) {
    for (const { id, sourceIds } of ofTable) {
      const mark = markOfRow(table, id, atlas.trade);
      if (mark) note(supports, sourceIds, mark);
    }
  }
  for (const figure of atlas.trade) note(supports, figure.sourceIds, tradeMark(figure));
  for (const claim of atlas.claims) {
    const mark = markOfRow(claim.table, claim.recordId, atlas.trade);
    if (mark) note(claim.used ? supports : disputes, claim.sourceIds, mark);
  }
  const refs = (texts: ReadonlySet<string> | undefined) =>
    [...(texts ?? [])].flatMap((t) => parseMark(t) ?? []);
  return new Map(
    [...atlas.sources.keys()].map((id) => [
      id,
      { supports: refs(supports.get(id)), disputes: refs(disputes.get(id)) }
    ])
  );
}

export function marksOfSource(atlas: Atlas, id: string): SourceMarks {
  return marksBySource(atlas).get(id) ?? NO_MARKS;
}
