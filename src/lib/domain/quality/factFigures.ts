import type { Flight, FlightStatus } from '../flights.ts';
import type { FuzzyDate } from '../fuzzyDate.ts';
import type { Confidence } from '../sources.ts';
import type { FigureKind, TradeFigure, TradeFlow } from '../trade.ts';
import { numberOf, rowsOf, sourcesOf, textOf, type FactRow, type FactTables } from './factRow.ts';

/** A typed figure and the row that holds it. The reader of tables has held each word against its list. */
export interface Located<T> {
  readonly row: FactRow;
  readonly fact: T;
}

export function tradeFacts(tables: FactTables): Located<TradeFigure>[] {
  return rowsOf(tables, 'trade').map((row) => ({
    row,
    fact: {
      id: row.id,
      reporterIso3: textOf(row, 'reporter'),
      partnerIso3: textOf(row, 'partner'),
      period: row.dates['period'] as FuzzyDate,
      flow: textOf(row, 'flow') as TradeFlow,
      valueUsd: numberOf(row, 'value_usd') as number,
      approx: row.values['approx'] === true,
      kind: textOf(row, 'kind') as FigureKind,
      note: textOf(row, 'note'),
      sourceIds: sourcesOf(row),
      confidence: textOf(row, 'confidence') as Confidence
    }
  }));
}

export function flightFacts(tables: FactTables): Located<Flight>[] {
  return rowsOf(tables, 'flights').map((row) => ({
    row,
    fact: {
      id: row.id,
      fromPlace: textOf(row, 'from_place'),
      toPlace: textOf(row, 'to_place'),
      airline: textOf(row, 'airline'),
      start: row.dates['start_edtf'] ?? null,
      end: row.dates['end_edtf'] ?? null,
      weeklyFrequency: numberOf(row, 'weekly_frequency'),
      status: textOf(row, 'status') as FlightStatus,
      note: textOf(row, 'note'),
      sourceIds: sourcesOf(row),
      groupId: textOf(row, 'group_id'),
      groupWeekly: numberOf(row, 'group_weekly'),
      supersededBy: textOf(row, 'superseded_by'),
      confidence: textOf(row, 'confidence') as Confidence
    }
  }));
}
