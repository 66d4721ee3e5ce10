import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { context, oneScene, read } from './fixture.ts';

describe('a fault of a scene', () => {
  it.each([
    ['layrs: [visits]', '5:5: layrs: unknown key "layrs"; did you mean "layers"?'],
    ['kind: maps', '5:11: kind: unknown kind of scene "maps"; did you mean "map"?'],
    ['caption: 1992', '5:14: caption: a number in place of a text; put it in quotes'],
    ['caption: { en: a, vi: b }', '5:27: caption.vi: unknown language "vi"; expected one of en'],
    ['caption: { en: "" }', '5:14: caption: no text in "en"'],
    ['side: top', '5:11: side: unknown side "top"; expected one of left, right'],
    ['at: 2023-02-30', '5:9: at: no such day: "2023-02-30"'],
    ['at: 2023-02', '5:9: at: "2023-02" is no day such as 2012-09-10'],
    ['at: 2023', '5:9: at: "2023" is no day such as 2012-09-10'],
    ['at: 1812-09-14', '5:9: at: outside the years of the atlas, 1992 to 2025'],
    ['at: 2012-01-01\nyears: [2013, 2014]', '5:9: at: outside the years of the scene, 2013 to 2014'],
    [
      'at: 2012-01-01\nplay: { from: 2012-01-01, to: 2013-01-01, seconds: 1 }',
      '6:11: play: either "at" or "play", not both'
    ],
    [
      'play: { from: 2013-01-01, to: 2012-01-01, seconds: 1 }',
      '5:35: play.to: 2012-01-01 is not after 2013-01-01'
    ],
    [
      'play: { from: 2013-01-01, to: 2013-01-01, seconds: 1 }',
      '5:35: play.to: 2013-01-01 is not after 2013-01-01'
    ],
    ['play: { from: 2013-01-01, seconds: 1 }', '5:11: play: no "to"'],
    [
      'play: { from: 2012-01-01, to: 2013-01-01, seconds: 0 }',
      '5:56: play.seconds: 0 seconds; expected more than 0 and at most 600'
    ],
    [
      'play: { from: 2012-01-01, to: 2013-01-01, seconds: 601 }',
      '5:56: play.seconds: 601 seconds; expected more than 0 and at most 600'
    ],
    ['play: { from: 2012-01-01, to: 2013-01-01, seconds: .inf }', '5:56: play.seconds: expected a number'],
    ['years: [2013, 2012]', '5:12: years: 2012 is before 2013'],
    ['years: [1900, 2012]', '5:12: years: outside the years of the atlas, 1992 to 2025'],
    ['years: [2012.5, 2013]', '5:12: years: expected whole years'],
    ['layers: [visit]', '5:14: layers[0]: unknown layer "visit"; did you mean "visits"?'],
    ['mode: totals', '5:11: mode: unknown mode "totals"; did you mean "total"?'],
    [
      'pair: Kazakhstan-Vietnam',
      '5:11: pair: "Kazakhstan-Vietnam" is no pair of countries such as "KAZ-VNM"'
    ],
    ['filters: country:KAZ,colour:red', '5:26: filters: unknown filter "colour:red"'],
    ['figures: mean', '5:14: figures: unknown figures "mean"; expected all, stated or reporter:KAZ'],
    [
      'camera: { center: [21, 105.8], zoom: 4 }',
      '5:23: camera.center: lat 105.8 is outside -90…90; are lat and lon swapped?'
    ],
    [
      'camera: { bounds: [8, 102, 24, 110] }',
      '5:23: camera.bounds: lat 102 is outside -90…90; are lat and lon swapped?'
    ],
    ['camera: { center: [400, 10], zoom: 4 }', '5:23: camera.center: lon 400 is outside -180…360'],
    ['camera: { bounds: [60, 10, 50, 20] }', '5:23: camera.bounds: west 60 is not below east 50'],
    ['camera: { bounds: [40, 20, 50, 10] }', '5:23: camera.bounds: south 20 is not below north 10'],
    ['camera: { bounds: [40, 20, 50] }', '5:23: camera.bounds: expected west, south, east, north in degrees'],
    ['camera: { center: [40, 20] }', '5:13: camera: no "zoom"'],
    ['camera: { center: [40, 20], zoom: 40 }', '5:39: camera.zoom: zoom 40 is outside 0…22'],
    [
      'camera: { fit: [place:astana], bounds: [40, 20, 50, 30] }',
      '5:13: camera: expected home, or one of bounds, center with zoom, or fit'
    ],
    ['camera: { fit: [] }', '5:20: camera.fit: expected at least one record'],
    [
      'camera: { fit: [visit:v-2025-lan] }',
      '5:21: camera.fit[0]: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'highlight: [visit:v-2025-lan]',
      '5:17: highlight[0]: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    ['highlight: [astana]', '5:17: highlight[0]: "astana" is no record such as "visit:vnkz-2023-08-tokayev"'],
    ['kind: figure', '3:5: scenes[0]: no "figure"'],
    ['figure: trade:KAZ-VNM:2023', '5:13: figure: only a scene of kind "figure" has a figure'],
    ['kind: figure\nfigure: visit:v-2025-lam', '6:13: figure: expected a year of trade'],
    [
      'kind: figure\nfigure: trade:KAZ-VNM:2022',
      '6:13: figure: unknown record "trade:KAZ-VNM:2022"; did you mean "trade:KAZ-VNM:2023"?'
    ],
    ['transition: 120', '5:17: transition: 120 seconds; expected 0 to 60'],
    [
      'caption: See [visit:v-2025-lan]',
      '5:19: caption: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    [
      'caption: "[He](visit:v-2025-lan) came"',
      '5:20: caption: unknown record "visit:v-2025-lan"; did you mean "visit:v-2025-lam"?'
    ],
    ['caption: See [source:s9]', '5:19: caption: unknown source "s9"; did you mean "s1"?'],
    [
      'caption: See [visits:v-2025-lam]',
      '5:19: caption: unknown kind of record "visits"; did you mean "visit"?'
    ],
    [
      'caption: "[x](javascript:alert(1))"',
      '5:19: caption: "javascript:alert(1)" is no link to http or https'
    ]
  ])('%s', (lines, expected) => {
    const { briefing, problems } = read(oneScene(...lines.split('\n')));
    expect(briefing).toBeUndefined();
    expect(problems).toHaveLength(1);
    const [place, path, ...words] = expected.split(': ');
    const told = path === 'scenes[0]' ? path : `scenes[0].${path}`;
    expect(problems[0]).toContain(`spring.yaml:${place}: ${told}: ${words.join(': ')}`);
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

  it.each([
    ['caption', 2000],
    ['notes', 20_000]
  ])('a text of %s longer than %i characters', (key, most) => {
    expect(read(oneScene(`${key}: ${'x'.repeat(most)}`)).problems).toEqual([]);
    expect(read(oneScene(`${key}: ${'x'.repeat(most + 1)}`)).problems).toEqual([
      expect.stringContaining(`scenes[0].${key}: ${most + 1} characters; expected at most ${most}`)
    ]);
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
