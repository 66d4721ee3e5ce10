import type { TableRow } from '../../src/lib/tables/types.ts';
import { byId, encodeColumns } from '../lib/encodeRow.ts';

/** A table without a place on the map -> its rows as JSON, one per line, sorted by id. */
export function recordsText(rows: readonly TableRow[]): string {
  const lines = byId(rows).map((row) => JSON.stringify({ id: row.id, ...encodeColumns(row) }));
  return lines.length === 0 ? '{"rows":[]}\n' : `{"rows":[\n${lines.join(',\n')}\n]}\n`;
}
