import { boundsOf } from '../domain/fuzzyDate.ts';
import type { FuzzyDate } from '../domain/fuzzyDate.ts';
import type { Table } from './column.ts';
import type { CellValue } from './types.ts';

/** The cells of one row that rules look at together. */
interface RowCells {
  readonly cells: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly dates: Readonly<Record<string, FuzzyDate>>;
}

interface RowFault {
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** Faults that one cell alone does not show. Cells that were not read are passed over. */
export function rowFaults(table: Table, row: RowCells): RowFault[] {
  return [
    ...(table.differing ?? []).flatMap(([a, b]) => equalCells(row, a, b)),
    ...(table.ordered ?? []).flatMap(([a, b]) => wrongOrder(row, a, b)),
    ...(table.name === 'corridors' ? tooFewWaypoints(row) : [])
  ];
}

function equalCells({ cells }: RowCells, a: string, b: string): RowFault[] {
  const value = cells[b] ?? '';
  if (value === '' || value !== cells[a]) return [];
  return [{ column: b, value, message: `"${value}" is ${a} too` }];
}

function wrongOrder({ cells, values, dates }: RowCells, a: string, b: string): RowFault[] {
  const value = cells[b] ?? '';
  const [first, second] = [values[a], values[b]];
  const [from, to] = [dates[a], dates[b]];
  const dated = from && to && boundsOf(to).end <= boundsOf(from).start;
  const counted = typeof first === 'number' && typeof second === 'number' && second < first;
  if (dated) return [{ column: b, value, message: `${value} is before ${a} ${cells[a]}` }];
  if (counted) return [{ column: b, value, message: `${value} is below ${a} ${cells[a]}` }];
  return [];
}

function tooFewWaypoints({ cells, values }: RowCells): RowFault[] {
  const stops = values.waypoints;
  if (!Array.isArray(stops) || stops.length !== 1) return [];
  return [
    {
      column: 'waypoints',
      value: cells.waypoints ?? '',
      message: 'one stop is no route; expected two or more'
    }
  ];
}
