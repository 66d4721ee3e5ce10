import type { Corridor, CorridorMode } from '../../domain/corridors.ts';
import { dateOrNull, numberOrNull, oneOf, references, text, type Row } from '../row.ts';
import { CONFIDENCES } from './words.ts';

type Ids = ReadonlyMap<string, unknown>;

const MODES: readonly CorridorMode[] = ['rail', 'road', 'sea', 'multimodal'];
const STATUSES: readonly Corridor['status'][] = ['open', 'under_construction'];

export function decodeCorridor(row: Row, places: Ids, sources: Ids): Corridor {
  return {
    id: row.id,
    name: text(row, 'name_en'),
    mode: oneOf(row, 'mode', MODES),
    waypoints: references(row, 'waypoints', places),
    opened: dateOrNull(row, 'opened_edtf'),
    transitDaysMin: numberOrNull(row, 'transit_days_min'),
    transitDaysMax: numberOrNull(row, 'transit_days_max'),
    volumeNote: text(row, 'volume_note'),
    sourceIds: references(row, 'source_ids', sources),
    status: oneOf(row, 'status', STATUSES),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}
