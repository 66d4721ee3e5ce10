import { describe, expect, it } from 'vitest';
import { disputedMarks } from '../../../src/lib/domain/quality/disputed.ts';
import type { FactRow } from '../../../src/lib/domain/quality/factRow.ts';
import { qualityReport } from '../../../src/lib/domain/quality/report.ts';
import { figure } from '../../fixtures/atlas.ts';
import { row, trade } from '../../fixtures/facts.ts';
import { tableRow } from '../../fixtures/rows.ts';

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
