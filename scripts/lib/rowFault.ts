import { DataError } from '../../src/lib/domain/errors.ts';
import type { Problem, TableRow } from '../../src/lib/tables/types.ts';

/** A fault of one cell that shows only when rows are put together. */
export class RowFault extends DataError {
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}

/**
 * One thing per row. No row is lost in silence: made.length + problems.length === rows.length.
 * @param file `visits.csv`, for the report
 */
export function perRow<T>(file: string, rows: readonly TableRow[], make: (row: TableRow) => T) {
  const made: T[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    try {
      made.push(make(row));
    } catch (error) {
      if (!(error instanceof DataError)) throw error; // our mistake, not the table's
      const column = error instanceof RowFault ? error.column : '';
      const value = String(row.values[column] ?? '');
      problems.push({ file, line: row.line, column, value, message: error.message });
    }
  }
  return { made, problems };
}
