import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../../src/lib/domain/quality/factRow.ts';
import { conflictsIn, row, told, type Cells } from '../../fixtures/facts.ts';
import { tableRow } from '../../fixtures/rows.ts';

function total(asOf: string, min: number, max: number | null = min, over: Cells = {}): FactRow {
  return row({
    country_from: 'KAZ',
    country_to: 'VNM',
    as_of_edtf: asOf,
    weekly_min: min,
    weekly_max: max,
    scope: 'country',
    unit: 'flights',
    ...over
  });
}
function route(start: string, weekly: number | null, over: Cells = {}): FactRow {
  return row({
    from_place: 'ala',
    to_place: 'dad',
    airline: '',
    start_edtf: start,
    end_edtf: '',
    weekly_frequency: weekly,
    status: 'scheduled',
    group_id: '',
    group_weekly: null,
    superseded_by: '',
    ...over
  });
}
const places = [
  tableRow({ id: 'ala', country_iso3: 'KAZ' }),
  tableRow({ id: 'dad', country_iso3: 'VNM' }),
  tableRow({ id: 'tas', country_iso3: 'UZB' })
];

describe('weekly totals', () => {
  it.each<[string, FactRow[], number]>([
    ['numbers that differ', [total('2025-05', 21), total('2025-05', 40, null)], 1],
    ['a range that holds the number', [total('2025-05', 21), total('2025-05', 21, 35)], 0],
    ['"over" that leaves room', [total('2025-05', 21), total('2025-05', 20, null)], 0],
    ['a year that holds the month', [total('2025-05', 21), total('2025', 4)], 1],
    ['another month', [total('2025-05', 21), total('2025-06', 4)], 0],
    ['one airport, which is no country', [total('2025-05', 21), total('2025-05', 4, 4, { scope: 'dad' })], 0]
  ])('for the same date: %s', (_, rows, count) => {
    expect(told({ flight_totals: rows })).toHaveLength(count);
  });

  it('keep "over" as open', () => {
    const [conflict] = conflictsIn({ flight_totals: [total('2025-05', 21), total('2025-05', 40, null)] });
    expect(conflict?.records.map((r) => [r.value, r.value_max])).toEqual([
      [40, null],
      [21, undefined]
    ]);
  });
});

describe('weekly totals against routes', () => {
  const group = { group_id: 'g', group_weekly: 4 };
  const sums = (rows: FactRow[], weekly = total('2025-05', 10)) =>
    conflictsIn({ places, flights: rows, flight_totals: [weekly] }).map((c) => c.sum);

  it.each<[string, FactRow[], number[]]>([
    ['adds up', [route('2025-04', 6), route('2025-04', 4)], []],
    [
      'counts a group once',
      [route('2025-04', 3), route('2025-04', null, group), route('2025-04', null, group)],
      [7]
    ],
    [
      'leaves out what is only planned',
      [route('2025-04', 6), route('2025-04', 4, { status: 'planned' })],
      [6]
    ],
    ['leaves out what was replaced', [route('2025-04', 6), route('2025-04', 4, { superseded_by: 'x' })], [6]],
    ['leaves out what has ended', [route('2025-01', 4, { end_edtf: '2025-03' }), route('2025-04', 6)], [6]],
    ['leaves out an open end after a year', [route('2023-01', 4), route('2025-04', 6)], [6]],
    ['leaves out other countries', [route('2025-04', 4, { from_place: 'tas' }), route('2025-04', 6)], [6]],
    ['says nothing without any number', [route('2025-04', null)], []]
  ])('%s', (_, rows, expected) => {
    expect(sums(rows)).toEqual(expected);
  });

  it('never compares flights with what may be routes', () => {
    expect(sums([route('2025-04', 6)], total('2025-05', 4, 4, { unit: 'routes_or_flights' }))).toEqual([]);
  });
});

function arrivals(period: string, count: number, over: Cells = {}): FactRow {
  return row({
    country_from: 'KAZ',
    country_to: 'VNM',
    period,
    arrivals: count,
    scope: 'country',
    kind: 'count',
    ...over
  });
}

describe('arrivals', () => {
  it.each<[string, FactRow[], string[]]>([
    ['counts that differ', [arrivals('2024', 100), arrivals('2024', 150)], ['tourism_figures KAZ>VNM 2024']],
    [
      'a province, which is no country',
      [arrivals('2024', 150), arrivals('2024', 106, { scope: 'VN-34' })],
      []
    ],
    ['an average near the count', [arrivals('2024', 15, { kind: 'average' }), arrivals('2024', 20)], []],
    [
      'an average far from a count',
      [arrivals('2023', 10, { kind: 'average' }), arrivals('2024', 150)],
      ['tourism_average KAZ>VNM 2023/2024']
    ],
    [
      'an average and a few months',
      [arrivals('2023', 10, { kind: 'average' }), arrivals('2025-01/2025-05', 150)],
      []
    ],
    [
      'the way back',
      [arrivals('2024', 100), arrivals('2024', 150, { country_from: 'VNM', country_to: 'KAZ' })],
      []
    ]
  ])('%s', (_, rows, expected) => {
    expect(told({ tourism: rows })).toEqual(expected);
  });
});
