import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../../src/lib/domain/quality/factRow.ts';
import { claim, conflictsIn, row, told, trade, visit, vnm } from '../../fixtures/facts.ts';

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
