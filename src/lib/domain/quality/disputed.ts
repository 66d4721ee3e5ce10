import { markText, parseMark, type MarkRef } from '../marks.ts';
import { markOfRow } from '../rowMarks.ts';
import type { TradeFigure } from '../trade.ts';
import type { Conflict } from './conflict.ts';

/**
 * Marks that some conflict is about, as `markText` writes them; of trade, the years of the pairs.
 * A route is not in dispute because a total differs from its sum.
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

/** The mark at which a conflict is best seen: of two years of trade the later one. */
export function markToShow(conflict: Conflict, trade: readonly TradeFigure[]): MarkRef | undefined {
  return parseMark(marksOf(conflict, trade).at(-1) ?? '');
}

function marksOf(conflict: Conflict, trade: readonly TradeFigure[]): string[] {
  const rows = conflict.records.flatMap(({ table, id }): (readonly [string, string])[] => {
    if (table === 'claims') return [splitSubject(conflict.subject)];
    return conflict.rule === 'flight_sums' && table === 'flights' ? [] : [[table, id]];
  });
  const marks = rows.flatMap(([table, id]) => markOfRow(table, id, trade) ?? []);
  return [...new Set(marks.map(markText))];
}

/** `visits:vnkz-2012-09-truong-tan-sang` */
function splitSubject(subject: string): readonly [table: string, id: string] {
  const colon = subject.indexOf(':');
  return [subject.slice(0, colon), subject.slice(colon + 1)];
}
