import { describe, expect, it } from 'vitest';
import { disputedMarks } from '../../../src/lib/domain/quality/disputed.ts';
import type { FactRow } from '../../../src/lib/domain/quality/factRow.ts';
import { findConflicts } from '../../../src/lib/domain/quality/findConflicts.ts';
import { qualityReport } from '../../../src/lib/domain/quality/report.ts';
import type { CellValue } from '../../../src/lib/tables/types.ts';
import { figure } from '../../fixtures/atlas.ts';
import { tableRow } from '../../fixtures/rows.ts';

type Cells = Record<string, CellValue>;

let line = 2;
function row(cells: Cells): FactRow {
  const id = `r${line}`;
  return tableRow({ id, source_ids: ['s1'], confidence: 'stated', ...cells }, line++);
}

function trade(period: string, value: number, over: Cells = {}): FactRow {
  return row({
    reporter: 'KAZ',
    partner: 'VNM',
    period,
    flow: 'total',
    value_usd: value,
    approx: false,
    kind: 'stated',
    note: '',
    ...over
  });
}
const vnm = { reporter: 'VNM', partner: 'KAZ' };

function conflictsIn(tables: Record<string, readonly FactRow[]>) {
  return findConflicts(new Map(Object.entries(tables)));
}

/** Rule, subject and period of each, as one text. */
function told(tables: Record<string, readonly FactRow[]>): string[] {
  return conflictsIn(tables).map((c) => [c.rule, c.subject, c.period, c.scope ?? ''].join(' ').trim());
}

describe('trade figures', () => {
  it.each<[string, FactRow[], string[]]>([
    [
      'within one reporter',
      [trade('2024', 860), trade('2024', 1000)],
      ['trade_figures KAZ-VNM 2024 within_reporter']
    ],
    [
      'between reporters',
      [trade('2023', 979), trade('2023', 400, vnm)],
      ['trade_figures KAZ-VNM 2023 between_reporters']
    ],
    [
      'mirrored directions, as the same goods',
      [trade('2013', 14, { flow: 'export' }), trade('2013', 16, { ...vnm, flow: 'import' })],
      ['trade_figures KAZ>VNM 2013 between_reporters']
    ],
    [
      'part-years with each other',
      [trade('2023-01/2023-10', 24), trade('2023-01/2023-10', 33, vnm)],
      ['trade_figures KAZ-VNM 2023-01/2023-10 between_reporters']
    ],
    [
      'a year known about',
      [trade('2023~', 979), trade('2023', 400, vnm)],
      ['trade_figures KAZ-VNM 2023~ between_reporters']
    ]
  ])('clash %s', (_, rows, expected) => {
    expect(told({ trade: rows })).toEqual(expected);
  });

  it.each<[string, FactRow[]]>([
    ['at five per cent', [trade('2024', 95), trade('2024', 100)]],
    ['a half-year and its year', [trade('2019', 388), trade('2019-01/2019-06', 130)]],
    ['a direction and the total', [trade('2023', 979), trade('2023', 180, { flow: 'export' })]],
    [
      'exports of both, which are two flows',
      [trade('2023', 180, { flow: 'export' }), trade('2023', 799, { ...vnm, flow: 'export' })]
    ],
    ['a forecast', [trade('2019', 100), trade('2019', 200, { kind: 'forecast' })]],
    ['another pair', [trade('2023', 979), trade('2023', 41_000, { partner: 'CHN' })]]
  ])('do not clash: %s', (_, rows) => {
    expect(told({ trade: rows })).toEqual([]);
  });

  it('clash between reporters only by what one of each says', () => {
    // The Kazakh figures differ among themselves; the Vietnamese one lies within reach of both.
    const rows = [trade('2024', 96), trade('2024', 102), trade('2024', 99, vnm)];
    expect(told({ trade: rows })).toEqual(['trade_figures KAZ-VNM 2024 within_reporter']);
  });

  it('name the row, its line and its sources, and by how much they differ', () => {
    const rows = [
      trade('2023', 400, { ...vnm, source_ids: ['a'] }),
      trade('2023', 1000, { source_ids: ['b', 'c'] })
    ];
    const [conflict] = conflictsIn({ trade: rows });
    expect(conflict?.spread).toBe(0.6);
    expect(conflict?.records).toEqual([
      {
        table: 'trade',
        line: rows[1]?.line,
        id: rows[1]?.id,
        column: 'value_usd',
        value: 1000,
        source_ids: ['b', 'c']
      },
      {
        table: 'trade',
        line: rows[0]?.line,
        id: rows[0]?.id,
        column: 'value_usd',
        value: 400,
        source_ids: ['a']
      }
    ]);
  });
});

describe('trade trends', () => {
  const opposite = (second: string) => [
    trade('2023', 100),
    trade('2023', 100, vnm),
    trade(second, 97),
    trade(second, 101, vnm)
  ];
  it('clash where one reporter sees a rise and the other a fall', () => {
    const rows = opposite('2024');
    const [conflict, ...more] = conflictsIn({ trade: rows });
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ rule: 'trade_trends', subject: 'KAZ-VNM', period: '2023/2024' });
    expect(conflict?.records.map((r) => r.id).sort()).toEqual(rows.map((r) => r.id).sort());
  });
  it('do not clash over a year without figures', () => {
    expect(told({ trade: opposite('2025') })).toEqual([]);
  });
});

it('finds one value read as both directions and as one', () => {
  const rows = [
    trade('2022', 525),
    trade('2022', 525, { ...vnm, flow: 'export' }),
    trade('2022', 300, { flow: 'export' })
  ];
  expect(told({ trade: rows })).toEqual(['trade_direction KAZ-VNM 2022']);
});

function visit(start: string, end: string, over: Cells = {}): FactRow {
  return row({ start_edtf: start, end_edtf: end, visitor_name: 'Sang', to_place: 'astana', ...over });
}

function claim(about: FactRow, column: string, value: string, used: boolean, over: Cells = {}): FactRow {
  return row({ table: 'visits', record_id: about.id, column, value, used, note: '', ...over });
}

describe('claims', () => {
  it('clash on the date of a visit, with the days between them', () => {
    const sang = visit('2012-09-10', '2012-09-11');
    const claims = [
      claim(sang, 'start_edtf', '2012-04', false, { source_ids: ['late'] }),
      claim(sang, 'start_edtf', '2012-09-10', true, { source_ids: ['then'] })
    ];
    const [conflict, ...more] = conflictsIn({ visits: [sang], claims });
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      rule: 'visit_dates',
      subject: `visits:${sang.id}`,
      period: '2012-09-10',
      days: 133
    });
    expect(conflict?.records.map((r) => [r.table, r.value, r.source_ids])).toEqual([
      ['claims', '2012-09-10', ['then']],
      ['claims', '2012-04', ['late']]
    ]);
  });

  it('name the record itself where no claim is used', () => {
    const sang = visit('2012-09-10', '');
    const [conflict] = conflictsIn({ visits: [sang], claims: [claim(sang, 'start_edtf', '2012-09', false)] });
    expect(conflict?.days).toBe(0);
    expect(conflict?.records.map((r) => [r.table, r.value])).toEqual([
      ['visits', '2012-09-10'],
      ['claims', '2012-09']
    ]);
  });

  it('tell dates of other tables and other fields apart', () => {
    const sang = visit('2012-09-10', '');
    const treaty = row({ date_edtf: '2023', in_force_edtf: '2024' });
    const claims = [
      claim(sang, 'kind', 'official_visit', false),
      claim(treaty, 'in_force_edtf', '2025-04', false, { table: 'agreements' })
    ];
    expect(told({ visits: [sang], agreements: [treaty], claims })).toEqual([
      `event_dates agreements:${treaty.id} 2024`,
      `claims visits:${sang.id} 2012-09-10`
    ]);
  });

  it('do not clash where all say the same', () => {
    const sang = visit('2012-09-10', '');
    const claims = [
      claim(sang, 'start_edtf', '2012-09-10', true),
      claim(sang, 'start_edtf', '2012-09-10', false)
    ];
    expect(told({ visits: [sang], claims })).toEqual([]);
  });
});

describe('visits', () => {
  it.each<[string, FactRow, number]>([
    ['the same city in the same days', visit('2012-09-09', '2012-09-10'), 1],
    ['a month that holds the day', visit('2012-09', '2012-09'), 1],
    ['the day after', visit('2012-09-12', ''), 0],
    ['another city of the journey', visit('2012-09-10', '', { to_place: 'almaty' }), 0],
    ['another guest', visit('2012-09-10', '', { visitor_name: 'Dũng' }), 0]
  ])('under two dates: %s', (_, other, count) => {
    const found = told({ visits: [visit('2012-09-10', '2012-09-11'), other] });
    expect(found.filter((text) => text.startsWith('visit_dates'))).toHaveLength(count);
  });
});

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

describe('order', () => {
  const rows = [
    trade('2023', 979),
    trade('2023', 400, vnm),
    trade('2017', 543),
    trade('2017', 200, vnm),
    trade('2024', 90),
    trade('2024', 100)
  ];
  it('puts the largest spread first', () => {
    expect(conflictsIn({ trade: rows }).map((c) => c.period)).toEqual(['2017', '2023', '2024']);
  });
  it('does not depend on the order of rows', () => {
    expect(conflictsIn({ trade: rows.toReversed() }).map((c) => c.records.map((r) => r.id).sort())).toEqual(
      conflictsIn({ trade: rows }).map((c) => c.records.map((r) => r.id).sort())
    );
  });
});

describe('qualityReport', () => {
  const tables = new Map<string, readonly FactRow[]>([
    ['sources', [tableRow({ id: 's1', kind: 'web' }), tableRow({ id: 'known', kind: 'general' })]],
    [
      'corridors',
      [
        row({ source_ids: ['s1', 'known'] }),
        row({ source_ids: ['known'], confidence: 'uncertain' }),
        row({ source_ids: ['s1', 's2'] })
      ]
    ],
    [
      'trade',
      [
        trade('2010', 1),
        trade('2012', 1),
        trade('2013-01/2013-06', 1),
        trade('2014', 1, { kind: 'forecast' })
      ]
    ]
  ]);
  const report = qualityReport(tables, [2010, 2014], 0);

  it('counts rows, confidence and documents; general knowledge is none', () => {
    expect(report.rows).toEqual({ sources: 2, corridors: 3, trade: 4 });
    expect(report.confidence.corridors).toEqual({ stated: 2, derived: 0, uncertain: 1 });
    expect(report.sources.per_mark.corridors).toEqual({ 0: 1, 1: 1, 2: 1 });
    expect(report.sources.single.filter((s) => s.table === 'corridors').map((s) => s.source_id)).toEqual([
      's1'
    ]);
  });

  it('names the years of a pair without a yearly total, and those with a part of one', () => {
    expect(report.gaps).toEqual([{ subject: 'KAZ-VNM', years: [2011, 2013, 2014], partial: [2013] }]);
  });
});

it('marks what a conflict is about, and no route for the sake of a sum', () => {
  const figures = [figure('2023', 979), figure('2023', 400, { reporterIso3: 'VNM' })];
  const record = { line: 2, column: 'x', value: 1, source_ids: [] };
  const marks = disputedMarks(
    [
      {
        rule: 'trade_figures',
        subject: 'KAZ-VNM',
        period: '2023',
        records: figures.map(({ id }) => ({ ...record, table: 'trade', id }))
      },
      {
        rule: 'visit_dates',
        subject: 'visits:v1',
        period: '2012',
        records: [{ ...record, table: 'claims', id: 'cl-01' }]
      },
      {
        rule: 'flight_sums',
        subject: 'KAZ-VNM',
        period: '2025',
        records: [
          { ...record, table: 'flight_totals', id: 'ft-1' },
          { ...record, table: 'flights', id: 'f1' }
        ]
      },
      {
        rule: 'tourism_figures',
        subject: 'KAZ>VNM',
        period: '2024',
        records: [{ ...record, table: 'tourism', id: 'to-1' }]
      }
    ],
    figures
  );
  expect([...marks].sort()).toEqual(['flight_total:ft-1', 'tourism:to-1', 'trade:KAZ-VNM:2023', 'visit:v1']);
});
