import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeQuality } from '../../../src/lib/data/decode/quality.ts';
import { loadQuality } from '../../../src/lib/data/loadQuality.ts';
import type { Manifest } from '../../../src/lib/domain/atlasFiles.ts';

const FOLDER = 'static/data/kazakhstan-vietnam/';
const text = readFileSync(`${FOLDER}quality.json`, 'utf8');
const manifest = JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')) as Manifest;

it('reads the report of the built-in atlas', async () => {
  const report = await loadQuality(FOLDER, manifest, async (url) => new Response(readFileSync(url)));
  expect(report).toEqual(JSON.parse(text));
});

it.each([
  ['a missing file', async () => new Response('', { status: 404 }), 'missing'],
  ['a changed file', async () => new Response(text.replace('245', '246')), 'checksum']
])('says so for %s', async (_, fetch, kind) => {
  await expect(loadQuality(FOLDER, manifest, fetch)).rejects.toMatchObject({ fault: { kind } });
});

const report = () => JSON.parse(text);
it.each<[string, (r: ReturnType<typeof report>) => void, string]>([
  ['no number of problems', (r) => delete r.problems, 'problems: expected a number'],
  ['rows that are no counts', (r) => (r.rows.visits = '82'), 'expected counts'],
  ['marks without their confidence', (r) => (r.confidence.visits = 82), 'expected an object'],
  ['gaps without years', (r) => delete r.gaps[0].years, 'gaps: expected a subject and its years'],
  ['an unknown rule', (r) => (r.conflicts[0].rule = 'mood'), 'unknown rule "mood"'],
  ['a conflict without records', (r) => delete r.conflicts[0].records, 'records: expected a list'],
  ['a record without a line', (r) => delete r.conflicts[0].records[0].line, 'records: expected a line'],
  ['a record without its table', (r) => delete r.conflicts[0].records[0].table, 'table: expected a text']
])('refuses %s', (_, spoil, message) => {
  const spoiled = report();
  spoil(spoiled);
  expect(() => decodeQuality(JSON.stringify(spoiled), 'quality.json')).toThrow(message);
});
