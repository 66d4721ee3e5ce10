import { describe, expect, it } from 'vitest';
import { languageCount } from '../../../src/lib/domain/backing.ts';
import type { Claim } from '../../../src/lib/domain/claims.ts';
import { evidenceOf, namedSources } from '../../../src/lib/domain/evidence.ts';
import { type MarkRef } from '../../../src/lib/domain/marks.ts';
import { type TradeFigure } from '../../../src/lib/domain/trade.ts';
import {
  arrivals,
  corridor,
  figure,
  flight,
  flightTotal,
  smallAtlas,
  source,
  visit
} from '../../fixtures/atlas.ts';
import { evidence } from '../../fixtures/evidence.ts';

const ids = (rows: readonly { row: { id: string } }[]) => rows.map(({ row }) => row.id);

it.each<MarkRef>([
  { kind: 'visit', id: 'nobody' },
  { kind: 'trade', id: 'KAZ-VNM:1999' },
  { kind: 'trade', id: 'KAZ-VNM' },
  { kind: 'place', id: 'atlantis' },
  { kind: 'flight_total', id: '' }
])('finds nothing behind $kind "$id"', (mark) => {
  const atlas = smallAtlas({ visits: [visit('v', '2020')], trade: [figure('2020', 1)] });
  expect(evidenceOf(atlas, mark)).toBeUndefined();
});

describe('claims', () => {
  const claim = (id: string, over: Partial<Claim>): Claim => ({
    id,
    table: 'visits',
    recordId: 'v',
    column: 'start_edtf',
    value: '2012-09-10',
    used: false,
    sourceIds: ['s1'],
    note: '',
    ...over
  });
  const withClaims = (...claims: Claim[]) =>
    evidence(smallAtlas({ visits: [visit('v', '2012-09-10')], claims }), 'visit', 'v');

  it('show what contradicts a field, the value used first, and bring their sources', () => {
    const { disputes, sources } = withClaims(
      claim('c1', { value: '2012-04', sourceIds: ['s2'] }),
      claim('c2', { used: true })
    );
    expect(disputes.map((d) => [d.column, d.values.map((v) => v.value)])).toEqual([
      ['start_edtf', ['2012-09-10', '2012-04']]
    ]);
    expect(sources.map((s) => s.id)).toEqual(['s1', 's2']);
  });

  it('are silent where every source agrees, or where they speak of something else', () => {
    expect(withClaims(claim('c1', { used: true })).disputes).toEqual([]);
    expect(withClaims(claim('c1', { recordId: 'w' })).disputes).toEqual([]);
    expect(withClaims(claim('c1', { table: 'agreements' })).disputes).toEqual([]);
  });
});

describe('a year of trade', () => {
  const trade = [
    figure('2023', 979),
    figure('2023', 400, { reporterIso3: 'VNM', kind: 'derived', sourceIds: ['s2'] }),
    figure('2023', 180, { flow: 'export' }),
    figure('2023-01/2023-05', 533),
    figure('2023', 1200, { kind: 'forecast' }),
    figure('2022', 528)
  ];

  it('keeps parts of the year, single directions and forecasts apart from the range', () => {
    const found = evidence(smallAtlas({ trade }), 'trade', 'KAZ-VNM:2023');
    expect(found.reporters.map((r) => [r.reporterIso3, ids(r.figures)])).toEqual([
      ['KAZ', ['KAZ-2023-total-979']],
      ['VNM', ['VNM-2023-total-400']]
    ]);
    expect(ids(found.partYears)).toEqual(['KAZ-2023-01/2023-05-total-533']);
    expect(ids(found.directions)).toEqual(['KAZ-2023-export-180']);
    expect(ids(found.forecasts)).toEqual(['KAZ-2023-total-1200']);
    expect([found.total?.lowUsd, found.total?.highUsd]).toEqual([400, 979]);
    expect(found.sources.map((s) => s.id)).toEqual(['s1', 's2']);
  });

  it.each<[string, TradeFigure, 'partYears' | 'directions' | 'forecasts']>([
    ['a part of it', figure('2025-01/2025-03', 146), 'partYears'],
    ['one direction', figure('2025', 180, { flow: 'export' }), 'directions'],
    ['a forecast', figure('2025', 1200, { kind: 'forecast' }), 'forecasts']
  ])('has a source where only %s is known', (_, only, apart) => {
    const found = evidence(smallAtlas({ trade: [...trade, only] }), 'trade', 'KAZ-VNM:2025');
    expect(found).toMatchObject({ pair: ['KAZ', 'VNM'], year: 2025, reporters: [], opposed: [] });
    expect(found.total).toBeUndefined();
    expect({ partYears: [], directions: [], forecasts: [], [apart]: [only.id] }).toEqual({
      partYears: ids(found.partYears),
      directions: ids(found.directions),
      forecasts: ids(found.forecasts)
    });
    expect(found.sources.map((s) => s.id)).toEqual(['s1']);
  });

  const vnm = (period: string, value: number, over = {}) =>
    figure(period, value, { reporterIso3: 'VNM', ...over });
  it.each([
    ['both rise', [figure('2022', 1), figure('2023', 2), vnm('2022', 1), vnm('2023', 3)], 0],
    ['one rises, one falls', [figure('2022', 1), figure('2023', 2), vnm('2022', 3), vnm('2023', 1)], 2],
    ['the year before is missing', [figure('2021', 1), figure('2023', 2), vnm('2021', 3), vnm('2023', 1)], 0],
    ['a range touches', [figure('2022', 5), figure('2023', 5), vnm('2022', 3), vnm('2023', 1)], 0],
    [
      'a hedged figure does not unsay an exact one',
      [
        figure('2022', 979),
        figure('2023', 879),
        figure('2023', 1000, { approx: true }),
        vnm('2022', 4),
        vnm('2023', 8)
      ],
      2
    ]
  ])('tells opposing trends: %s', (_, figures, count) => {
    const { opposed } = evidence(smallAtlas({ trade: figures }), 'trade', 'KAZ-VNM:2023');
    expect(opposed.flatMap((o) => o.trends)).toHaveLength(count);
  });

  it('names the documents of the year beside it where the trends oppose', () => {
    const of = (sourceIds: string[]) => ({ sourceIds });
    const trade = [
      figure('2022', 1, of(['s2'])),
      figure('2023', 2),
      vnm('2022', 3, of(['s2'])),
      vnm('2023', 1),
      figure('2024', 2, of(['s3']))
    ];
    const sources = new Map(['s1', 's2', 's3'].map((id) => [id, source(id)]));
    const found = evidence(smallAtlas({ trade, sources }), 'trade', 'KAZ-VNM:2023');
    expect(found.sources.map((s) => s.id)).toEqual(['s1']);
    expect(namedSources(found).map((s) => s.id)).toEqual(['s1', 's2']);
  });
});

describe('a weekly total', () => {
  const flightTotals = [
    flightTotal('a', '2025-05', { weeklyMin: 21, weeklyMax: 21 }),
    flightTotal('b', '2025-05', { weeklyMin: 40, weeklyMax: null, sourceIds: ['s2'] }),
    flightTotal('airport', '2025-04', { scope: 'apt-dad', weeklyMin: 10, weeklyMax: 14 }),
    flightTotal('old', '2023-08')
  ];
  const flights = [
    flight('runs', '2025-03'),
    flight('plan', '2025-03', { status: 'planned' }),
    flight('replaced', '2025-03', { supersededBy: 'runs' }),
    flight('ended', '2024-01', { end: flight('', '2024-06').start }),
    flight('long-ago', '2013-03')
  ];
  const atlas = smallAtlas({ flightTotals, flights });

  it('brings every total of its step and the routes flying then', () => {
    const found = evidence(atlas, 'flight_total', 'b');
    expect(ids(found.totals)).toEqual(['a', 'b']);
    expect(ids(found.others)).toEqual(['airport']);
    expect([found.week.weeklyMin, found.week.weeklyMax, found.week.over]).toEqual([21, 40, true]);
    expect(found.flying.map((f) => f.id)).toEqual(['runs']);
    expect(found.sources.map((s) => s.id)).toEqual(['s1', 's2']);
  });

  it('stands alone where it is for one airport only', () => {
    const found = evidence(atlas, 'flight_total', 'airport');
    expect(ids(found.totals)).toEqual(['airport']);
    expect(ids(found.others)).toEqual(['a', 'b']);
    expect([found.week.weeklyMin, found.week.weeklyMax]).toEqual([10, 14]);
  });
});

describe('arrivals', () => {
  const atlas = smallAtlas({
    tourism: [
      arrivals('count', '2024', 150, { sourceIds: ['s2'] }),
      arrivals('alike', '2024', 120),
      arrivals('average', '2019', 10, { kind: 'average' }),
      arrivals('province', '2024-01/2024-06', 60, { scope: 'VN-34' }),
      arrivals('long ago', '2010', 5),
      arrivals('back', '2024', 1, { countryFrom: 'VNM', countryTo: 'KAZ' })
    ]
  });

  it('stand beside whoever counts the same, and apart from what counts otherwise', () => {
    const found = evidence(atlas, 'tourism', 'alike');
    expect(ids(found.figures)).toEqual(['count', 'alike']);
    expect(ids(found.others)).toEqual(['average', 'province']);
    expect([found.low, found.high]).toEqual([120, 150]);
    expect(found.sources.map((s) => s.id)).toEqual(['s2', 's1']);
  });

  it('are all held against an average, which speaks of no year in particular', () => {
    const found = evidence(atlas, 'tourism', 'average');
    expect(ids(found.figures)).toEqual(['average']);
    expect(ids(found.others)).toEqual(['long ago', 'province', 'count', 'alike']);
  });

  it('are unknown where no row has the id', () => {
    expect(evidenceOf(atlas, { kind: 'tourism', id: 'gone' })).toBeUndefined();
  });
});

it('names the routes that share the frequency of a flight', () => {
  const flights = [
    flight('x', '2025', { groupId: 'g' }),
    flight('y', '2025', { groupId: 'g' }),
    flight('z', '2025')
  ];
  const atlas = smallAtlas({ flights });
  expect(evidence(atlas, 'flight', 'x').group.map((f) => f.id)).toEqual(['y']);
  expect(evidence(atlas, 'flight', 'z').group).toEqual([]);
});

it('lists the visits of a place, newest first, and the corridors through it', () => {
  const atlas = smallAtlas({
    visits: [visit('old', '2009'), visit('new', '2025-05-05'), visit('away', '2011', { toPlace: 'hanoi' })],
    corridors: [corridor('through', '2017'), corridor('past', '2017', { waypoints: ['hanoi'] })]
  });
  const found = evidence(atlas, 'place', 'astana');
  expect(found.visits.map((v) => v.id)).toEqual(['new', 'old']);
  expect(found.corridors.map((c) => c.id)).toEqual(['through']);
});

it('counts languages that are known', () => {
  const languages = ['en', 'vi', 'en', ''].map((language, i) => source(String(i), { language }));
  expect(languageCount(languages)).toBe(2);
});
