import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/lib/checkFolder.ts';
import { qualityText } from '../../../scripts/steps/quality.ts';
import type { Conflict, ConflictRule } from '../../../src/lib/domain/quality/conflict.ts';
import { qualityReport } from '../../../src/lib/domain/quality/report.ts';
import type { TableRow } from '../../../src/lib/tables/types.ts';

const { atlas } = checkFolder('data/kazakhstan-vietnam');
if (!atlas) throw new Error('the built-in tables have a fault');
const report = qualityReport(atlas.tables, atlas.info.years, 0);

function found(rule: ConflictRule, subject: string, period: string): Conflict | undefined {
  return report.conflicts.find((c) => c.rule === rule && c.subject === subject && c.period === period);
}

/** The numbers of the section "Conflicts between sources" in the notes on the facts. */
it.each<[string, ConflictRule, string, string, (string | number)[]]>([
  [
    '1: the sign of the change 2023-2024',
    'trade_trends',
    'KAZ-VNM',
    '2023/2024',
    [979200000, 400000000, 879000000, 800000000]
  ],
  ['1: 2023', 'trade_figures', 'KAZ-VNM', '2023', [979200000, 400000000]],
  ['1: 2024', 'trade_figures', 'KAZ-VNM', '2024', [1000000000, 860000000, 879000000, 800000000]],
  [
    '2: four totals for 2022',
    'trade_figures',
    'KAZ-VNM',
    '2022',
    [525000000, 528300000, 584000000, 600000000]
  ],
  ['2: 525 M as total and as exports', 'trade_direction', 'KAZ-VNM', '2022', [525000000, 525000000]],
  ['3: 2017', 'trade_figures', 'KAZ-VNM', '2017', [200000000, 542700000]],
  [
    '4: Trương Tấn Sang, dates',
    'visit_dates',
    'visits:vnkz-2012-09-truong-tan-sang',
    '2012-09-10',
    ['2012-09-10', '2012-09-09', '2012-04']
  ],
  [
    '4: Trương Tấn Sang, kind',
    'claims',
    'visits:vnkz-2012-09-truong-tan-sang',
    '2012-09-10',
    ['state_visit', 'official_visit']
  ],
  [
    '5: diplomatic relations',
    'event_dates',
    'agreements:ag-vnkz-1992-diplomatic',
    '1992-06-29',
    ['1992-06-29', '1992-09-26']
  ],
  [
    '6: Nazarbayev, first day',
    'visit_dates',
    'visits:vnkz-2011-10-nazarbayev',
    '2011-10-31',
    ['2011-10-31', '2011-10']
  ],
  [
    '6: Nazarbayev, last day',
    'visit_dates',
    'visits:vnkz-2011-10-nazarbayev',
    '2011-11-01',
    ['2011-11-01', '2011-10', '2011-11']
  ],
  ['7: weekly flights of spring 2025', 'flight_totals', 'KAZ-VNM', '2025-05', [21, 40, 4]],
  [
    '8: SCAT from Almaty',
    'event_dates',
    'flights:fl-ala-dad-scat-airlines-2025-04-10',
    '2025-04-10',
    ['2025-04-10', '2025-06']
  ],
  [
    '8: SCAT from Astana',
    'event_dates',
    'flights:fl-nqz-dad-scat-airlines-2025-04-10',
    '2025-04-10',
    ['2025-04-10', '2025-06']
  ],
  [
    '9: entry without a visa',
    'event_dates',
    'agreements:ag-vnkz-2019-visa-unilateral',
    '2019-09',
    ['2019-09', '2023-06-13']
  ],
  ['10: sentenced persons', 'event_dates', 'agreements:ag-vnkz-2023-prisoners', '2024', ['2024', '2025-04']],
  ['11: tourists', 'tourism_average', 'KAZ>VNM', '2023/2024', [10000, 150000]],
  ['12: China, 2013', 'trade_figures', 'CHN-KAZ', '2013', [28500000000, 22530000000]],
  ['12: China, 2022', 'trade_figures', 'CHN-KAZ', '2022', [31200000000, 24100000000]],
  [
    '12: China, ten months of 2023',
    'trade_figures',
    'CHN-KAZ',
    '2023-01/2023-10',
    [32700000000, 24300000000]
  ],
  [
    '13: Almaty meeting of 1998',
    'visit_dates',
    'visits:cnkz-1998-jiang-zemin',
    '1998',
    ['1998', '1998-06-03']
  ],
  ['17: first train', 'event_dates', 'corridors:co-vn-cn-kz', '2022-12', ['2022-12', '2022-12-31']]
])('finds note %s', (_, rule, subject, period, values) => {
  const conflict = found(rule, subject, period);
  const said = conflict?.records.map((r) => r.value) ?? [];
  expect(said).toEqual(expect.arrayContaining(values));
});

it('counts a frequency that is known for two routes once', () => {
  expect(found('flight_sums', 'KAZ-VNM', '2025-05')?.sum).toBe(21);
});

it('compares no half-year with its year and no province with its country', () => {
  const records = report.conflicts.flatMap((c) => c.records.map((r) => r.id));
  expect(records).not.toContain('tr-vnm-kaz-2019-01_2019-06-total');
  expect(records).not.toContain('to-03');
});

describe('each record', () => {
  it.each(report.conflicts.map((c) => [`${c.rule} ${c.subject} ${c.period}`, c] as const))(
    'of %s stands in the tables as it is told',
    (_, { records }) => {
      expect(records.length).toBeGreaterThan(1);
      for (const record of records) {
        const rows: readonly TableRow[] = atlas.tables.get(record.table as 'trade') ?? [];
        const row = rows.find((r) => r.line === record.line);
        const column = record.table === 'claims' ? 'value' : record.column;
        expect(row?.id).toBe(record.id);
        expect(row?.values[column]).toBe(record.value);
        expect(row?.values['source_ids']).toEqual(record.source_ids);
      }
    }
  );
});

it('is written beside the tables, byte for byte', () => {
  expect(readFileSync('static/data/kazakhstan-vietnam/quality.json', 'utf8')).toBe(qualityText(report));
  expect(JSON.parse(qualityText(report))).toEqual(JSON.parse(JSON.stringify(report)));
});
