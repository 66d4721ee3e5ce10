import type { Agreement } from '../../domain/agreements.ts';
import { date, dateOrNull, oneOf, references, text, texts, type Row } from '../row.ts';
import { CONFIDENCES } from './words.ts';

export function decodeAgreement(row: Row, sources: ReadonlyMap<string, unknown>): Agreement {
  return {
    id: row.id,
    date: date(row, 'date_edtf'),
    inForce: dateOrNull(row, 'in_force_edtf'),
    parties: texts(row, 'parties'),
    title: text(row, 'title_en'),
    kind: text(row, 'kind'),
    sourceIds: references(row, 'source_ids', sources),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}
