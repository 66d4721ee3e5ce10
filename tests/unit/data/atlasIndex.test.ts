import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atlasFolders } from '../../../scripts/lib/readFolder.ts';
import { atlasIndex, atlasIndexText } from '../../../scripts/steps/atlasIndex.ts';
import { decodeAtlasIndex, loadAtlasIndex } from '../../../src/lib/data/atlasIndex.ts';
import type { Manifest } from '../../../src/lib/domain/atlasFiles.ts';

const manifestOf = (en: string) => ({ atlas: { title: { en } } }) as Manifest;

it('lists the built-in atlas as it is committed', () => {
  const manifests = atlasFolders('data').map((folder): [string, Manifest] => {
    const text = readFileSync(`static/data/${folder}/manifest.json`, 'utf8');
    return [folder, JSON.parse(text) as Manifest];
  });
  const committed = readFileSync('static/data/atlases.json', 'utf8');
  expect(atlasIndexText(atlasIndex(new Map(manifests)))).toBe(committed);
  expect(decodeAtlasIndex(committed, 'atlases.json')[0]).toMatchObject({
    folder: 'kazakhstan-vietnam',
    title: { en: 'Kazakhstan – Vietnam' }
  });
});

it('puts the built-in atlas first, the others by their folders', () => {
  const listed = atlasIndex(
    new Map([
      ['peru-japan', manifestOf('Peru – Japan')],
      ['kazakhstan-vietnam', manifestOf('Kazakhstan – Vietnam')],
      ['france-japan', manifestOf('France – Japan')]
    ])
  );
  expect(listed.map(({ folder }) => folder)).toEqual(['kazakhstan-vietnam', 'france-japan', 'peru-japan']);
});

describe('loadAtlasIndex', () => {
  const load = (text: string | null) =>
    loadAtlasIndex('./data/', async (url) => {
      expect(url).toBe('./data/atlases.json');
      return new Response(text, { status: text === null ? 404 : 200 });
    });

  it('reads folders and titles', async () => {
    const listed = [{ folder: 'a', title: { en: 'A', ru: 'А' } }];
    expect(await load(JSON.stringify(listed))).toEqual(listed);
  });

  it.each([
    ['no file', null],
    ['no JSON', '{'],
    ['no list', '{}'],
    ['no title', '[{"folder":"a"}]'],
    ['a title without English', '[{"folder":"a","title":{"ru":"А"}}]'],
    ['no folder', '[{"title":{"en":"A"}}]']
  ])('takes %s for no list', async (_, text) => {
    expect(await load(text)).toEqual([]);
  });
});

it('takes a folder for an atlas that describes itself or holds places', () => {
  const data = mkdtempSync(join(tmpdir(), 'envoy-folders-'));
  for (const [folder, file] of [
    ['described', 'datapackage.json'],
    ['tables', 'places.csv'],
    ['reference', 'country-codes.csv']
  ] as const) {
    mkdirSync(join(data, folder));
    writeFileSync(join(data, folder, file), '');
  }
  expect(atlasFolders(data)).toEqual(['described', 'tables']);
});
