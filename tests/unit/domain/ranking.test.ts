import { describe, expect, it } from 'vitest';
import { countryDossier, personDossier } from '../../../src/lib/domain/dossier.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { rankCountries, rankPeople, sinceLastVisit, visitBalance } from '../../../src/lib/domain/ranking.ts';
import { marksOfSource } from '../../../src/lib/domain/sourceMarks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  agreement,
  builtInAtlas,
  corridor,
  figure,
  flight,
  flightTotal,
  smallAtlas,
  visit
} from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const back = { visitorName: 'Tokayev', visitorIso3: 'KAZ', hostIso3: 'VNM', toPlace: 'hanoi' };
const visits = [
  visit('v1', '2012-09-10', { end: edtf('2012-09-11'), visitorName: 'Trương Tấn Sang' }),
  visit('v2', '2025-05-05', { end: edtf('2025-05-07') }),
  visit('v3', '2018', {}),
  visit('v4', '2023-08-20', { ...back, end: edtf('2023-08-22') })
];

describe('rankings', () => {
  it('count countries there and back, the most first', () => {
    expect(
      rankCountries(visits).map((r) => [r.visitorIso3, r.hostIso3, r.count, r.visits.at(-1)?.id])
    ).toEqual([
      ['VNM', 'KAZ', 3, 'v2'],
      ['KAZ', 'VNM', 1, 'v4']
    ]);
  });

  it('count people, the latest first among equals', () => {
    const people = [
      { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam' }, countryIso3: 'VNM', sourceIds: [] }
    ];
    expect(
      rankPeople({ people }, visits).map((r) => [r.personId, r.visits[0]?.visitorName, r.count])
    ).toEqual([
      ['to-lam', 'Tô Lâm', 2],
      ['Tokayev', 'Tokayev', 1],
      ['Trương Tấn Sang', 'Trương Tấn Sang', 1]
    ]);
  });

  it('count the stops of one journey once as a journey', () => {
    const stops = ['a', 'b'].map((id) => visit(id, '2022-09-14', { journeyId: 'tour' }));
    expect(rankCountries([...stops, visit('c', '2023')])[0]).toMatchObject({ count: 3, journeys: 2 });
  });
});

describe('time since the last visit', () => {
  it.each<[string, number, [string, number, number] | undefined]>([
    ['before any', dayOf(2012, 9, 9), undefined],
    ['on its first day', dayOf(2012, 9, 10), ['v1', 0, 0]],
    ['on its last day', dayOf(2012, 9, 11), ['v1', 0, 0]],
    ['the day after', dayOf(2012, 9, 12), ['v1', 1, 1]],
    ['late on that day', dayOf(2012, 9, 12) + 0.9, ['v1', 1, 1]],
    ['within a year that is all we know', dayOf(2018, 1, 11), ['v3', 0, 10]],
    ['after such a year', dayOf(2019, 1, 1), ['v3', 1, 365]]
  ])('%s', (_, playhead, expected) => {
    const since = sinceLastVisit(
      visits.filter((v) => v.id !== 'v4'),
      playhead
    );
    expect(since && [since.visit.id, since.minDays, since.maxDays]).toEqual(expected);
  });
});

it('balances visits there and back up to the playhead', () => {
  const balance = visitBalance(visits, ['KAZ', 'VNM'], dayOf(2024));
  expect(balance).toMatchObject({ there: 1, back: 2 });
  expect(balance.sinceThere?.visit.id).toBe('v4');
  expect(balance.sinceBack?.visit.id).toBe('v3');
  expect(visitBalance(visits, ['KAZ', 'VNM'], dayOf(2000))).toEqual({
    pair: ['KAZ', 'VNM'],
    there: 0,
    back: 0
  });
});

const atlas = smallAtlas({
  visits: visits.map((v) => (v.id === 'v4' ? { ...v, sourceIds: ['s2'] } : v)),
  agreements: [
    agreement('a1', '2023', { sourceIds: ['s2'] }),
    agreement('a2', '2024', { parties: ['CHN', 'UZB'] })
  ],
  trade: [
    figure('2023', 979, { sourceIds: ['s2'] }),
    figure('2023-01/2023-05', 533, { sourceIds: ['s2'] }),
    figure('2019-01/2019-06', 130, { sourceIds: ['s2'] })
  ],
  flights: [flight('f1', '2025-04')],
  flightTotals: [flightTotal('t1', '2025-05', { sourceIds: ['s2'] })],
  corridors: [corridor('c1', '2022')],
  claims: [
    {
      id: 'cl1',
      table: 'visits',
      recordId: 'v1',
      column: 'start_edtf',
      value: '2012-04',
      used: false,
      sourceIds: ['s2'],
      note: ''
    },
    {
      id: 'cl2',
      table: 'visits',
      recordId: 'v2',
      column: 'kind',
      value: 'state_visit',
      used: true,
      sourceIds: ['s2'],
      note: ''
    }
  ]
});

describe('dossiers', () => {
  it('hold all rows of a person, newest first', () => {
    const dossier = personDossier(atlas, 'Tô Lâm');
    expect(dossier?.visits.map((v) => v.id)).toEqual(['v2', 'v3']);
    expect(dossier?.sources.map((s) => s.id)).toEqual(['s1']);
    expect(dossier?.countries).toEqual(['VNM']);
    expect(personDossier(atlas, 'nobody')).toBeUndefined();
  });

  it('hold all rows of a country', () => {
    const dossier = countryDossier(atlas, 'VNM');
    expect(dossier.visitsMade.map((v) => v.id)).toEqual(['v2', 'v3', 'v1']);
    expect(dossier.visitsReceived.map((v) => v.id)).toEqual(['v4']);
    expect(dossier.agreements.map((a) => a.id)).toEqual(['a1']);
    expect(dossier.trade).toHaveLength(3);
    expect(dossier.flights.map((f) => f.id)).toEqual(['f1']);
    expect(dossier.places.map((p) => p.id)).toEqual(['hanoi', 'da-nang', 'apt-dad']);
    expect(countryDossier(atlas, 'UZB').trade).toEqual([]);
  });
});

describe('marks of a document', () => {
  it('are all that it supports, and apart those that it disputes', () => {
    const { supports, disputes } = marksOfSource(atlas, 's2');
    expect(supports.map(markText)).toEqual([
      'visit:v4',
      'agreement:a1',
      'flight_total:t1',
      'trade:KAZ-VNM:2023',
      'trade:KAZ-VNM:2019',
      'visit:v2'
    ]);
    expect(disputes.map(markText)).toEqual(['visit:v1']);
  });

  it('are none for a document that nobody knows', () => {
    expect(marksOfSource(atlas, 'gone')).toEqual({ supports: [], disputes: [] });
  });

  it('leave no document of the built-in atlas without a use', async () => {
    const builtIn = await builtInAtlas();
    const idle = [...builtIn.sources.keys()].filter((id) => {
      const { supports, disputes } = marksOfSource(builtIn, id);
      return supports.length + disputes.length === 0;
    });
    expect(idle).toEqual([]);
  });
});
