import { describe, expect, it } from 'vitest';
import { countryDossier, personDossier } from '../../../src/lib/domain/dossier.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { claimsAgainst, peopleOfSource, weighSources } from '../../../src/lib/domain/sourceMarks.ts';
import { linkOf } from '../../../src/lib/domain/sources.ts';
import { arrivals, builtInAtlas, figure, smallAtlas, source, visit } from '../../fixtures/atlas.ts';

const claim = (value: string, used: boolean, sourceIds: readonly string[]) => ({
  id: `${value}-${used}`,
  table: 'visits',
  recordId: 'v1',
  column: 'start_edtf',
  value,
  used,
  sourceIds,
  note: ''
});

describe('a person', () => {
  const atlas = smallAtlas({
    people: [
      { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam' }, countryIso3: 'VNM', sourceIds: ['s2'] }
    ],
    visits: [
      visit('v1', '2018', { visitorRole: 'Minister' }),
      visit('v2', '2024-06', { visitorRole: 'President', hostIso3: 'UZB' }),
      visit('v3', '2025-05-05', { visitorRole: 'General Secretary' }),
      visit('v4', '2025-09', { visitorRole: 'General Secretary' })
    ]
  });
  const dossier = personDossier(atlas, 'to-lam');

  it('held roles from the first visit in each to the last', () => {
    expect(dossier?.roles.map(({ role, first, last }) => [role, first.edtf, last.edtf])).toEqual([
      ['General Secretary', '2025-05-05', '2025-09'],
      ['President', '2024-06', '2024-06'],
      ['Minister', '2018', '2018']
    ]);
  });

  it('was received, most often first', () => {
    expect(dossier?.hosts).toEqual([
      { iso3: 'KAZ', count: 3 },
      { iso3: 'UZB', count: 1 }
    ]);
  });

  it('rests on the documents of the visits and of the names', () => {
    expect(dossier?.sources.map((s) => s.id)).toEqual(['s1', 's2']);
  });
});

it('gives a country each year of a pair once, newest first', () => {
  const { tradeMarks } = countryDossier(
    smallAtlas({
      trade: [
        figure('2022', 1),
        figure('2023', 2),
        figure('2023-01/2023-05', 1),
        figure('2023', 3, { reporterIso3: 'VNM' }),
        figure('2023', 9, { reporterIso3: 'CHN', partnerIso3: 'KAZ' })
      ]
    }),
    'KAZ'
  );
  expect(tradeMarks.map(markText).sort()).toEqual([
    'trade:CHN-KAZ:2023',
    'trade:KAZ-VNM:2022',
    'trade:KAZ-VNM:2023'
  ]);
  expect(tradeMarks.at(-1)?.id).toBe('KAZ-VNM:2022');
});

describe('a document', () => {
  const atlas = smallAtlas({
    visits: [visit('v1', '2012-09-10')],
    people: [
      { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam' }, countryIso3: 'VNM', sourceIds: ['s3'] }
    ],
    tourism: [arrivals('to1', '2024', 150_000, { sourceIds: ['s2'] })],
    claims: [
      claim('2012-09-10', true, ['s1']),
      claim('2012-04', false, ['s2', 's3']),
      { ...claim('official_visit', false, ['s2']), column: 'kind' }
    ],
    sources: new Map(['s1', 's2', 's3', 's4'].map((id) => [id, source(id)]))
  });

  it('says otherwise beside what is used', () => {
    expect(
      claimsAgainst(atlas, 's2').map(({ mark, column, value, used }) => [markText(mark), column, value, used])
    ).toEqual([
      ['visit:v1', 'start_edtf', '2012-04', '2012-09-10'],
      ['visit:v1', 'kind', 'official_visit', null]
    ]);
    expect(claimsAgainst(atlas, 's1')).toEqual([]);
  });

  it('may support names, which no mark shows', () => {
    expect(peopleOfSource(atlas, 's3').map((person) => person.id)).toEqual(['to-lam']);
    expect(peopleOfSource(atlas, 's1')).toEqual([]);
  });

  it('weighs what rests on it', () => {
    expect(
      weighSources(atlas).map(({ source: { id }, supports, disputes, unmarked }) => [
        id,
        supports,
        disputes,
        unmarked
      ])
    ).toEqual([
      // Beside the visit, the places of the fixture.
      ['s1', 1 + atlas.places.size, 0, 0],
      ['s2', 1, 1, 0],
      ['s3', 0, 1, 1],
      ['s4', 0, 0, 0]
    ]);
  });

  it.each([
    ['https://vov.vn/a', 'https://vov.vn/a'],
    ['HTTP://vov.vn', 'HTTP://vov.vn'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,https://vov.vn', undefined]
  ])('is linked only by http and https: %s', (url, link) => {
    expect(linkOf(source('s1', { url }))).toBe(link);
  });

  it('always carries something in the built-in atlas', async () => {
    const idle = weighSources(await builtInAtlas()).filter((w) => w.supports + w.disputes + w.unmarked === 0);
    expect(idle.map((w) => w.source.id)).toEqual([]);
  });
});
