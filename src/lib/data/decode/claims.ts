import type { Claim } from '../../domain/claims.ts';
import { flag, references, text, type Row } from '../row.ts';

export function decodeClaim(row: Row, sources: ReadonlyMap<string, unknown>): Claim {
  return {
    id: row.id,
    table: text(row, 'table'),
    recordId: text(row, 'record_id'),
    column: text(row, 'column'),
    value: text(row, 'value'),
    used: flag(row, 'used'),
    sourceIds: references(row, 'source_ids', sources),
    note: text(row, 'note')
  };
}
