import type { Atlas, AtlasInfo } from '../domain/atlas.ts';
import { markText } from '../domain/marks.ts';
import { markOfRow } from '../domain/rowMarks.ts';
import { yearOf } from '../domain/time.ts';
import type { TradeFigure } from '../domain/trade.ts';

/** What a briefing may name and show. */
export interface KnownRecords {
  /** First and last year with a dated row, both included. */
  readonly years: readonly [number, number];
  /** As `markText` writes them. */
  readonly marks: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

/** What must be known of an atlas to read a briefing about it. */
export interface BriefingContext {
  /** Of the briefing: the name of its file without the ending. */
  readonly id: string;
  readonly info: AtlasInfo;
  /** undefined where the tables have faults of their own, so that nobody can tell what is unknown. */
  readonly known: KnownRecords | undefined;
}

/** @param tables name of a table -> the ids of its rows */
export function knownRecords(
  tables: Iterable<readonly [table: string, ids: Iterable<string>]>,
  trade: readonly TradeFigure[],
  years: readonly [number, number]
): KnownRecords {
  const marks = new Set<string>();
  let sourceIds: ReadonlySet<string> = new Set();
  for (const [table, ids] of tables) {
    if (table === 'sources') sourceIds = new Set(ids);
    else {
      for (const id of ids) {
        const mark = markOfRow(table, id, trade);
        if (mark) marks.add(markText(mark));
      }
    }
  }
  return { years, marks, sourceIds };
}

/** For reading a briefing about an atlas that is on the screen. */
export function contextOfAtlas(atlas: Atlas, id: string): BriefingContext {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  const known = knownRecords(
    [
      ['sources', atlas.sources.keys()],
      ['places', atlas.places.keys()],
      ['visits', ids(atlas.visits)],
      ['trade', ids(atlas.trade)],
      ['agreements', ids(atlas.agreements)],
      ['flights', ids(atlas.flights)],
      ['flight_totals', ids(atlas.flightTotals)],
      ['corridors', ids(atlas.corridors)]
    ],
    atlas.trade,
    [yearOf(atlas.span.start), yearOf(atlas.span.end - 1)]
  );
  return { id, info: atlas.info, known };
}
