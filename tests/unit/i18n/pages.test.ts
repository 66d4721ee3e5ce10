import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/lib/domain/search/buildIndex.ts';
import { search } from '../../../src/lib/domain/search/search.ts';
import type { SearchGroup } from '../../../src/lib/domain/search/searchIndex.ts';
import { claimsAgainst, marksOfSource, weighSources } from '../../../src/lib/domain/sourceMarks.ts';
import { describeHit } from '../../../src/lib/i18n/describeHit.ts';
import { placeTable, tradeTable } from '../../../src/lib/i18n/pages/figureTables.ts';
import { claimTable, markTable } from '../../../src/lib/i18n/pages/markTable.ts';
import { pagesAbout } from '../../../src/lib/i18n/pages/pagesAbout.ts';
import { rowsWith, sortedRows, type PageRow, type PageTable } from '../../../src/lib/i18n/pages/pageTable.ts';
import { sourceTable } from '../../../src/lib/i18n/pages/sourceTable.ts';
import { visitTable } from '../../../src/lib/i18n/pages/visitTable.ts';
import { agreement, builtInAtlas, figure, smallAtlas, source, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const row = (key: string, ...values: (string | number)[]): PageRow => ({
  key,
  mark: null,
  cells: values.map((value) => ({ text: String(value), value })),
  sources: []
});
const keys = (rows: readonly PageRow[]) => rows.map((r) => r.key).join('');
const textsOf = ({ rows }: PageTable) => rows.map(({ cells }) => cells.map((cell) => cell.text));

describe('rows', () => {
  const rows = [row('a', 'Đà Nẵng', 9), row('b', '', 10), row('c', 'Astana', 10), row('d', 'Zürich', '')];

  it.each([
    [0, false, 'cadb'],
    [0, true, 'dacb'],
    [1, false, 'abcd'],
    [1, true, 'bcad']
  ])('are sorted by column %i, descending %s, empty ones last', (column, descending, order) => {
    expect(keys(sortedRows(rows, { column, descending }, 'en'))).toBe(order);
  });

  it.each([
    ['da nang', 'a'],
    ['ZURICH', 'd'],
    ['10', 'bc'],
    [' ', 'abcd'],
    ['qqq', '']
  ])('with "%s" are %s', (query, left) => {
    expect(keys(rowsWith(rows, query))).toBe(left);
  });
});

describe('tables of pages', () => {
  const atlas = smallAtlas({
    people: [
      {
        id: 'to-lam',
        name: 'Tô Lâm',
        names: { en: 'To Lam', ru: 'То Лам' },
        countryIso3: 'VNM',
        sourceIds: []
      }
    ],
    visits: [
      visit('v1', '2019-05-05', { end: edtf('2019-05-07'), outcomes: 'Talks.' }),
      visit('v2', '2011-10', { visitorName: 'Nobody', visitorRole: '', confidence: 'uncertain' })
    ],
    agreements: [agreement('a1', '2023-08-21')],
    trade: [
      figure('2023', 979.2e6),
      figure('2023', 400e6, { reporterIso3: 'VNM' }),
      figure('2024-01/2024-05', 130e6)
    ],
    claims: [
      {
        id: 'c1',
        table: 'visits',
        recordId: 'v1',
        column: 'start_edtf',
        value: '2019-05',
        used: false,
        sourceIds: ['s2'],
        note: 'later'
      },
      {
        id: 'c2',
        table: 'visits',
        recordId: 'v1',
        column: 'start_edtf',
        value: '2019-05-05',
        used: true,
        sourceIds: ['s1'],
        note: ''
      }
    ],
    sources: new Map(
      [source('s1', { published: '2019-05', language: 'vi' }), source('s2')].map((s) => [s.id, s])
    )
  });

  it('tell visits with the place by its name of then and now', () => {
    const table = visitTable(atlas, atlas.visits, 'en', { who: true });
    expect(textsOf(table)).toEqual(
      [
        [
          '5–7 May 2019',
          'Tô Lâm',
          'President',
          'Nur-Sultan (today Astana)',
          'Kazakhstan',
          'state visit',
          'Talks.',
          'stated'
        ],
        [
          'October 2011, known to the month, end not stated',
          'Nobody',
          'head of state',
          'Astana',
          'Kazakhstan',
          'state visit',
          '',
          'uncertain'
        ]
      ].map((cells) => cells.map((text) => text.replace('5–7 May', '5–7\u00a0May')))
    );
    expect(table.rows.map(({ cells }) => cells[0]?.value)).toEqual(['2019-05-05/2019-05-07', '2011-10']);
    expect(table.rows.map(({ cells }) => cells[1]?.links?.[0]?.path)).toEqual([
      '/person/to-lam',
      '/person/Nobody'
    ]);
    expect(visitTable(atlas, atlas.visits, 'en', { who: false }).columns).toHaveLength(
      table.columns.length - 1
    );
  });

  it('tell trade as its range, and a year without a total as such', () => {
    const marks = ['KAZ-VNM:2024', 'KAZ-VNM:2023'].map((id) => ({ kind: 'trade' as const, id }));
    const table = tradeTable(atlas, marks, 'KAZ', 'en');
    expect(table.rows.map(({ cells }) => cells.slice(0, 4).map((c) => c.value ?? c.text))).toEqual([
      [2024, 'Vietnam', '', ''],
      [2023, 'Vietnam', 400e6, 979.2e6]
    ]);
  });

  it('tell what a document supports and what it says otherwise', () => {
    const supported = markTable(atlas, marksOfSource(atlas, 's1').supports, 'en', { kind: true });
    expect(supported.rows.map((r) => r.key)).toContain('agreement:a1');
    const [first] = textsOf(claimTable(atlas, claimsAgainst(atlas, 's2'), 'en'));
    expect(first?.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Tô Lâm in Nur-Sultan',
      'Start',
      'May 2019',
      '5 May 2019',
      'later'
    ]);
  });

  it('say where nothing rests on a document', () => {
    const idle = smallAtlas({ places: new Map() });
    expect(textsOf(sourceTable(weighSources(idle), 'en')).map((cells) => cells[5])).toEqual([
      'nothing rests on it',
      'nothing rests on it'
    ]);
  });

  it('name former names of places', () => {
    const table = placeTable(
      atlas,
      [atlas.places.get('astana')].flatMap((p) => p ?? []),
      'ru'
    );
    expect(textsOf(table)[0]?.at(-1)).toContain('Нур-Султан');
  });
});

describe('a card leads to the pages', () => {
  it.each([
    [
      { kind: 'visit', id: 'vnkz-2012-09-truong-tan-sang' },
      ['/person/truong-tan-sang', '/country/VNM', '/country/KAZ']
    ],
    [{ kind: 'trade', id: 'KAZ-VNM:2023' }, ['/country/KAZ', '/country/VNM']],
    [{ kind: 'place', id: 'hanoi' }, ['/country/VNM']],
    [{ kind: 'visit', id: 'nobody' }, []]
  ] as const)('of %o', async (mark, paths) => {
    expect(pagesAbout(await builtInAtlas(), mark, 'en').map(({ path }) => path)).toEqual(paths);
  });
});

describe('a hit in words', async () => {
  const atlas = await builtInAtlas();
  const index = buildSearchIndex(atlas);
  const words = (query: string, group: SearchGroup, language: 'en' | 'ru' = 'en') => {
    const hit = search(index, query).find((g) => g.group === group)?.hits[0];
    if (!hit) throw new Error(`no hit for ${query}`);
    const { title, found, note, when } = describeHit(atlas, hit, query, language);
    const marked = (line: typeof title) => line.ranges.map(([from, to]) => line.text.slice(from, to));
    return {
      title: title.text,
      marked: marked(title),
      found: found && [found.text, ...marked(found)],
      note,
      when: when.replaceAll('\u00a0', ' ')
    };
  };

  it.each([
    [
      'Hanoi',
      'places',
      { title: 'Hanoi', marked: ['Hanoi'], found: null, note: 'capital, Vietnam', when: '' }
    ],
    [
      'Нурсултан',
      'places',
      {
        title: 'Astana',
        marked: [],
        found: ['Нур-Султан', 'Нур-Султан'],
        note: 'capital, Kazakhstan',
        when: '23 Mar 2019 – 16 Sep 2022'
      }
    ],
    ['2012', 'years', { title: '2012', marked: ['2012'], found: null, note: '', when: '' }],
    [
      'tokayev',
      'people',
      {
        title: 'Kassym-Jomart Tokayev',
        marked: ['Tokayev'],
        found: null,
        note: 'Kazakhstan',
        when: '14–16 Nov 2025'
      }
    ],
    ['vietnam', 'places', { title: 'Vietnam', marked: ['Vietnam'], found: null, note: 'country', when: '' }]
  ] as const)('for %s among %s', (query, group, expected) => {
    expect(words(query, group)).toEqual(expected);
  });

  it('speaks the language of the reader and shows where it was found', () => {
    expect(words('Hanoi', 'places', 'ru')).toMatchObject({ title: 'Ханой', found: ['Hanoi', 'Hanoi'] });
  });
});
