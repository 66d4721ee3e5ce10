import { VISIT_KINDS, VISIT_RANKS, type Visit } from '../../domain/visits.ts';
import { date, dateOrNull, oneOf, reference, references, text, type Row } from '../row.ts';
import { CONFIDENCES } from './words.ts';

type Ids = ReadonlyMap<string, unknown>;

export function decodeVisit(row: Row, places: Ids, sources: Ids): Visit {
  return {
    id: row.id,
    start: date(row, 'start_edtf'),
    end: dateOrNull(row, 'end_edtf'),
    fromPlace: reference(row, 'from_place', places),
    toPlace: reference(row, 'to_place', places),
    visitorName: text(row, 'visitor_name'),
    visitorRole: text(row, 'visitor_role'),
    visitorIso3: text(row, 'visitor_country'),
    hostIso3: text(row, 'host_country'),
    rank: oneOf(row, 'rank', VISIT_RANKS),
    kind: oneOf(row, 'kind', VISIT_KINDS),
    summary: text(row, 'summary_en'),
    outcomes: text(row, 'outcomes_en'),
    sourceIds: references(row, 'source_ids', sources),
    confidence: oneOf(row, 'confidence', CONFIDENCES),
    journeyId: text(row, 'journey_id')
  };
}
