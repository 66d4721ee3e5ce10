import { describe, expect, it } from 'vitest';
import { contextOfAtlas } from '../../../src/lib/briefing/context.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { LAYERS } from '../../../src/lib/domain/events.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { smallAtlas } from '../../fixtures/atlas.ts';
import { context, oneScene, read } from './fixture.ts';

describe('a scene that says no more than its id and title', () => {
  it('stands at the last day, at home, with every layer', () => {
    const { briefing, problems, warnings } = read(oneScene());
    expect([...problems, ...warnings]).toEqual([]);
    expect(briefing).toEqual({
      id: 'spring',
      title: { en: 'Spring' },
      languages: ['en'],
      scenes: [
        {
          id: 'one',
          kind: 'map',
          title: { en: 'One' },
          caption: { en: '' },
          captionSide: 'left',
          time: { at: dayOf(2025, 12, 31) },
          years: [1992, 2025],
          camera: { home: true },
          mode: 'total',
          layers: LAYERS,
          pair: ['KAZ', 'VNM'],
          filters: '',
          figures: '',
          highlight: [],
          figure: null,
          backing: [],
          sourceIds: [],
          transitionSeconds: 1.2
        }
      ]
    });
  });
});

describe('what a scene may say', () => {
  const sceneOf = (...lines: string[]) => {
    const { briefing, problems } = read(oneScene(...lines));
    expect(problems).toEqual([]);
    return briefing?.scenes[0];
  };

  it.each([
    ['a day', ['at: 2012-09-10'], { time: { at: dayOf(2012, 9, 10) } }],
    [
      'a stretch',
      ['play: { from: 2012-09-01, to: 2012-10-01, seconds: 12.5 }'],
      { time: { from: dayOf(2012, 9), to: dayOf(2012, 10), seconds: 12.5 } }
    ],
    ['years', ['years: [2011, 2013]'], { years: [2011, 2013], time: { at: dayOf(2013, 12, 31) } }],
    [
      'a box across the antimeridian',
      ['camera: { bounds: [170, -10, 190, 10] }'],
      { camera: { bounds: [170, -10, 190, 10] } }
    ],
    ['a centre', ['camera: { center: [90, 35], zoom: 3.5 }'], { camera: { center: [90, 35], zoom: 3.5 } }],
    [
      'records to fit',
      ['camera: { fit: [place:astana] }'],
      { camera: { fit: [{ kind: 'place', id: 'astana' }] } }
    ],
    ['home', ['camera: home'], { camera: { home: true } }],
    ['layers in any order', ['layers: [trade, visits]'], { layers: ['visits', 'trade'] }],
    ['no layer', ['layers: []'], { layers: [] }],
    ['a pair in any order', ['pair: VNM-KAZ'], { pair: ['KAZ', 'VNM'] }],
    ['filters', ['filters: country:KAZ,corridors:all'], { filters: 'country:KAZ,corridors:all' }],
    ['figures', ['figures: reporter:KAZ'], { figures: 'reporter:KAZ' }],
    ['all figures, which is no choice', ['figures: all'], { figures: '' }],
    [
      'a figure slide',
      ['kind: figure', 'figure: trade:KAZ-VNM:2023'],
      {
        kind: 'figure',
        figure: { kind: 'trade', id: 'KAZ-VNM:2023' },
        backing: [{ kind: 'trade', id: 'KAZ-VNM:2023' }]
      }
    ],
    [
      'references, each once',
      ['caption: "[Sang](visit:v-2012-sang), [visit:v-2012-sang], [agreement:a-1992], [source:s1]"'],
      {
        backing: [
          { kind: 'visit', id: 'v-2012-sang' },
          { kind: 'agreement', id: 'a-1992' }
        ],
        sourceIds: ['s1']
      }
    ],
    ['a cut', ['transition: 0'], { transitionSeconds: 0 }]
  ])('%s', (_, lines, expected) => {
    expect(sceneOf(...lines)).toMatchObject(expected);
  });

  it('widens its years to the days it shows', () => {
    const { info, known } = context();
    const wide = { id: 'x', info, known: known && { ...known, years: [1950, 2025] as const } };
    const { briefing } = readBriefing(oneScene('at: 1959-08-31'), wide);
    expect(briefing?.scenes[0]?.years).toEqual([1959, 2025]);
  });

  it('keeps notes apart from the scenes', () => {
    const { briefing, notes } = read(oneScene('notes: Speak slowly'));
    expect(notes).toEqual({ one: { en: 'Speak slowly' } });
    expect(JSON.stringify(briefing)).not.toContain('slowly');
  });

  it('has a text for English readers where it is in another language', () => {
    const { briefing } = read('title: Mùa xuân\nlanguages: [vi]\nscenes: [{ id: one, title: Một }]\n');
    expect(briefing?.title).toEqual({ vi: 'Mùa xuân', en: 'Mùa xuân' });
  });
});

it('a text may hold any number of brackets and dashes', () => {
  const caption = `${'[ '.repeat(50)}\n      ${'- '.repeat(50)}\n      -\n      [\n`;
  expect(read(oneScene(`caption: |\n      ${caption}`)).problems).toEqual([]);
});

describe('a fault of the whole file', () => {
  it.each([
    ['an empty file', '', 'spring.yaml: expected a briefing: title, languages and scenes'],
    ['a list', '- a\n', 'spring.yaml:1:1: expected a briefing: title, languages and scenes'],
    ['a text', 'hello\n', 'spring.yaml:1:1: expected a briefing: title, languages and scenes'],
    [
      'a tab',
      'title: x\n\tscenes: []\n',
      'spring.yaml:2:1: not YAML: a tab as indentation; YAML takes spaces only'
    ],
    ['an open bracket', 'title: x\nscenes: [\n', /^spring\.yaml:\d+:\d+: not YAML: Flow sequence/],
    [
      'a colon in a plain text',
      'title: one: two\n',
      'spring.yaml:1:8: not YAML: a colon inside a text; put the text in quotes'
    ],
    [
      'a second document',
      'title: x\n---\ntitle: y\n',
      'spring.yaml:2:1: not YAML: a second document begins; a briefing is one'
    ],
    ['an unknown tag', 'title: !date x\n', /^spring\.yaml:1:8: not YAML: Unresolved tag/],
    ['an anchor', 'title: &t x\n', 'spring.yaml:1:11: anchors are not read'],
    ['an alias', 'title: *t\n', /^spring\.yaml:1:8: /],
    [
      'a key twice',
      'title: x\ntitle: y\nscenes: [{ id: a, title: A }]\n',
      'spring.yaml:2:1: title: "title" stands twice'
    ],
    ['no title', 'scenes: [{ id: a, title: A }]\n', 'spring.yaml:1:1: no "title"'],
    ['no scenes', 'title: x\n', 'spring.yaml:1:1: no "scenes"'],
    [
      'an empty list of scenes',
      'title: x\nscenes: []\n',
      'spring.yaml:2:9: scenes: expected at least one scene'
    ],
    [
      'a scene that is a text',
      'title: x\nscenes: [a]\n',
      'spring.yaml:2:10: scenes[0]: expected a scene: id, title and more'
    ],
    [
      'an unknown language',
      'title: x\nlanguages: [en, uk]\nscenes: [{ id: a, title: A }]\n',
      /^spring\.yaml:2:17: languages\[1\]: unknown language "uk"/
    ],
    [
      'a language twice',
      'title: x\nlanguages: [en, en]\nscenes: [{ id: a, title: A }]\n',
      'spring.yaml:2:12: languages: expected each language once'
    ]
  ])('%s', (_, text, expected) => {
    const { briefing, problems } = read(text);
    expect(briefing).toBeUndefined();
    expect(problems[0]).toMatch(expected);
    expect(problems).toHaveLength(1);
  });

  it('a bomb of aliases is refused before it goes off', () => {
    const levels = 'abcdefghij'.split('');
    const bomb = levels.map(
      (name, i) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${levels[i - 1]}`)
          .join(', ')}]`
    );
    const { problems } = read(bomb.join('\n').replace('*undefined', 'x'));
    expect(problems[0]).toMatch(/anchors are not read|aliases are not read|not YAML/);
  });

  it('more than 2 MB', () => {
    expect(read(`title: x # ${'y'.repeat(2_000_000)}`).problems).toEqual(['spring.yaml: larger than 2 MB']);
  });

  it.each([
    ['lists in lists', '['],
    ['maps in maps', '{a: '],
    ['items of items', '- '],
    ['keys of keys', '? ']
  ])('%s without end, which would use up the stack', (_, level) => {
    expect(read(`title: x\n${level.repeat(300_000)}`).problems).toEqual([
      'spring.yaml: nested too deep for a briefing'
    ]);
  });

  it('keys a space further in on each line', () => {
    const lines = Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`);
    expect(read(lines.join('\n')).problems).toEqual(['spring.yaml: nested too deep for a briefing']);
  });

  it('more than 500 scenes', () => {
    const scenes = Array.from({ length: 501 }, (_, i) => `  - { id: s-${i}, title: S }`).join('\n');
    expect(read(`title: x\nscenes:\n${scenes}\n`).problems).toEqual([
      'spring.yaml:3:3: scenes: 501 scenes; expected at most 500'
    ]);
  });
});

it('reads 200 scenes at the cost of 20 times 10: each text of a file is looked at once', () => {
  const scenes = (count: number) => {
    const one = (i: number) =>
      `  - { id: s-${i}, title: S, caption: "[visit:v-2025-lam] and [source:s1]" }\n`;
    return `title: x\nscenes:\n${Array.from({ length: count }, (_, i) => one(i)).join('')}`;
  };
  const lookUps = (count: number) => {
    const { info, known } = context();
    let asked = 0;
    const counting = (of: ReadonlySet<string>) =>
      new Proxy(of, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (key === 'has') asked += 1;
          if (key === Symbol.iterator || key === 'forEach') throw new Error('goes through all records');
          return typeof value === 'function' ? value.bind(target) : value;
        }
      });
    const watched = known && { ...known, marks: counting(known.marks), sourceIds: counting(known.sourceIds) };
    expect(readBriefing(scenes(count), { id: 'x', info, known: watched }).briefing?.scenes).toHaveLength(
      count
    );
    return asked;
  };
  expect(lookUps(10)).toBe(20);
  expect(lookUps(200)).toBe(400);
});

it('knows the records of an atlas by kind', () => {
  expect(contextOfAtlas(smallAtlas(), 'x').known?.marks.has('place:hanoi')).toBe(true);
  expect(context().known?.marks.has('trade:KAZ-VNM:2023')).toBe(true);
  expect(context().known?.marks.has('visit:hanoi')).toBe(false);
});
