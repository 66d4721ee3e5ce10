import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchExamples } from '../../../src/lib/domain/search/examples.ts';
import { excerptOf, stretchesOf } from '../../../src/lib/domain/search/excerpt.ts';
import { hitPath } from '../../../src/lib/domain/search/hitPath.ts';
import { buildSearchIndex } from '../../../src/lib/domain/search/buildIndex.ts';
import { rangesIn } from '../../../src/lib/domain/search/match.ts';
import { search } from '../../../src/lib/domain/search/search.ts';
import { builtInAtlas, smallAtlas, source, visit } from '../../fixtures/atlas.ts';

describe('what is set semibold', () => {
  it.each([
    ['Tô Lâm in Hanoi', 'ha noi', ['Hanoi']],
    ['Нур-Султан', 'нурсул', ['Нур-Сул']],
    ['Tô Lâm in Astana', 'astana lam', ['Lâm', 'Astana']],
    ['Tô Lâm in Astana', 'astana 2025', ['Astana']],
    ['Tô Lâm in Astana', '', []],
    ['Tô Lâm in Astana', 'qqq', []]
  ])('of %s for "%s"', (text, query, stretches) => {
    expect(rangesIn(text, query).map(([start, end]) => text.slice(start, end))).toEqual(stretches);
  });
});

describe('an excerpt', () => {
  const text =
    'The presidents met in the capital and spoke of trade, of direct flights and of railways to the sea.';
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];

  it('is a short text itself', () => {
    expect(excerptOf('Hanoi', [[0, 2]])).toEqual({ text: 'Hanoi', ranges: [[0, 2]] });
  });

  it.each([
    ['presidents', 'The presidents met in the capital and …'],
    ['flights', '… of trade, of direct flights and of …'],
    ['sea', '… and of railways to the sea.']
  ])('of 40 letters about "%s" is whole words', (word, expected) => {
    const { text: part, ranges } = excerptOf(text, [at(word)], 40);
    expect(part).toBe(expected);
    expect(ranges.map(([start, end]) => part.slice(start, end))).toEqual([word]);
  });

  it('never marks other letters than the text did', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.nat(12),
        fc.integer({ min: 30, max: 120 }),
        (from, length, longest) => {
          const range = [from, Math.min(text.length, from + length + 1)] as const;
          const { text: part, ranges } = excerptOf(text, [range], longest);
          for (const [start, end] of ranges) expect(part.slice(start, end)).toBe(text.slice(...range));
        }
      )
    );
  });
});

describe('stretches', () => {
  it.each([
    ['Hanoi', [[0, 2]], ['*Ha', 'noi']],
    ['Hanoi', [[2, 5]], ['Ha', '*noi']],
    ['Hanoi', [], ['Hanoi']],
    [
      'a b c',
      [
        [0, 1],
        [4, 5]
      ],
      ['*a', ' b ', '*c']
    ]
  ] as const)('of %s', (text, ranges, expected) => {
    expect(stretchesOf(text, ranges).map((s) => (s.marked ? `*${s.text}` : s.text))).toEqual(expected);
  });
});

describe('examples of what can be searched', () => {
  const textsOf = (atlas: Parameters<typeof searchExamples>[0]) =>
    searchExamples(atlas).map(({ group, names }) => [group, names.en]);

  it('come from the data', () => {
    const atlas = smallAtlas({
      visits: [
        visit('v1', '2018', { visitorName: 'Võ Văn Kiệt' }),
        visit('v2', '2025-05-05'),
        visit('v3', '2025-09', { visitorIso3: 'CHN', visitorName: 'Xi Jinping' })
      ],
      sources: new Map(
        [source('s1'), source('s2', { publisher: 'VOV' }), source('s3', { publisher: 'VOV' })].map((s) => [
          s.id,
          s
        ])
      )
    });
    expect(textsOf(atlas)).toEqual([
      ['people', 'Tô Lâm'],
      ['places', 'Nur-Sultan'],
      ['years', '2025'],
      ['sources', 'VOV']
    ]);
  });

  it('leave out what an atlas lacks', () => {
    expect(textsOf(smallAtlas({ places: new Map(), sources: new Map() }))).toEqual([]);
  });

  it('find something in the built-in atlas, each', async () => {
    const atlas = await builtInAtlas();
    const index = buildSearchIndex(atlas);
    for (const { group, names } of searchExamples(atlas)) {
      for (const name of Object.values(names)) {
        expect(
          search(index, name ?? '').map((g) => g.group),
          name
        ).toContain(group);
      }
    }
  });
});

it.each([
  ['people', 'Võ Văn Kiệt', '/person/V%C3%B5%20V%C4%83n%20Ki%E1%BB%87t'],
  ['places', 'KAZ', '/country/KAZ'],
  ['places', 'hanoi', undefined],
  ['sources', 's1', '/source/s1'],
  ['years', '2012', undefined],
  ['visits', 'v1', undefined]
] as const)('the page of a hit among %s, %s, is %s', (group, id, path) => {
  const hit = { group, id, names: { en: id }, text: id, ranges: [], target: { mark: null, day: null } };
  expect(hitPath(smallAtlas(), hit)).toBe(path);
});
