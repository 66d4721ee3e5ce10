import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lettersOf, loadDetail, loadLabels, loadLand } from '../../src/lib/data/basemap.ts';
import { DataError } from '../../src/lib/domain/errors.ts';

const FOLDER = join(import.meta.dirname, '../../static/basemap');

/** Serves the committed files, with some replaced by another answer. */
function server(other: Record<string, Response> = {}) {
  return async (url: string): Promise<Response> => {
    const file = url.replace('/atlas/basemap/', '');
    return other[file] ?? new Response(await readFile(join(FOLDER, file), 'utf8'));
  };
}

it('decodes land, water and labels', async () => {
  const land = await loadLand('/atlas/basemap/', server());
  expect(land.countries.features).toHaveLength(242);
  expect(land.coast.features[0]!.properties).toEqual({ iso: 'ABW' });
  expect(land.borders.features[0]!.properties).toMatchObject({ dashed: false });
  const detail = await loadDetail('/atlas/basemap/', server());
  expect(Object.keys(detail)).toEqual(['lakes', 'rivers', 'graticule']);
  const { labels, seas } = await loadLabels('/atlas/basemap/', server());
  expect(labels.features).toHaveLength(195);
  expect(lettersOf('kk', labels, seas)).toMatch(/[Әә].*Қ|Қ.*[Әә]/);
  expect(lettersOf('en', labels, seas)).not.toMatch(/\p{Script=Han}|\p{Script=Cyrillic}/u);
});

describe('a fault names the file', () => {
  it.each([
    ['is missing', new Response('', { status: 404 }), 'land.topojson: missing'],
    [
      'is the start page instead',
      new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      'missing'
    ],
    ['is cut off', new Response('{"type":"Topology","obj'), 'land.topojson: unreadable'],
    ['is another file', new Response('{"type":"FeatureCollection"}'), 'land.topojson: unreadable'],
    ['lacks a part', new Response('{"objects":{}}'), 'land.topojson: no object "countries"']
  ])('that %s', async (_, response, message) => {
    const loading = loadLand('/atlas/basemap/', server({ 'land.topojson': response }));
    await expect(loading).rejects.toThrow(DataError);
    await expect(loading).rejects.toThrow(message);
  });
});
