import { boundsOf } from '../fuzzyDate.ts';
import { plainDate } from '../plainDate.ts';
import type { DaySpan } from '../time.ts';
import { compareTexts, grouped, recordOf, type Conflict, type ConflictRule } from './conflict.ts';
import { rowsOf, textOf, writtenIn, type FactRow, type FactTables } from './factRow.ts';

/** Fields of a record on which its sources do not agree, out of the table of claims. */
export function claimConflicts(tables: FactTables): Conflict[] {
  const fields = grouped(rowsOf(tables, 'claims'), (claim) =>
    ['table', 'record_id', 'column'].map((column) => textOf(claim, column)).join('\t')
  );
  return [...fields.values()].flatMap((claims) => fieldConflict(tables, claims) ?? []);
}

function fieldConflict(tables: FactTables, claims: readonly FactRow[]): Conflict | undefined {
  const first = claims[0] as FactRow;
  const [table, id, column] = [textOf(first, 'table'), textOf(first, 'record_id'), textOf(first, 'column')];
  const record = rowsOf(tables, table).find((row) => row.id === id);
  if (!record) return undefined;
  const written = writtenIn(record, column);
  const said = [...claims].sort((a, b) => Number(isUsed(b)) - Number(isUsed(a)) || compareTexts(a.id, b.id));
  const values = new Set([written, ...said.map((claim) => textOf(claim, 'value'))]);
  if (values.size < 2) return undefined;
  // What the record carries is told by the claim that is used, which names its own sources.
  const own = said.some(isUsed) ? [] : [recordOf(table, record, column, written)];
  const days = daysApart([...values]);
  return {
    rule: ruleFor(table, column),
    subject: `${table}:${id}`,
    period: periodOf(record, column),
    ...(days !== undefined && { days }),
    records: [...own, ...said.map((claim) => recordOf('claims', claim, column, textOf(claim, 'value')))]
  };
}

const isUsed = (claim: FactRow) => claim.values['used'] === true;

function ruleFor(table: string, column: string): ConflictRule {
  if (!column.endsWith('_edtf') && column !== 'period') return 'claims';
  return table === 'visits' ? 'visit_dates' : 'event_dates';
}

/** The date in question, else the first that the record has. */
function periodOf(record: FactRow, column: string): string {
  return (record.dates[column] ?? Object.values(record.dates)[0])?.edtf ?? '';
}

/** The widest gap that some two of the dates must have; undefined where fewer than two are plain dates. */
function daysApart(values: readonly string[]): number | undefined {
  const spans = values.flatMap((value) => plainDate(value) ?? []).map(boundsOf);
  if (spans.length < 2) return undefined;
  return Math.max(...spans.flatMap((a) => spans.map((b) => gap(a, b))));
}

function gap(a: DaySpan, b: DaySpan): number {
  return Math.max(0, b.start - (a.end - 1));
}
