import { expect, it } from 'vitest';
import { readAtlasInfo } from '../../../src/lib/tables/atlasInfo.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import { problemText } from '../../../src/lib/tables/types.ts';
import { filesOf, filesWith, smallAtlas } from './fixture.ts';

const { tables } = readTables(filesOf(smallAtlas()));

function packageText(atlas: unknown, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...more, atlas });
}

it('is derived from the rows where there is no datapackage.json', () => {
  expect(readAtlasInfo(undefined, 'Đường_biển 2', tables)).toEqual({
    info: {
      id: 'duong-bien-2',
      title: { en: 'Đường biển 2' },
      focus: ['JPN', 'PER'],
      neighbours: [],
      years: [2011, 2017],
      languages: ['en', 'vi', 'kk', 'ru'],
      version: '0.0.0'
    },
    licences: [],
    problems: []
  });
});

it('takes the pair with the most visits', () => {
  const atlas = smallAtlas();
  const [first] = atlas.visits;
  const more = ['v3', 'v4', 'v5'].map((id) => ({
    ...first,
    id,
    visitor_country: 'PER',
    host_country: 'KOR'
  }));
  const read = readTables(filesOf({ ...atlas, visits: [...atlas.visits, ...more] }));
  expect(readAtlasInfo(undefined, 'x', read.tables).info?.focus).toEqual(['KOR', 'PER']);
});

it('takes the pair that trades where nobody travels', () => {
  const read = readTables(filesWith({ 'visits.csv': undefined, 'claims.csv': undefined }));
  expect(readAtlasInfo(undefined, 'x', read.tables).info?.focus).toEqual(['JPN', 'PER']);
});

it('says what is missing where the rows do not tell', () => {
  const { sources, places } = smallAtlas();
  const read = readTables(filesOf({ sources, places }));
  const { info, problems } = readAtlasInfo(undefined, 'x', read.tables);
  expect(info).toBeUndefined();
  expect(problems.map(problemText)).toEqual([
    'datapackage.json: atlas.focus: no row names two countries; name the pair here',
    'datapackage.json: atlas.years: no row has a date; name the first and the last year here'
  ]);
});

it('takes title, version and licences of the package', () => {
  const licence = {
    name: 'CC0-1.0',
    title: 'CC0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/'
  };
  const text = packageText({}, { title: 'Pacific ties', version: '2.1.0', licenses: [licence] });
  const { info, licences } = readAtlasInfo(text, 'x', tables);
  expect(info).toMatchObject({ title: { en: 'Pacific ties' }, version: '2.1.0' });
  expect(licences).toEqual([licence]);
});

it.each([
  [{ focus: ['JPN', 'PRE'] }, 'atlas.focus: unknown country "PRE"; did you mean "PER"?'],
  [{ focus: ['JPN'] }, 'atlas.focus: expected two countries'],
  [{ focus: ['JPN', 'JPN'] }, 'atlas.focus: expected two countries'],
  [{ focus: 'JPN' }, 'atlas.focus: expected a list of texts'],
  [{ neighbours: ['kor'] }, 'atlas.neighbours: unknown country "kor"; did you mean "KOR"?'],
  [{ years: [2025, 1992] }, 'atlas.years: expected the first and the last year'],
  [{ years: ['1992', '2025'] }, 'atlas.years: expected a list of numbers'],
  [{ languages: ['English'] }, 'atlas.languages: "English" is not a BCP 47 code such as "vi"'],
  [{ title: { vi: 'Biển' } }, 'atlas.title: expected a text per language, English ("en") among them'],
  [{ viewpoint: 'ours' }, 'atlas.viewpoint: expected a text per language, English ("en") among them'],
  [{ id: 'Two Words' }, 'atlas.id: "Two Words" is not an id; expected small letters, digits and -'],
  [{ view: { bounds: [110, 8, 46, 56] } }, 'atlas.view.bounds: expected west, south, east, north in degrees'],
  [{ view: 'Asia' }, 'atlas.view: expected an object'],
  ['Pacific', 'atlas: expected an object']
])('reports %j and goes on with what the rows say', (atlas, text) => {
  const { info, problems } = readAtlasInfo(packageText(atlas), 'x', tables);
  expect(problems.map(problemText)).toEqual([`datapackage.json: ${text}`]);
  expect(info).toMatchObject({ id: 'x', focus: ['JPN', 'PER'], years: [2011, 2017] });
});

it.each([
  ['{\n  "name": "x",\n  oops\n}', 'datapackage.json:3: not JSON'],
  ['[]', 'datapackage.json: expected an object']
])('reports a package that is no JSON object: %j', (text, expected) => {
  expect(readAtlasInfo(text, 'x', tables).problems.map(problemText)).toEqual([expected]);
});
