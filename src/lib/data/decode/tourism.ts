import type { TourismFigure } from '../../domain/tourism.ts';
import { date, number, oneOf, references, text, type Row } from '../row.ts';
import { CONFIDENCES } from './words.ts';

export function decodeTourism(row: Row, sources: ReadonlyMap<string, unknown>): TourismFigure {
  return {
    id: row.id,
    countryFrom: text(row, 'country_from'),
    countryTo: text(row, 'country_to'),
    period: date(row, 'period'),
    arrivals: number(row, 'arrivals'),
    note: text(row, 'note'),
    sourceIds: references(row, 'source_ids', sources),
    scope: text(row, 'scope'),
    kind: oneOf(row, 'kind', ['count', 'average']),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}
