import type { Flight, FlightStatus, FlightTotal } from '../../domain/flights.ts';
import {
  date,
  dateOrNull,
  number,
  numberOrNull,
  oneOf,
  reference,
  references,
  text,
  type Row
} from '../row.ts';
import { CONFIDENCES } from './words.ts';

type Ids = ReadonlyMap<string, unknown>;

const STATUSES: readonly FlightStatus[] = ['scheduled', 'charter', 'planned', 'suspended'];
const UNITS: readonly FlightTotal['unit'][] = ['flights', 'routes_or_flights', 'flights_unstated_period'];

export function decodeFlight(row: Row, places: Ids, sources: Ids): Flight {
  return {
    id: row.id,
    fromPlace: reference(row, 'from_place', places),
    toPlace: reference(row, 'to_place', places),
    airline: text(row, 'airline'),
    start: dateOrNull(row, 'start_edtf'),
    end: dateOrNull(row, 'end_edtf'),
    weeklyFrequency: numberOrNull(row, 'weekly_frequency'),
    status: oneOf(row, 'status', STATUSES),
    note: text(row, 'note'),
    sourceIds: references(row, 'source_ids', sources),
    groupId: text(row, 'group_id'),
    groupWeekly: numberOrNull(row, 'group_weekly'),
    supersededBy: text(row, 'superseded_by'),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}

export function decodeFlightTotal(row: Row, sources: Ids): FlightTotal {
  return {
    id: row.id,
    countryFrom: text(row, 'country_from'),
    countryTo: text(row, 'country_to'),
    asOf: date(row, 'as_of_edtf'),
    weeklyMin: number(row, 'weekly_min'),
    weeklyMax: numberOrNull(row, 'weekly_max'),
    note: text(row, 'note'),
    sourceIds: references(row, 'source_ids', sources),
    scope: text(row, 'scope'),
    unit: oneOf(row, 'unit', UNITS),
    confidence: oneOf(row, 'confidence', CONFIDENCES)
  };
}
