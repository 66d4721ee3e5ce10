import { expect, it } from 'vitest';
import type { Manifest } from '../../../src/lib/domain/atlasFiles.ts';
import { withHomepage, withOwnBriefings } from '../../../src/routes/exports/ownBriefings.ts';
import { briefing, scene } from '../../fixtures/briefing.ts';
import { smallAtlas } from '../../fixtures/atlas.ts';

const entry = { bytes: 2, sha256: '00' };
const manifest: Manifest = {
  format: 1,
  atlas: smallAtlas({}).info,
  licences: [],
  years: [1992, 2025],
  rows: {},
  briefings: [{ id: 'spring', title: { en: 'Spring' }, sceneCount: 7 }],
  files: { 'visits.geojson': entry, 'briefings/spring.json': entry, 'briefings/spring.notes.json': entry }
};
const FILES = new Map(
  ['manifest.json', ...Object.keys(manifest.files)].map((name) => [name, new TextEncoder().encode('{}')])
);
const own = {
  briefing: { ...briefing([scene('one')]), id: 'spring', title: { en: 'Mine </script>' } },
  notes: { one: { en: 'Private' } }
};

function read(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(name)));
}

it('leaves an atlas as it is where the browser keeps no briefing', () => {
  expect(withOwnBriefings(FILES, manifest, new Map(), true)).toEqual(FILES);
});

it('puts an own briefing in the place of the one that came with the atlas, and vouches for it no longer', () => {
  const files = withOwnBriefings(FILES, manifest, new Map([['spring', own]]), false);
  expect(read(files, 'briefings/spring.json')).toEqual(own.briefing);
  expect(files.has('briefings/spring.notes.json')).toBe(false);
  expect(read(files, 'manifest.json')).toMatchObject({
    briefings: [{ id: 'spring', title: { en: 'Mine </script>' }, sceneCount: 1 }],
    files: { 'visits.geojson': entry }
  });
  expect(Object.keys((read(files, 'manifest.json') as Manifest).files)).toEqual(['visits.geojson']);
});

it('adds one that is new, with its notes where they are asked for, in order of names', () => {
  const files = withOwnBriefings(FILES, manifest, new Map([['autumn', own]]), true);
  expect(read(files, 'briefings/autumn.notes.json')).toEqual(own.notes);
  expect((read(files, 'manifest.json') as Manifest).briefings.map(({ id }) => id)).toEqual([
    'autumn',
    'spring'
  ]);
});

it('says where the atlas is published, and leaves all else of it alone', () => {
  const files = withOwnBriefings(FILES, manifest, new Map([['autumn', own]]), false);
  const told = withHomepage(files, 'https://atlas.example/kz/');
  const { atlas, ...rest } = read(files, 'manifest.json') as Manifest;
  expect(read(told, 'manifest.json')).toEqual({
    ...rest,
    atlas: { ...atlas, homepage: 'https://atlas.example/kz/' }
  });
  expect(read(told, 'briefings/autumn.json')).toEqual(own.briefing);
  expect(withHomepage(files, undefined)).toEqual(files);
});
