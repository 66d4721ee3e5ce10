import { CellFault } from './cellFault.ts';
import type { Column, Reference, TableName } from './column.ts';
import { problemOf, type DraftRow, type DraftTable } from './draft.ts';
import { nearest } from './nearest.ts';
import { fileOf, TABLES } from './schema.ts';

type Drafts = ReadonlyMap<TableName, DraftTable>;

/** One thing that a row says of another row. */
interface Pointer {
  readonly column: string;
  readonly value: string;
  readonly to: Reference;
}

/**
 * Checks what rows say of rows of any table.
 *
 * A pointer to nothing is a problem. A pointer to a row that has a fault of its own is none, so that one bad
 * place is not told thirty times: the row that points is set aside, with the reason.
 */
export function checkReferences(drafts: Drafts): void {
  const find = finder(drafts);
  const usable: { draft: DraftTable; row: DraftRow; pointers: readonly Pointer[] }[] = [];
  for (const draft of drafts.values()) {
    for (const row of draft.rows) {
      const pointers = pointersOf(draft, row, drafts);
      for (const pointer of pointers) {
        if (find(pointer) !== undefined || isUnread(pointer.to.table, drafts)) continue;
        row.problems.push(
          problemOf(draft.table, row.line, pointer.column, pointer.value, unknown(pointer, drafts))
        );
        row.usable = false;
      }
      if (row.usable) usable.push({ draft, row, pointers });
    }
  }
  for (let settled = false; !settled;) {
    settled = true;
    for (const { draft, row, pointers } of usable) {
      const broken = row.setAside ? undefined : pointers.find((pointer) => !isGood(find(pointer)));
      if (!broken) continue;
      row.setAside = problemOf(
        draft.table,
        row.line,
        broken.column,
        broken.value,
        because(broken, find(broken))
      );
      settled = false;
    }
  }
}

/** A table whose rows nobody knows, which is told once and not again for every pointer into it. */
function isUnread(name: TableName, drafts: Drafts): boolean {
  const draft = drafts.get(name);
  return draft ? draft.rows.length === 0 && draft.problems.length > 0 : TABLES[name].required === true;
}

function isGood(row: DraftRow | undefined): boolean {
  return row !== undefined && row.usable && row.setAside === undefined;
}

function because({ value, to }: Pointer, target: DraftRow | undefined): string {
  const place = target ? `${fileOf(to.table)}:${target.line}` : fileOf(to.table);
  return `${TABLES[to.table].noun} "${value}" cannot be used; see ${place}`;
}

function unknown({ value, to }: Pointer, drafts: Drafts): CellFault | string {
  const { noun } = TABLES[to.table];
  const target = drafts.get(to.table);
  if (!target) return `unknown ${noun} "${value}"; there is no ${fileOf(to.table)}`;
  const near = nearest(
    value,
    target.rows.map((row) => row.cells[to.column] ?? '')
  );
  if (near !== undefined) return new CellFault(`unknown ${noun} "${value}"`, near);
  return `unknown ${noun} "${value}"; expected ${to.column === 'id' ? 'an id' : `a ${to.column}`} of ${fileOf(to.table)}`;
}

/** Looks rows up by the text of a column, the first where it stands twice. */
function finder(drafts: Drafts): (pointer: Pointer) => DraftRow | undefined {
  const indexes = new Map<string, Map<string, DraftRow>>();
  return ({ value, to }) => {
    const key = `${to.table}.${to.column}`;
    let index = indexes.get(key);
    if (!index) {
      index = new Map();
      for (const row of drafts.get(to.table)?.rows ?? []) {
        const text = row.cells[to.column];
        if (text !== undefined && !index.has(text)) index.set(text, row);
      }
      indexes.set(key, index);
    }
    return index.get(value);
  };
}

function pointersOf({ table }: DraftTable, row: DraftRow, drafts: Drafts): Pointer[] {
  const pointers = table.columns.flatMap((column) => columnPointers(column, row, drafts));
  const { table: claimed, record_id: record } = row.values;
  if (table.name === 'claims' && typeof claimed === 'string' && typeof record === 'string') {
    pointers.push({ column: 'record_id', value: record, to: { table: claimed as TableName, column: 'id' } });
  }
  return pointers;
}

function columnPointers(column: Column, row: DraftRow, drafts: Drafts): Pointer[] {
  const { name, references: to, values: words = [] } = column;
  const value = row.values[name];
  // A list of people is an extra: without one, names stand as visits write them.
  if (!to || (to.table === 'people' && !drafts.has('people'))) return [];
  const items =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  return items.filter((item) => !words.includes(item)).map((item) => ({ column: name, value: item, to }));
}
