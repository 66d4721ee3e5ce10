import { describe, expect, it } from 'vitest';
import { reportSteps } from '../../../scripts/bench/briefing.ts';
import { madeBriefing } from '../../../scripts/bench/madeBriefing.ts';
import { asBareCsv, asTables, madeVisits } from '../../../scripts/bench/madeTable.ts';
import { median, type Measured } from '../../../scripts/bench/measure.ts';
import { report, type Round } from '../../../scripts/bench/report.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { problemText } from '../../../src/lib/tables/types.ts';
import { smallAtlas } from '../../fixtures/atlas.ts';

const measured = (over: Partial<Measured> = {}): Measured => ({
  firstFrameMs: 1000,
  scriptPerFrameMs: 10,
  framesPerSecond: 20,
  scriptPerChangeMs: 8,
  jsBytes: 700_000,
  ...over
});
const round = (atlas: Partial<Measured>, bare: Partial<Measured> = {}): Round => ({
  atlas: measured(atlas),
  bare: measured(bare)
});

describe('the made-up visits', () => {
  it('are the same every time, earliest first, never within one country', () => {
    const visits = madeVisits(500);
    expect(madeVisits(500)).toEqual(visits);
    expect(visits.map((v) => v.day)).toEqual(visits.map((v) => v.day).sort((a, b) => a - b));
    expect(visits.filter((v) => v.fromIso3 === v.toIso3)).toEqual([]);
  });

  it('grow towards today and lie unevenly between countries', () => {
    const visits = madeVisits(1000);
    const half = (visits[0]!.day + visits.at(-1)!.day) / 2;
    expect(visits.filter((v) => v.day > half).length).toBeGreaterThan(550);
    const pairs = new Set(visits.map((v) => v.fromIso3 + v.toIso3));
    expect(pairs.size).toBeLessThan(950);
  });

  it('reach both pages whole', () => {
    const visits = madeVisits(1000);
    expect(asTables(visits).get('visits.csv')!.trim().split('\n')).toHaveLength(1001);
    expect(asBareCsv(visits).trim().split('\n')).toHaveLength(1001);
  });
});

describe('the report', () => {
  it('quotes the median of the ratios within each round, not the ratio of medians', () => {
    const rounds = [
      round({ scriptPerFrameMs: 15 }, { scriptPerFrameMs: 10 }),
      round({ scriptPerFrameMs: 60 }, { scriptPerFrameMs: 50 }),
      round({ scriptPerFrameMs: 16 }, { scriptPerFrameMs: 10 })
    ];
    expect(report(rounds).lines.find((line) => line.includes('played'))).toContain('1.50 (1.20–1.60)');
  });

  it.each<[string, Partial<Measured>, readonly string[]]>([
    ['bytes over', { jsBytes: 876_000 }, ['JavaScript, gzip']],
    ['bytes just within', { jsBytes: 875_000 }, []],
    ['play over', { scriptPerFrameMs: 16.1 }, ['script per played frame']],
    ['a page that never drew while it played', { scriptPerFrameMs: NaN }, ['script per played frame']],
    ['an aim that is missed is no budget', { firstFrameMs: 2000 }, []]
  ])('names the budgets that are passed: %s', (_, atlas, over) => {
    expect(report([round(atlas)]).over).toEqual(over);
  });
});

describe('the made-up briefings', () => {
  const visits = madeVisits(60);

  it.each([12, 200])('of %d scenes pass the checks of any other', (count) => {
    const records = new Set(visits.map((_, i) => `visit:v${i}`));
    const { info } = smallAtlas({});
    const known = { years: [1990, 2025] as const, marks: records, sourceIds: new Set<string>() };
    const read = readBriefing(madeBriefing(count, visits), { id: `scenes-${count}`, info, known });
    expect(read.problems.map(problemText)).toEqual([]);
    expect(read.briefing?.scenes).toHaveLength(count);
  });
});

describe('the report of steps', () => {
  const audience = [
    { fewMs: 10, manyMs: 16 },
    { fewMs: 40, manyMs: 40 },
    { fewMs: 10, manyMs: 11 }
  ];

  it('quotes the median of the ratios within each round', () => {
    const { lines, over } = reportSteps({ audience, presenter: [{ fewMs: 10, manyMs: 15 }] });
    expect(lines.find((line) => line.includes('audience'))).toContain('1.10 (1.00–1.60)');
    expect(over).toEqual([]);
  });

  it('names the window in which many scenes cost too much, or nothing was measured', () => {
    expect(reportSteps({ audience, presenter: [{ fewMs: 10, manyMs: 15.1 }] }).over).toEqual(['presenter']);
    expect(reportSteps({ audience, presenter: [{ fewMs: NaN, manyMs: 1 }] }).over).toEqual(['presenter']);
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], NaN]
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
