import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasUnavailable, loadAtlas, loadFile, type LoadFault } from '../../../src/lib/data/loadAtlas.ts';
import type { Manifest } from '../../../src/lib/domain/atlasFiles.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';

const FOLDER = 'static/data/kazakhstan-vietnam';

/** The committed atlas as a network would serve it; tests spoil a file of it. */
let served: Map<string, Uint8Array<ArrayBuffer>>;
beforeEach(() => {
  const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile());
  served = new Map(files.map(({ name }) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]));
});

async function network(url: string): Promise<Response> {
  const bytes = served.get(url.replace('https://atlas.test/data/kazakhstan-vietnam/', ''));
  return bytes ? new Response(bytes) : new Response('Not found', { status: 404 });
}
const load = () => loadAtlas('https://atlas.test/data/', 'kazakhstan-vietnam', { fetch: network });

function textOf(file: string): string {
  return new TextDecoder().decode(served.get(file));
}
/** Another text under a checksum that fits, as a build with a mistake would write it. */
function rebuild(file: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const manifest = JSON.parse(textOf('manifest.json')) as Manifest & { files: Record<string, unknown> };
  manifest.files[file] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  served.set(file, bytes);
  served.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}
async function unavailable(): Promise<LoadFault> {
  const error: unknown = await load().catch((e: unknown) => e);
  if (!(error instanceof AtlasUnavailable))
    throw new Error(`expected AtlasUnavailable, got ${String(error)}`);
  return error.fault;
}

describe('a whole atlas', () => {
  it('has every row of every table', async () => {
    const { atlas, manifest, tables, faults } = await load();
    expect(faults).toEqual([]);
    expect({
      sources: atlas.sources.size,
      places: atlas.places.size,
      place_names: [...atlas.places.values()].reduce((sum, place) => sum + place.namesOverTime.length, 0),
      people: atlas.people.length,
      visits: atlas.visits.length,
      trade: atlas.trade.length,
      agreements: atlas.agreements.length,
      flights: atlas.flights.length,
      flight_totals: atlas.flightTotals.length,
      corridors: atlas.corridors.length,
      tourism: atlas.tourism.length,
      claims: atlas.claims.length
    }).toEqual(manifest.rows);
    expect(Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length]))).toEqual(
      manifest.rows
    );
  });

  it('speaks the types of the domain', async () => {
    const { atlas } = await load();
    expect(atlas.visits.find((v) => v.id === 'vnkz-2012-09-truong-tan-sang')).toMatchObject({
      start: { edtf: '2012-09-10', start: dayOf(2012, 9, 10), end: dayOf(2012, 9, 11), precision: 'day' },
      toPlace: 'astana',
      rank: 'head_of_state',
      confidence: expect.stringMatching(/stated|derived|uncertain/)
    });
    expect(atlas.places.get('astana')).toMatchObject({ kind: 'capital', lngLat: [71.4491, 51.1694] });
    expect(atlas.places.get('astana')?.namesOverTime.at(-2)?.names.kk).toBe('Нұр-Сұлтан');
    expect(atlas.countries.get('VNM')?.vi).toBe('Việt Nam');
    expect(atlas.span).toEqual({ start: dayOf(1959), end: dayOf(2027) });
  });

  it('tells its progress up to the last byte', async () => {
    const told: [number, number][] = [];
    await loadAtlas('https://atlas.test/data/', 'kazakhstan-vietnam', {
      fetch: network,
      onProgress: (got, all) => told.push([got, all])
    });
    const [got, all] = told.at(-1) as [number, number];
    expect(got).toBe(all);
    expect(told.map(([g]) => g)).toEqual(told.map(([g]) => g).toSorted((a, b) => a - b));
  });

  it('asks for the manifest first', async () => {
    const asked: string[] = [];
    await loadAtlas('https://atlas.test/data/', 'kazakhstan-vietnam', {
      fetch: (url) => (asked.push(url), network(url))
    });
    expect(asked[0]).toBe('https://atlas.test/data/kazakhstan-vietnam/manifest.json');
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('a file at fault', () => {
  const spoil: [string, LoadFault['kind'], () => void][] = [
    ['is not there', 'missing', () => served.delete('trade.geojson')],
    [
      'is cut off',
      'cut_off',
      () =>
        served.set('trade.geojson', (served.get('trade.geojson') as Uint8Array<ArrayBuffer>).slice(0, 1000))
    ],
    [
      'has one other byte',
      'checksum',
      () =>
        served.set('trade.geojson', new TextEncoder().encode(textOf('trade.geojson').replace('KAZ', 'KAs')))
    ],
    [
      'is longer than it should be',
      'checksum',
      () => served.set('trade.geojson', new TextEncoder().encode(`${textOf('trade.geojson')} `))
    ],
    ['is no JSON', 'unreadable', () => rebuild('trade.geojson', '{"features":[')],
    ['is another kind of JSON', 'unreadable', () => rebuild('trade.geojson', '[1]')],
    [
      'holds a word that nobody defined',
      'unreadable',
      () => rebuild('trade.geojson', textOf('trade.geojson').replace('"flow":"total"', '"flow":"barter"'))
    ],
    [
      'names a source that is not there',
      'unreadable',
      () => rebuild('trade.geojson', textOf('trade.geojson').replace('"vna-fr-29337"', '"vna-fr-1"'))
    ]
  ];

  it.each(spoil)('%s: the rest of the atlas works', async (_, kind, spoilIt) => {
    const expectedBefore = (JSON.parse(textOf('manifest.json')) as Manifest).files['trade.geojson']?.bytes;
    spoilIt();
    const { atlas, faults } = await load();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'trade.geojson', kind });
    if (kind !== 'unreadable') expect(faults[0]?.expectedBytes).toBe(expectedBefore);
    expect(atlas.trade).toEqual([]);
    expect(atlas.visits.length).toBeGreaterThan(0);
  });

  it('is said with the row and the column', async () => {
    rebuild('trade.geojson', textOf('trade.geojson').replace('"flow":"total"', '"flow":"barter"'));
    const { faults } = await load();
    expect(faults[0]?.detail).toMatch(
      /^trade\.geojson: tr-\S+: flow: expected one of total, export, import, found "barter"$/
    );
  });

  it('tells how many bytes came', async () => {
    served.set('trade.geojson', (served.get('trade.geojson') as Uint8Array<ArrayBuffer>).slice(0, 1000));
    expect((await load()).faults[0]?.gotBytes).toBe(1000);
  });

  it('is cut off where the connection breaks', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(10));
        controller.error(new TypeError('network error'));
      }
    });
    const { faults } = await loadAtlas('https://atlas.test/data/', 'kazakhstan-vietnam', {
      fetch: async (url) => (url.endsWith('trade.geojson') ? new Response(broken) : network(url))
    });
    expect(faults).toMatchObject([{ file: 'trade.geojson', kind: 'cut_off' }]);
  });

  it('is missing where the server answers with its start page', async () => {
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const { faults } = await loadAtlas('https://atlas.test/data/', 'kazakhstan-vietnam', {
      fetch: async (url) => (url.endsWith('visits.geojson') ? page : network(url))
    });
    expect(faults).toMatchObject([{ file: 'visits.geojson', kind: 'missing', gotBytes: 0 }]);
  });

  it('is checked by its length alone where the page may not compute checksums', async () => {
    served.set(
      'trade.geojson',
      new TextEncoder().encode(textOf('trade.geojson').replace('potential', 'Potential'))
    );
    expect((await load()).faults).toMatchObject([{ kind: 'checksum' }]);
    vi.stubGlobal('crypto', {});
    const { atlas, faults } = await load();
    vi.unstubAllGlobals();
    expect(faults).toEqual([]);
    expect(atlas.trade.some((figure) => figure.note.includes('Potential'))).toBe(true);
  });

  it('can be asked for again', async () => {
    const { manifest } = await load();
    const folder = 'https://atlas.test/data/kazakhstan-vietnam/';
    expect(await loadFile(folder, manifest, 'trade.geojson', network)).toEqual({
      text: textOf('trade.geojson')
    });
    served.delete('trade.geojson');
    expect(await loadFile(folder, manifest, 'trade.geojson', network)).toMatchObject({
      fault: { kind: 'missing' }
    });
  });
});

it('does without tables that the folder never had', async () => {
  const manifest = JSON.parse(textOf('manifest.json')) as Manifest & { files: Record<string, unknown> };
  delete manifest.files['tourism.json'];
  served.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  served.delete('tourism.json');
  const { atlas, faults, tables } = await load();
  expect(faults).toEqual([]);
  expect(atlas.tourism).toEqual([]);
  expect(tables.has('tourism')).toBe(false);
});

describe('an atlas that cannot be shown', () => {
  it.each([
    ['no manifest', 'manifest.json', 'missing', () => served.delete('manifest.json')],
    ['no places', 'places.geojson', 'missing', () => served.delete('places.geojson')],
    ['no sources', 'sources.json', 'missing', () => served.delete('sources.json')],
    [
      'a manifest that is none',
      'manifest.json',
      'unreadable',
      () => served.set('manifest.json', new TextEncoder().encode('{"format":1}'))
    ],
    [
      'a manifest of a later format',
      'manifest.json',
      'unreadable',
      () => {
        const later = textOf('manifest.json').replace('"format": 1', '"format": 99');
        served.set('manifest.json', new TextEncoder().encode(later));
      }
    ],
    [
      'a place off the table',
      'places.geojson',
      'unreadable',
      () => rebuild('places.geojson', textOf('places.geojson').replace('"lat":51.1694', '"lat":null'))
    ]
  ])('has %s', async (_, file, kind, spoilIt) => {
    spoilIt();
    expect(await unavailable()).toMatchObject({ file, kind });
  });

  it('is named by an error whose message is the file', async () => {
    served.delete('manifest.json');
    await expect(load()).rejects.toThrow(/^manifest\.json$/);
  });
});

it('keeps the names of the table where names over time cannot be read', async () => {
  rebuild('place_names.json', '{"rows":[{"id":"x"}]}');
  const { atlas, faults } = await load();
  expect(faults).toMatchObject([{ file: 'place_names.json', kind: 'unreadable' }]);
  expect(atlas.places.get('astana')?.namesOverTime).toEqual([]);
});
