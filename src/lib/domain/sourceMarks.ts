import type { Atlas } from './atlas.ts';
import { markText, parseMark, type MarkRef } from './marks.ts';
import type { Person } from './people.ts';
import { markOfRow, tradeMark } from './rowMarks.ts';
import type { Source } from './sources.ts';

/** What rests on a document, and what it says otherwise. */
export interface SourceMarks {
  readonly supports: readonly MarkRef[];
  /** Marks with a field for which the document gives a value that the atlas does not use. */
  readonly disputes: readonly MarkRef[];
}

const NO_MARKS: SourceMarks = { supports: [], disputes: [] };

/**
 * The marks of every document, in the order of the tables, each once. A figure of trade for a part of a year
 * belongs to the mark of the year.
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
    ['tourism', atlas.tourism],
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

/** A value that a document gives and the atlas does not use. */
export interface ContraryClaim {
  readonly mark: MarkRef;
  /** Of the table: `start_edtf`. */
  readonly column: string;
  readonly value: string;
  readonly note: string;
  /** What the atlas uses; null where no claim says so. */
  readonly used: string | null;
}

/** What a document says otherwise, in the order of the table of claims. */
export function claimsAgainst(atlas: Atlas, id: string): ContraryClaim[] {
  return atlas.claims.flatMap((claim): ContraryClaim[] => {
    const mark = markOfRow(claim.table, claim.recordId, atlas.trade);
    if (claim.used || !mark || !claim.sourceIds.includes(id)) return [];
    const { table, recordId, column, value, note } = claim;
    const used = atlas.claims.find(
      (c) => c.used && c.table === table && c.recordId === recordId && c.column === column
    );
    return [{ mark, column, value, note, used: used?.value ?? null }];
  });
}

/** Whose names rest on a document: no mark shows them. */
export function peopleOfSource(atlas: Atlas, id: string): Person[] {
  return atlas.people.filter((person) => person.sourceIds.includes(id));
}

/** How much rests on a document. */
export interface SourceWeight {
  readonly source: Source;
  readonly supports: number;
  readonly disputes: number;
  /** Rows that no mark shows. */
  readonly unmarked: number;
}

/** In the order of the table. */
export function weighSources(atlas: Atlas): SourceWeight[] {
  const marks = marksBySource(atlas);
  return [...atlas.sources.values()].map((source) => {
    const { supports, disputes } = marks.get(source.id) ?? NO_MARKS;
    return {
      source,
      supports: supports.length,
      disputes: disputes.length,
      unmarked: peopleOfSource(atlas, source.id).length
    };
  });
}
