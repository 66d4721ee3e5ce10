import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  sceneDate,
  sceneLayer,
  sourceLine,
  sourceName,
  stayText
} from '../../../src/lib/ui/brief/sceneWords.ts';
import { smallAtlas, source, visit } from '../../fixtures/atlas.ts';
import { scene, stretch } from '../../fixtures/briefing.ts';
import { edtf } from '../../fixtures/rows.ts';

const atlas = smallAtlas({
  visits: [
    visit('stay', '2023-08-20', { end: edtf('2023-08-22'), sourceIds: ['s1', 's2'] }),
    visit('month', '2011-10')
  ],
  sources: new Map(['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => [id, source(id)]))
});
const ref = (id: string) => ({ kind: 'visit' as const, id });

describe('the date of a stay', () => {
  it.each([
    ['2023-08-20', '2023-08-22', '20–22 Aug'],
    ['2023-08-20', '2023-08-20', '20 Aug'],
    ['2023-08-30', '2023-09-02', '30 Aug – 2 Sep'],
    ['2011-10', null, 'Oct 2011'],
    ['2009-09-13', null, '13 Sep']
  ])('from %s to %s', (start, end, text) => {
    const stay = visit('v', start, { end: end === null ? null : edtf(end) });
    expect(stayText(stay, 'en').replace(/\u00a0/g, ' ')).toBe(text);
  });
});

describe('the date of a scene', () => {
  const day = dayOf(2023, 8, 21);
  it.each([
    [
      'of the one visit that it points at, as exactly as known',
      scene('a', { time: { at: day }, highlight: [ref('stay')] }),
      '20–22 Aug 2023'
    ],
    [
      'the month of its day where it points at more',
      scene('b', { time: { at: day }, highlight: [ref('stay'), ref('month')] }),
      'August 2023'
    ],
    [
      'the month of the playhead while it plays',
      scene('c', { ...stretch(2020, 2024, 9), highlight: [ref('month')] }),
      'August 2023'
    ],
    ['none on a slide', scene('d', { kind: 'title', time: { at: day } }), '']
  ])('is %s', (_, of, text) => {
    expect(sceneDate(atlas, of, day, 'en').replace(/\u00a0/g, ' ')).toBe(text);
  });
});

describe('the name of a document', () => {
  it.each([
    ['its publisher', { publisher: 'Akorda' }, 'Akorda'],
    [
      'what and of when, for an article without one',
      { kind: 'supplied' as const, publisher: '', published: '2022-09' },
      'supplied article, Sep 2022'
    ],
    [
      'general knowledge',
      { kind: 'general' as const, publisher: '', title: 'Codes and coordinates' },
      'general knowledge'
    ]
  ])('is %s', (_, over, text) => {
    expect(sourceName({ ...source('s'), ...over }, 'en').replace(/\u00a0/g, ' ')).toBe(text);
  });
});

it('names what everybody knows after the documents', () => {
  const sources = new Map([
    ['g', { ...source('g'), kind: 'general' as const }],
    ['s', source('s')]
  ]);
  const line = sourceLine({ ...atlas, sources }, scene('one', { sourceIds: ['g', 's'] }), 'en');
  expect(line).toBe('Sources: s, general knowledge');
});

it('names four publishers and counts the others', () => {
  const few = scene('few', { backing: [ref('stay')] });
  expect(sourceLine(atlas, few, 'en')).toBe('Sources: s1, s2');
  const many = scene('many', { backing: [ref('stay')], sourceIds: ['s3', 's4', 's5', 's6'] });
  expect(sourceLine(atlas, many, 'en')).toBe('Sources: s3, s4, s5, s6 and 2 more');
  expect(sourceLine(atlas, scene('none'), 'en')).toBe('');
});

it('speaks in the colour of what it points at, else of its first layer', () => {
  expect(
    sceneLayer(
      scene('a', {
        highlight: [
          { kind: 'place', id: 'hanoi' },
          { kind: 'flight_total', id: 't' }
        ]
      })
    )
  ).toBe('flights');
  expect(sceneLayer(scene('b', { layers: ['corridors'] }))).toBe('corridors');
});
