import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serve, type Served } from '../../../scripts/lib/server.ts';

let folder = '';
let served: Served;
const asked: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '<p>atlas</p>');
  writeFileSync(join(folder, 'data', 'visits.geojson'), '{}');
  served = await serve(folder, 0, { onRequest: (path) => asked.push(path) });
});
afterEach(async () => {
  asked.length = 0;
  await served.close();
  rmSync(folder, { recursive: true });
});

it('serves the page and the data, and tells what was asked for', async () => {
  expect(await (await fetch(served.url)).text()).toBe('<p>atlas</p>');
  expect((await fetch(`${served.url}data/visits.geojson?x=1`)).status).toBe(200);
  expect(asked).toEqual(['/', '/data/visits.geojson']);
});

it('answers 404 for a file that is not there: a page in its place would pass for data', async () => {
  expect((await fetch(`${served.url}data/trade.geojson`)).status).toBe(404);
});

it.each(['/../../../../../../etc/hosts', '/..%2f..%2f..%2f..%2fetc%2fhosts'])(
  'keeps within its folder: %s',
  async (path) => {
    // `fetch` would tidy the path before sending it.
    const status = await new Promise((done) =>
      get({ port: new URL(served.url).port, path }, (r) => done(r.statusCode))
    );
    expect(status).toBe(404);
  }
);

it('sees a file of a later build', async () => {
  writeFileSync(join(folder, 'later.js'), '1');
  expect((await fetch(`${served.url}later.js`)).status).toBe(200);
});

it('sends the compressed twin of a file', async () => {
  writeFileSync(join(folder, 'data', 'visits.geojson.gz'), gzipSync('{"twin":true}'));
  const response = await fetch(`${served.url}data/visits.geojson`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.json()).toEqual({ twin: true });
});

it('looks beneath for what the folder does not have', async () => {
  const build = mkdtempSync(join(tmpdir(), 'built-'));
  writeFileSync(join(build, 'index.html'), '<p>built</p>');
  const both = await serve(build, 0, { beneath: folder });
  expect(await (await fetch(both.url)).text()).toBe('<p>built</p>');
  expect((await fetch(`${both.url}data/visits.geojson`)).status).toBe(200);
  expect((await fetch(`${both.url}data/trade.geojson`)).status).toBe(404);
  await both.close();
  rmSync(build, { recursive: true });
});

it('says that a port is taken', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
