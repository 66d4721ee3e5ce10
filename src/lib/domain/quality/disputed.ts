import { tradeMarkId } from '../events.ts';
import { boundsOf } from '../fuzzyDate.ts';
import { markText, type MarkKind } from '../marks.ts';
import { yearOf } from '../time.ts';
import { pairOf, type TradeFigure } from '../trade.ts';
import type { Conflict } from './conflict.ts';

const MARK_OF_TABLE: Readonly<Record<string, MarkKind>> = {
  visits: 'visit',
  agreements: 'agreement',
  flights: 'flight',
  flight_totals: 'flight_total',
  corridors: 'corridor',
  places: 'place'
};

/**
 * Marks that some conflict is about, as `markText` writes them; of trade, the years of the pairs.
 * Tourism figures have no mark. A route is not in dispute because a total differs from its sum.
 */
export function disputedMarks(
  conflicts: readonly Conflict[],
  trade: readonly TradeFigure[]
): ReadonlySet<string> {
  return new Set(conflicts.flatMap((conflict) => marksOf(conflict, trade)));
}

/** Conflicts that a mark is part of, in the order given. */
export function conflictsOf(
  conflicts: readonly Conflict[],
  trade: readonly TradeFigure[],
  mark: string
): Conflict[] {
  return conflicts.filter((conflict) => marksOf(conflict, trade).includes(mark));
}

function marksOf(conflict: Conflict, trade: readonly TradeFigure[]): string[] {
  const rows = conflict.records.flatMap(({ table, id }): (readonly [string, string])[] => {
    if (table === 'claims') return [splitSubject(conflict.subject)];
    return conflict.rule === 'flight_sums' && table === 'flights' ? [] : [[table, id]];
  });
  return [...new Set(rows.flatMap(([table, id]) => markOf(table, id, trade) ?? []))];
}

/** `visits:vnkz-2012-09-truong-tan-sang` */
function splitSubject(subject: string): readonly [table: string, id: string] {
  const colon = subject.indexOf(':');
  return [subject.slice(0, colon), subject.slice(colon + 1)];
}

function markOf(table: string, id: string, trade: readonly TradeFigure[]): string | undefined {
  const kind = MARK_OF_TABLE[table];
  if (kind) return markText({ kind, id });
  const figure = table === 'trade' ? trade.find((f) => f.id === id) : undefined;
  if (!figure) return undefined;
  const year = yearOf(boundsOf(figure.period).start);
  return markText({ kind: 'trade', id: tradeMarkId(pairOf(figure.reporterIso3, figure.partnerIso3), year) });
}
