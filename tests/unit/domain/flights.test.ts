import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFlightTotal } from '../../../src/lib/data/decode/flights.ts';
import { decodeRows } from '../../../src/lib/data/decodeRows.ts';
import {
  flightSpan,
  flightStrength,
  weeklyFlightsAt,
  weeklyFlightSteps,
  type Flight,
  type FlightTotal
} from '../../../src/lib/domain/flights.ts';
import { dayOf, isoDay } from '../../../src/lib/domain/time.ts';
import { edtf } from '../../fixtures/rows.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const UNTIL = dayOf(2027);

function total(asOf: string, weeklyMin: number, over: Partial<FlightTotal> = {}): FlightTotal {
  return {
    id: `${asOf}-${weeklyMin}`,
    countryFrom: 'KAZ',
    countryTo: 'VNM',
    asOf: edtf(asOf),
    weeklyMin,
    weeklyMax: weeklyMin,
    note: '',
    sourceIds: ['s'],
    confidence: 'stated',
    scope: 'country',
    unit: 'flights',
    ...over
  };
}

function steps(...totals: FlightTotal[]) {
  return weeklyFlightSteps(totals, PAIR, UNTIL).map((s) => [
    isoDay(s.span.start).slice(0, 7),
    s.weeklyMin,
    s.weeklyMax,
    s.over
  ]);
}

describe('weeklyFlightSteps', () => {
  it('holds each total until the next, and the last to the end', () => {
    const made = weeklyFlightSteps([total('2024-05', 13), total('2023-08', 7)], PAIR, UNTIL);
    expect(made.map((s) => s.span)).toEqual([
      { start: dayOf(2023, 8), end: dayOf(2024, 5) },
      { start: dayOf(2024, 5), end: UNTIL }
    ]);
  });

  it('gives the range of what is stated for the same time, and says "over"', () => {
    expect(steps(total('2025-05', 21), total('2025-05', 21, { weeklyMax: 35 }))).toEqual([
      ['2025-05', 21, 35, false]
    ]);
    expect(steps(total('2025-05', 21), total('2025-05', 40, { weeklyMax: null }))).toEqual([
      ['2025-05', 21, 40, true]
    ]);
    expect(steps(total('2025-05', 50), total('2025-05', 40, { weeklyMax: null }))).toEqual([
      ['2025-05', 40, 50, false]
    ]);
  });

  it.each([
    ['one airport only', total('2024-04', 9, { scope: 'apt-cxr' })],
    ['another pair', total('2024-04', 99, { countryTo: 'UZB' })],
    ['routes, once flights are counted', total('2025', 4, { unit: 'routes_or_flights' })]
  ])('leaves out %s', (_, other) => {
    expect(steps(total('2023-08', 7), other)).toEqual([['2023-08', 7, 7, false]]);
  });

  it('takes routes where nothing better is known yet', () => {
    const routes = total('2022', 2, { unit: 'routes_or_flights' });
    expect(steps(routes)).toEqual([['2022-01', 2, 2, false]]);
    expect(steps(routes, total('2023-08', 7))).toEqual([
      ['2022-01', 2, 2, false],
      ['2023-08', 7, 7, false]
    ]);
  });

  it('reads the built-in totals', () => {
    const text = readFileSync('static/data/kazakhstan-vietnam/flight_totals.json', 'utf8');
    const rows = decodeRows(text, 'flight_totals.json');
    const sources = new Map(rows.flatMap((r) => r.values['source_ids'] as string[]).map((id) => [id, true]));
    expect(steps(...rows.map((row) => decodeFlightTotal(row, sources)))).toEqual([
      ['2022-01', 2, 2, false],
      ['2023-08', 7, 7, false],
      ['2024-05', 13, 13, false],
      ['2025-05', 21, 40, true]
    ]);
  });

  it('finds the step of a day', () => {
    const made = weeklyFlightSteps([total('2023-08', 7), total('2024-05', 13)], PAIR, UNTIL);
    expect(weeklyFlightsAt(made, dayOf(2023, 7, 31))).toBeUndefined();
    expect(weeklyFlightsAt(made, dayOf(2024, 4, 30))?.weeklyMin).toBe(7);
    expect(weeklyFlightsAt(made, dayOf(2024, 5, 1))?.weeklyMin).toBe(13);
  });
});

function flight(start: string, end: string, over: Partial<Flight> = {}): Flight {
  return {
    id: 'f',
    fromPlace: 'apt-ala',
    toPlace: 'apt-sgn',
    airline: 'Air Astana',
    start: start === '' ? null : edtf(start),
    end: end === '' ? null : edtf(end),
    weeklyFrequency: 2,
    status: 'scheduled',
    note: '',
    sourceIds: ['s'],
    confidence: 'stated',
    groupId: '',
    groupWeekly: null,
    supersededBy: '',
    ...over
  };
}

describe('flightSpan', () => {
  it.each([
    ['2025-03-30', '2025-10-25', dayOf(2025, 3, 30), dayOf(2025, 10, 26)],
    ['2024-10-28', '2024-11', dayOf(2024, 10, 28), dayOf(2024, 12)],
    ['2013-03', '', dayOf(2013, 3), Infinity],
    ['../2023-06', '', dayOf(2023, 7) - 1, Infinity],
    ['', '../2026-02', dayOf(2026, 3) - 1, dayOf(2026, 3)]
  ])('%j to %j', (start, end, first, last) => {
    expect(flightSpan(flight(start, end))).toEqual({ start: first, end: last });
  });
  it('is unknown without any date', () => expect(flightSpan(flight('', ''))).toBeUndefined());
});

describe('flightStrength', () => {
  const stated = flight('2025-03-30', '2025-10-25');
  const unstated = flight('2013-03-01', '');
  it.each([
    ['before it', stated, dayOf(2025, 3, 29), 0],
    ['on its first day', stated, dayOf(2025, 3, 30), 1],
    ['on its last day', stated, dayOf(2025, 10, 25), 1],
    ['after it', stated, dayOf(2025, 10, 26), 0],
    ['in the first year of an unstated end', unstated, dayOf(2014, 2, 28), 1],
    ['half through the second', unstated, dayOf(2013, 3, 1) + 365 * 1.5, 0.6],
    ['long after', unstated, dayOf(2025), 0.2],
    ['replaced by a later row', flight('2012-12-16', '', { supersededBy: 'x' }), dayOf(2013), 0]
  ])('%s', (_, of, day, strength) => expect(flightStrength(of, day)).toBeCloseTo(strength, 9));
});
