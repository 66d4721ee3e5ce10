import { CellFault } from './cellFault.ts';
import type { TableName } from './column.ts';
import { problemOf, type DraftRow, type DraftTable } from './draft.ts';
import { nearest } from './nearest.ts';
import { columnOf, TABLES } from './schema.ts';

/** A claim names a column of its table, and a claim that is used says what the record says. */
export function checkClaims(drafts: ReadonlyMap<TableName, DraftTable>): void {
  const claims = drafts.get('claims');
  for (const row of claims?.rows ?? []) {
    const { table, column, record_id: record, used, value } = row.values;
    if (typeof table !== 'string' || typeof column !== 'string' || typeof record !== 'string') continue;
    const about = TABLES[table as TableName];
    const report = (name: string, text: string, fault: CellFault | string) => {
      row.problems.push(problemOf(TABLES.claims, row.line, name, text, fault));
      row.usable = false;
    };
    if (!columnOf(about, column)) {
      report('column', column, unknownColumn(about.name, column));
      continue;
    }
    const claimed = recordOf(drafts, about.name, record);
    // A record with a fault of its own is told once; its claims are set aside.
    const written = claimed?.usable ? claimed.cells[column] : undefined;
    if (used === true && written !== undefined && written !== value) {
      report('used', 'true', `the record says "${written}", not "${value}"`);
    }
  }
}

function recordOf(
  drafts: ReadonlyMap<TableName, DraftTable>,
  table: TableName,
  id: string
): DraftRow | undefined {
  return drafts.get(table)?.rows.find((row) => row.cells.id === id);
}

function unknownColumn(table: TableName, column: string): CellFault | string {
  const names = TABLES[table].columns.map(({ name }) => name);
  const near = nearest(column, names);
  const message = `unknown column "${column}" of ${table}`;
  return near === undefined
    ? `${message}; expected one of ${names.join(', ')}`
    : new CellFault(message, near);
}
