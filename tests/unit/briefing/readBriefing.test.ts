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

  it('more than 500 scenes', () => {
    const scenes = Array.from({ length: 501 }, (_, i) => `  - { id: s-${i}, title: S }`).join('\n');
    expect(read(`title: x\nscenes:\n${scenes}\n`).problems).toEqual([
      'spring.yaml:3:3: scenes: 501 scenes; expected at most 500'
    ]);
  });
});

describe('a fault of a scene', () => {
  it.each([
    [
      'an unknown key',
      ['layrs: [visits]'],
      '5:5: scenes[0].layrs: unknown key "layrs"; did you mean "layers"?'
    ],
    [
      'an unknown kind',
      ['kind: maps'],
      '5:11: scenes[0].kind: unknown kind of scene "maps"; did you mean "map"?'
    ],
    [
      'a number for a text',
      ['caption: 1992'],
      '5:14: scenes[0].caption: a number in place of a text; put it in quotes'
    ],
    [
      'a language that the briefing does not have',
      ['caption: { en: a, vi: b }'],
      '5:27: scenes[0].caption.vi: unknown language "vi"; expected one of en'
    ],
    ['a map of languages without one', ['caption: { en: "" }'], '5:14: scenes[0].caption: no text in "en"'],
    ['a side', ['side: top'], '5:11: scenes[0].side: unknown side "top"; expected one of left, right'],
    ['a day that is not in the calendar', ['at: 2023-02-30'], '5:9: scenes[0].at: no such day: "2023-02-30"'],
    ['a month', ['at: 2023-02'], '5:9: scenes[0].at: "2023-02" is no day such as 2012-09-10'],
    ['a year', ['at: 2023'], '5:9: scenes[0].at: a number in place of a text; put it in quotes'],
    [
      'a day outside the atlas',
      ['at: 1812-09-14'],
      '5:9: scenes[0].at: outside the years of the atlas, 1992 to 2025'
    ],
    [
      'a day outside the years',
      ['at: 2012-01-01', 'years: [2013, 2014]'],
      '5:9: scenes[0].at: outside the years of the scene, 2013 to 2014'
    ],
    [
      'a day and a stretch',
      ['at: 2012-01-01', 'play: { from: 2012-01-01, to: 2013-01-01, seconds: 1 }'],
      '6:11: scenes[0].play: either "at" or "play", not both'
    ],
    [
      'a stretch that runs back',
      ['play: { from: 2013-01-01, to: 2012-01-01, seconds: 1 }'],
      '5:35: scenes[0].play.to: 2012-01-01 is not after 2013-01-01'
    ],
    [
      'no time at all',
      ['play: { from: 2013-01-01, to: 2013-01-01, seconds: 1 }'],
      '5:35: scenes[0].play.to: 2013-01-01 is not after 2013-01-01'
    ],
    ['a stretch without an end', ['play: { from: 2013-01-01, seconds: 1 }'], '5:11: scenes[0].play: no "to"'],
    [
      'no seconds',
      ['play: { from: 2012-01-01, to: 2013-01-01, seconds: 0 }'],
      '5:56: scenes[0].play.seconds: 0 seconds; expected more than 0 and at most 600'
    ],
    [
      'too many seconds',
      ['play: { from: 2012-01-01, to: 2013-01-01, seconds: 601 }'],
      '5:56: scenes[0].play.seconds: 601 seconds; expected more than 0 and at most 600'
    ],
    [
      'seconds without an end',
      ['play: { from: 2012-01-01, to: 2013-01-01, seconds: .inf }'],
      '5:56: scenes[0].play.seconds: expected a number'
    ],
    ['years the wrong way', ['years: [2013, 2012]'], '5:12: scenes[0].years: 2012 is before 2013'],
    [
      'years outside the atlas',
      ['years: [1900, 2012]'],
      '5:12: scenes[0].years: outside the years of the atlas, 1992 to 2025'
    ],
    ['half a year', ['years: [2012.5, 2013]'], '5:12: scenes[0].years: expected whole years'],
    [
      'an unknown layer',
      ['layers: [visit]'],
      '5:14: scenes[0].layers[0]: unknown layer "visit"; did you mean "visits"?'
    ],
    [
      'an unknown mode',
      ['mode: totals'],
      '5:11: scenes[0].mode: unknown mode "totals"; did you mean "total"?'
    ],
    [
      'a pair of names',
      ['pair: Kazakhstan-Vietnam'],
      '5:11: scenes[0].pair: "Kazakhstan-Vietnam" is no pair of countries such as "KAZ-VNM"'
    ],
    [
      'an unknown filter',
      ['filters: country:KAZ,colour:red'],
      '5:26: scenes[0].filters: unknown filter "colour:red"'
    ],
    [
      'unknown figures',
      ['figures: mean'],
      '5:14: scenes[0].figures: unknown figures "mean"; expected all, stated or reporter:KAZ'
    ],
    [
      'lat and lon swapped',
      ['camera: { center: [21, 105.8], zoom: 4 }'],
      '5:23: scenes[0].camera.center: lat 105.8 is outside -90…90; are lat and lon swapped?'
    ],
    [
      'a box with lat and lon swapped',
      ['camera: { bounds: [8, 102, 24, 110] }'],
      '5:23: scenes[0].camera.bounds: lat 102 is outside -90…90; are lat and lon swapped?'
    ],
    [
      'a longitude off the globe',
      ['camera: { center: [400, 10], zoom: 4 }'],
      '5:23: scenes[0].camera.center: lon 400 is outside -180…360'
    ],
    [
      'a box inside out',
      ['camera: { bounds: [60, 10, 50, 20] }'],
      '5:23: scenes[0].camera.bounds: west 60 is not below east 50'
    ],
    [
      'a box upside down',
      ['camera: { bounds: [40, 20, 50, 10] }'],
      '5:23: scenes[0].camera.bounds: south 20 is not below north 10'
    ],
    [
      'three corners',
      ['camera: { bounds: [40, 20, 50] }'],
      '5:23: scenes[0].camera.bounds: expected west, south, east, north in degrees'
    ],
    ['a centre without zoom', ['camera: { center: [40, 20] }'], '5:13: scenes[0].camera: no "zoom"'],
    [
      'a zoom too deep',
      ['camera: { center: [40, 20], zoom: 40 }'],
      '5:39: scenes[0].camera.zoom: zoom 40 is outside 0…22'
    ],
    [
      'two cameras',
      ['camera: { fit: [place:astana], bounds: [40, 20, 50, 30] }'],
      '5:13: scenes[0].camera: expected home, or one of bounds, center with zoom, or fit'
    ],
    ['nothing to fit', ['camera: { fit: [] }'], '5:20: scenes[0].camera.fit: expected at least one record'],
    [
      'an unknown record to fit',
      ['camera: { fit: [visit:v-2025-lan] }'],
      '5:21: scenes[0].camera.fit[0]: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'an unknown record to light',
      ['highlight: [visit:v-2025-lan]'],
      '5:17: scenes[0].highlight[0]: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'no record at all',
      ['highlight: [astana]'],
      '5:17: scenes[0].highlight[0]: "astana" is no record such as "visit:vnkz-2023-08-tokayev"'
    ],
    ['a figure slide without a figure', ['kind: figure'], '3:5: scenes[0]: no "figure"'],
    [
      'a figure on a map',
      ['figure: trade:KAZ-VNM:2023'],
      '5:13: scenes[0].figure: only a scene of kind "figure" has a figure'
    ],
    [
      'a figure without a number',
      ['kind: figure', 'figure: visit:v-2025-lam'],
      /^spring\.yaml:6:13: scenes\[0\]\.figure: expected a year of trade/
    ],
    [
      'a year without trade',
      ['kind: figure', 'figure: trade:KAZ-VNM:2022'],
      '6:13: scenes[0].figure: unknown record "trade:KAZ-VNM:2022"; did you mean "trade:KAZ-VNM:2023"?'
    ],
    [
      'a transition of minutes',
      ['transition: 120'],
      '5:17: scenes[0].transition: 120 seconds; expected 0 to 60'
    ],
    [
      'an unknown record in a caption',
      ['caption: See [visit:v-2025-lan]'],
      '5:19: scenes[0].caption: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'an unknown record behind words',
      ['caption: "[He](visit:v-2025-lan) came"'],
      '5:20: scenes[0].caption: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'an unknown source',
      ['caption: See [source:s9]'],
      '5:19: scenes[0].caption: unknown source "s9"; did you mean "s1"?'
    ],
    [
      'an unknown kind of record',
      ['caption: See [visits:v-2025-lam]'],
      '5:19: scenes[0].caption: unknown kind of record "visits"; did you mean "visit"?'
    ],
    [
      'a link that is not http(s)',
      ['caption: "[x](javascript:alert(1))"'],
      '5:19: scenes[0].caption: "javascript:alert(1)" is no link to http or https'
    ]
  ])('%s', (_, lines, expected) => {
    const { briefing, problems } = read(oneScene(...lines));
    expect(briefing).toBeUndefined();
    if (typeof expected === 'string') expect(problems).toEqual([`spring.yaml:${expected}`]);
    else expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['no id', 'title: x\nscenes: [{ title: A }]\n', '2:10: scenes[0]: no "id"'],
    ['no title', 'title: x\nscenes: [{ id: a }]\n', '2:10: scenes[0]: no "title"'],
    [
      'an id in capitals',
      'title: x\nscenes: [{ id: One, title: A }]\n',
      /2:16: scenes\[0\]\.id: "One" is no id/
    ],
    [
      'an id that is a place in the row',
      'title: x\nscenes: [{ id: "12", title: A }]\n',
      /2:16: scenes\[0\]\.id: "12" is no id/
    ],
    [
      'an id twice',
      'title: x\nscenes: [{ id: a, title: A }, { id: a, title: B }]\n',
      '2:37: scenes[1].id: "a" is the id of an earlier scene too'
    ],
    [
      'a language missing',
      'title: { en: x, vi: y }\nlanguages: [en, vi]\nscenes: [{ id: a, title: { en: A } }]\n',
      '3:26: scenes[0].title: no text in "vi"'
    ],
    [
      'a plain text for two languages',
      'title: x\nlanguages: [en, vi]\nscenes: [{ id: a, title: { en: A, vi: B } }]\n',
      '1:8: title: expected a text per language: en, vi'
    ]
  ])('%s', (_, text, expected) => {
    const { problems } = read(text);
    if (typeof expected === 'string') expect(problems).toEqual([`spring.yaml:${expected}`]);
    else expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('tells where in a caption of many lines', () => {
    expect(read(oneScene('caption: |', '  First line,', '  then [visit:v-2025-lan].')).problems).toEqual([
      'spring.yaml:7:13: scenes[0].caption: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ]);
  });

  it('tells all faults at once, in the order of the file', () => {
    const { problems } = read(oneScene('mode: all', 'layers: [visit]', 'at: soon'));
    expect(problems.map((text) => text.split(':')[1])).toEqual(['5', '6', '7']);
  });

  it('does not look records up where nobody can tell what is there', () => {
    const { problems } = readBriefing(oneScene('highlight: [visit:gone]', 'at: 1812-09-14'), {
      ...context(),
      known: undefined
    });
    expect(problems).toEqual([]);
  });
});

describe('worth a look, but no reason to stop', () => {
  const words = (count: number) => Array(count).fill('word').join(' ');

  it.each([
    [
      'a title too long',
      oneScene().replace('title: One', `title: ${words(10)}`),
      '4:12: scenes[0].title: 10 words; more than 9'
    ],
    [
      'a caption too long',
      oneScene(`caption: ${words(36)}`),
      '5:14: scenes[0].caption: 36 words; more than 35'
    ],
    ['HTML', oneScene('caption: so <b>bold</b>'), '5:17: scenes[0].caption: HTML is shown as text'],
    [
      'a heading',
      oneScene('caption: "# Head"'),
      '5:14: scenes[0].caption: Markdown of this kind (heading) is shown as text'
    ],
    [
      'a language without notes',
      'title: { en: x, vi: y }\nlanguages: [en, vi]\nscenes: [{ id: a, title: { en: A, vi: B }, notes: { en: N } }]\n',
      '3:51: scenes[0].notes: no text in "vi"'
    ]
  ])('%s', (_, text, expected) => {
    const { briefing, warnings } = read(text);
    expect(briefing).toBeDefined();
    expect(warnings[0]).toContain(`spring.yaml:${expected}`);
  });

  it('lets a caption have 35 words, a reference counting as one, and Vietnamese more syllables', () => {
    expect(read(oneScene(`caption: ${words(34)} [visit:v-2025-lam]`)).warnings).toEqual([]);
    const vietnamese = `title: X\nlanguages: [vi]\nscenes: [{ id: a, title: A, caption: ${words(50)} }]\n`;
    expect(read(vietnamese).warnings).toEqual([]);
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
