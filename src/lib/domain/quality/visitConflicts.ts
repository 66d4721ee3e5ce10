import { boundsOf } from '../fuzzyDate.ts';
import { overlaps, type DaySpan } from '../time.ts';
import { compareTexts, grouped, recordOf, type Conflict } from './conflict.ts';
import { rowsOf, textOf, type FactRow, type FactTables } from './factRow.ts';

/**
 * A visit that stands in the table twice: the same person in the same city in days that overlap, under two
 * dates. Nobody arrives twice without leaving, so at most one of the dates holds.
 */
export function visitConflicts(tables: FactTables): Conflict[] {
  const stays = grouped(rowsOf(tables, 'visits'), (row) =>
    [textOf(row, 'visitor_name'), textOf(row, 'to_place')].join('\t')
  );
  return [...stays.values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => compareTexts(a.id, b.id));
    return inOrder.flatMap((a, i) => inOrder.slice(i + 1).flatMap((b) => sameStay(a, b) ?? []));
  });
}

function sameStay(a: FactRow, b: FactRow): Conflict | undefined {
  const [x, y] = [stayOf(a), stayOf(b)];
  if (!x || !y || !overlaps(x, y)) return undefined;
  return {
    rule: 'visit_dates',
    subject: `visits:${a.id}`,
    period: textOf(a, 'start_edtf'),
    records: [a, b].map((row) => recordOf('visits', row, 'start_edtf', textOf(row, 'start_edtf')))
  };
}

function stayOf(row: FactRow): DaySpan | undefined {
  const [start, end] = [row.dates['start_edtf'], row.dates['end_edtf']];
  if (!start) return undefined;
  const first = boundsOf(start);
  return { start: first.start, end: end ? Math.max(first.end, boundsOf(end).end) : first.end };
}
