import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadBriefing, loadNotes } from '../../../src/lib/data/loadBriefing.ts';
import { decodeManifest } from '../../../src/lib/data/decodeManifest.ts';
import type { FileEntry, Manifest } from '../../../src/lib/domain/atlasFiles.ts';

const FOLDER = 'static/data/kazakhstan-vietnam/';
const ID = 'kazakhstan-vietnam';
const FILE = `briefings/${ID}.json`;
const NOTES = `briefings/${ID}.notes.json`;

let manifest: Manifest & { files: Record<string, FileEntry> };
let spoiled: Map<string, string | undefined>;
const asked: string[] = [];
beforeEach(() => {
  manifest = decodeManifest(
    readFileSync(`${FOLDER}manifest.json`, 'utf8'),
    'manifest.json'
  ) as typeof manifest;
  spoiled = new Map();
  asked.length = 0;
});

async function network(url: string): Promise<Response> {
  const file = url.replace('https://atlas.test/', '');
  asked.push(file);
  const text = spoiled.has(file) ? spoiled.get(file) : readFileSync(FOLDER + file, 'utf8');
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
}
const load = () => loadBriefing('https://atlas.test/', manifest, ID, network);
const textOf = (file: string) => readFileSync(FOLDER + file, 'utf8');

/** Another text under a checksum that fits. */
function rebuild(file: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  manifest = {
    ...manifest,
    files: { ...manifest.files, [file]: { bytes: Buffer.byteLength(text), sha256 } }
  };
  spoiled.set(file, text);
}

it('the manifest lists the briefing with its title and the number of its scenes', async () => {
  const loaded = await load();
  const scenes = 'value' in loaded ? loaded.value.scenes : [];
  expect(manifest.briefings).toEqual([
    {
      id: ID,
      title: expect.objectContaining({ en: 'Kazakhstan–Vietnam, 1992–2025' }),
      sceneCount: scenes.length
    }
  ]);
  expect(scenes.length).toBeGreaterThan(0);
});

it('a folder from before there were briefings has none', () => {
  const { briefings: _, ...old } = manifest;
  expect(decodeManifest(JSON.stringify(old), 'manifest.json').briefings).toEqual([]);
});

it('an audience never asks for notes, and no word of them is in what it gets', async () => {
  const loaded = await load();
  expect(asked).toEqual([FILE]);
  const { notes } = JSON.parse(textOf(NOTES)) as { notes: Record<string, Record<string, string>> };
  const told = JSON.stringify('value' in loaded && loaded.value);
  const spoken = Object.values(notes).flatMap((names) => Object.values(names));
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.filter((text) => told.includes(text))).toEqual([]);
});

it('the presenter gets the notes by scene', async () => {
  const loaded = await loadNotes('https://atlas.test/', manifest, ID, network);
  expect('value' in loaded && loaded.value['opening']?.en).toMatch(/^Fifteen stops/);
});

describe('faults', () => {
  const faultOf = async (loading = load()) => {
    const loaded = await loading;
    return 'fault' in loaded ? loaded.fault : undefined;
  };

  it('notes that a published site leaves out are missing, not broken', async () => {
    spoiled.set(NOTES, undefined);
    const fault = await faultOf(
      loadNotes('https://atlas.test/', manifest, ID, network) as ReturnType<typeof load>
    );
    expect(fault).toMatchObject({ file: NOTES, kind: 'missing' });
  });

  it('a briefing that nobody has', async () => {
    spoiled.set('briefings/gone.json', undefined);
    expect(await faultOf(loadBriefing('https://atlas.test/', manifest, 'gone', network))).toMatchObject({
      file: 'briefings/gone.json',
      kind: 'missing'
    });
  });

  it('a file cut off, and one changed', async () => {
    spoiled.set(FILE, textOf(FILE).slice(0, -10));
    expect(await faultOf()).toMatchObject({ file: FILE, kind: 'cut_off' });
    spoiled.set(FILE, textOf(FILE).replace('opening', 'openinG'));
    expect(await faultOf()).toMatchObject({ file: FILE, kind: 'checksum' });
  });

  it.each<[string, (scene: Record<string, unknown>) => unknown, RegExp]>([
    ['an unknown kind', (s) => (s['kind'] = 'film'), /scene "opening": kind is not as expected/],
    ['a day that is a text', (s) => (s['time'] = { at: '2012-09-10' }), /time is not/],
    ['a stretch without an end', (s) => (s['time'] = { from: 1, seconds: 2 }), /time is not/],
    ['no camera', (s) => delete s['camera'], /camera is not/],
    ['a box of three corners', (s) => (s['camera'] = { bounds: [1, 2, 3] }), /camera is not/],
    ['a layer of another atlas', (s) => (s['layers'] = ['pipelines']), /layers is not/],
    ['a mark without a kind', (s) => (s['highlight'] = [{ id: 'v1' }]), /highlight is not/],
    ['a title without a text', (s) => (s['title'] = {}), /title is not/]
  ])('%s', async (_, spoil, message) => {
    const content = JSON.parse(textOf(FILE)) as { scenes: Record<string, unknown>[] };
    spoil(content.scenes[0] as Record<string, unknown>);
    rebuild(FILE, JSON.stringify(content));
    const fault = await faultOf();
    expect(fault).toMatchObject({ file: FILE, kind: 'unreadable' });
    expect(fault?.detail).toMatch(message);
  });

  it('what is no briefing at all', async () => {
    for (const text of ['[]', '{}', '{"id":"x","title":{"en":"x"},"languages":["en"],"scenes":[]}', 'oh']) {
      rebuild(FILE, text);
      expect(await faultOf()).toMatchObject({ file: FILE, kind: 'unreadable' });
    }
  });
});
