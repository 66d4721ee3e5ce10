import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/build-data.ts';
import type { Manifest } from '../../../src/lib/domain/atlasFiles.ts';

const BUILT_IN = 'kazakhstan-vietnam';

let folder: string;
let out: string;
let said: { out: string[]; err: string[] };

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'envoy-data-'));
  folder = join(root, 'silk-road');
  out = join(root, 'out');
  mkdirSync(folder);
  said = { out: [], err: [] };
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.err.push(line));
});
afterEach(() => void vi.restoreAllMocks());

const SOURCES =
  'id,kind,publisher,title,published,language,url\ns1,web,Times,A visit,2023,en,https://example.org/\n';
const PLACES = `id,name_en,country_iso3,lat,lon,kind,source_ids
hanoi,Hanoi,VNM,21.0285,105.8542,capital,s1
astana,Astana,KAZ,51.1694,71.4491,capital,s1
`;
const VISIT_COLUMNS =
  'id,start_edtf,end_edtf,from_place,to_place,visitor_name,visitor_role,visitor_country,host_country,rank,kind,summary_en,outcomes_en,source_ids,confidence';
const visit = (id: string, start: string, to: string) =>
  `${id},${start},,hanoi,${to},Someone,President,VNM,KAZ,head_of_state,state_visit,A visit,,s1,stated\n`;

function write(visits: string) {
  writeFileSync(join(folder, 'sources.csv'), SOURCES);
  writeFileSync(join(folder, 'places.csv'), PLACES);
  writeFileSync(join(folder, 'visits.csv'), `${VISIT_COLUMNS}\n${visits}`);
}
function bytesOf(path: string): Record<string, string> {
  const names = (readdirSync(path, { recursive: true }) as string[]).filter((name) =>
    statSync(join(path, name)).isFile()
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
const build = () => main([folder, '--out', out]);

describe('all folders of a repository', () => {
  const site = () => join(folder, '..', 'site');
  const atlasIn = (name: string, packageText?: string) => {
    const at = join(site(), 'data', name);
    mkdirSync(at, { recursive: true });
    write(visit('v1', '2012-09-10', 'astana'));
    for (const file of ['sources.csv', 'places.csv', 'visits.csv'])
      writeFileSync(join(at, file), readFileSync(join(folder, file), 'utf8'));
    if (packageText !== undefined) writeFileSync(join(at, 'datapackage.json'), packageText);
  };
  const buildSite = () => main([], site());

  beforeEach(() => {
    mkdirSync(join(site(), 'data', 'reference'), { recursive: true });
    const names = 'data/reference/country-names.json';
    writeFileSync(join(site(), names), readFileSync(names, 'utf8'));
  });

  it('says which folder no address could name, and writes nothing', async () => {
    atlasIn('silk-road');
    atlasIn('Silk_Road');
    expect(await buildSite()).toBe(1);
    expect(said.err).toEqual([expect.stringMatching(/Silk_Road: the folder "Silk_Road" .* "france-japan"/)]);
    expect(() => readdirSync(join(site(), 'static'))).toThrow();
  });

  it('says which two have one id', async () => {
    atlasIn('one', '{"atlas":{"id":"same"}}');
    atlasIn('two', '{"atlas":{"id":"same"}}');
    expect(await buildSite()).toBe(1);
    expect(said.err.join('\n')).toMatch(/two: atlas\.id: "same" is the id of .*one, too/);
    expect(() => readdirSync(join(site(), 'static'))).toThrow();
  });
});

it('rebuilds the built-in atlas byte for byte as it is committed', async () => {
  expect(await main([`data/${BUILT_IN}`, '--out', out])).toBe(0);
  expect(bytesOf(out)).toEqual(bytesOf(`static/data/${BUILT_IN}`));
});

describe('a folder of one’s own', () => {
  it('needs no datapackage.json', async () => {
    write(visit('v1', '2012-09-10', 'astana'));
    expect(await build()).toBe(0);
    expect(said.err).toEqual([]);
    const files = bytesOf(out);
    expect(Object.keys(files).sort()).toEqual([
      'countries.json',
      'manifest.json',
      'places.geojson',
      'quality.json',
      'sources.json',
      'visits.geojson'
    ]);
    const manifest = JSON.parse(files['manifest.json'] as string) as Manifest;
    expect(manifest).toMatchObject({
      atlas: { id: 'silk-road', focus: ['KAZ', 'VNM'] },
      rows: { sources: 1, places: 2, visits: 1 },
      years: [2012, 2012]
    });
  });

  it('gives the same bytes for every table, whatever the order of rows', async () => {
    // The quality report names lines, and the manifest its checksum.
    const tablesOf = (path: string) => ({ ...bytesOf(path), 'quality.json': '', 'manifest.json': '' });
    write(visit('v1', '2012-09-10', 'astana') + visit('v2', '2013', 'astana'));
    await build();
    const first = tablesOf(out);
    write(visit('v2', '2013', 'astana') + visit('v1', '2012-09-10', 'astana'));
    await build();
    expect(tablesOf(out)).toEqual(first);
  });

  it('reports every fault at once, exits with 1 and leaves the last good output', async () => {
    write(visit('v1', '2012-09-10', 'astana'));
    await build();
    const good = bytesOf(out);
    write(visit('v1', '2012-09-10', 'astanna') + visit('v2', '2016-02-31', 'astana'));
    expect(await build()).toBe(1);
    expect(said.err).toEqual([
      'visits.csv:2: to_place: unknown place "astanna"; did you mean "astana"?',
      expect.stringMatching(/^visits\.csv:3: start_edtf: no such day: "2016-02-31"/),
      '2 problems; nothing was written'
    ]);
    expect(bytesOf(out)).toEqual(good);
  });

  it('writes nothing at all where there was nothing before', async () => {
    write(visit('v1', '2012-09-10', 'nowhere'));
    expect(await build()).toBe(1);
    expect(() => readdirSync(out)).toThrow();
  });

  it('reports what shows only when tables are put together', async () => {
    write(visit('v1', '2012-09-10', 'astana'));
    writeFileSync(
      join(folder, 'trade.csv'),
      'id,reporter,partner,period,flow,value_usd,approx,kind,note,source_ids\nt1,KAZ,CHN,2023,total,5,false,stated,,s1\n'
    );
    expect(await build()).toBe(1);
    expect(said.err[0]).toBe('trade.csv:2: partner: no place of kind "capital" for country "CHN"');
  });
});

describe('briefings of one’s own', () => {
  const scene = (to: string) => `  - { id: one, title: One, caption: "[visit:${to}]", notes: Slowly }\n`;
  function writeBriefing(to: string, name = 'spring.yaml') {
    write(visit('v1', '2012-09-10', 'astana'));
    mkdirSync(join(folder, 'briefings'), { recursive: true });
    writeFileSync(join(folder, 'briefings', name), `title: Spring\nscenes:\n${scene(to)}`);
  }

  it('become a file without the notes and one of them, both under the manifest', async () => {
    writeBriefing('v1');
    expect(await build()).toBe(0);
    const files = bytesOf(out);
    const manifest = JSON.parse(files['manifest.json'] as string) as Manifest;
    expect(manifest.briefings).toEqual([{ id: 'spring', title: { en: 'Spring' }, sceneCount: 1 }]);
    expect(Object.keys(manifest.files)).toEqual(
      expect.arrayContaining(['briefings/spring.json', 'briefings/spring.notes.json'])
    );
    expect(files['briefings/spring.json']).not.toContain('Slowly');
    expect(JSON.parse(files['briefings/spring.notes.json'] as string)).toEqual({
      notes: { one: { en: 'Slowly' } }
    });
  });

  it('are told with the tables, exit with 1 and leave the last good output', async () => {
    writeBriefing('v1');
    await build();
    const good = bytesOf(out);
    writeBriefing('v2');
    expect(await build()).toBe(1);
    expect(said.err).toEqual([
      'spring.yaml:3:39: scenes[0].caption: unknown record "visit:v2"; did you mean "visit:v1"?',
      '1 problem; nothing was written'
    ]);
    expect(bytesOf(out)).toEqual(good);
  });

  it('are not blamed for a row at fault that they name', async () => {
    writeBriefing('v1');
    write(visit('v1', '2016-02-31', 'astana'));
    expect(await build()).toBe(1);
    expect(said.err).toHaveLength(2);
    expect(said.err[0]).toMatch(/^visits\.csv:2/);
  });

  it.each(['Spring 2025.yaml', 'spring.yml'])(
    'need a name that can stand in an address: %s',
    async (name) => {
      writeBriefing('v1', name);
      expect(await build()).toBe(1);
      expect(said.err[0]).toBe(
        `${name}: the name of a briefing is small letters, digits and -, and ends in .yaml`
      );
    }
  );

  it('may have what is worth a look, which stops nothing', async () => {
    writeBriefing('v1');
    const path = join(folder, 'briefings', 'spring.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: One', 'title: a b c d e f g h i j'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await build()).toBe(0);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^warning: spring\.yaml:3:23: scenes\[0\]\.title: 10 words/);
  });
});

describe('the command', () => {
  it.each([
    ['a folder that is not there', ['no-such-folder', '--out', 'x'], 'no folder "no-such-folder"'],
    ['no place to write to', ['data'], 'say where the files go: --out <dir>'],
    ['no folder', ['--out', 'x'], '--out needs the folder of tables before it'],
    ['two folders', ['data', 'more', '--out', 'x'], 'one folder at a time; what is "more"?'],
    ['an unknown option', ['--force'], "Unknown option '--force'"]
  ])('refuses %s', async (_, args, message) => {
    expect(await main(args)).toBe(2);
    expect(said.err[0]).toContain(message);
  });

  it("never writes over other people's files", async () => {
    write(visit('v1', '2012-09-10', 'astana'));
    expect(await main([folder, '--out', folder])).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['places.csv', 'sources.csv', 'visits.csv']);
  });

  it('sets the exit code of the process and keeps faults to the standard error', { timeout: 30_000 }, () => {
    write(visit('v1', '2012-09-10', 'astanna'));
    const run = spawnSync('npx', ['tsx', 'scripts/build-data.ts', folder, '--out', out], {
      encoding: 'utf8'
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('visits.csv:2: to_place: unknown place "astanna"');
    expect(run.stdout).not.toContain('visits.csv:2');
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(said.out.join('\n')).toContain('npm run data -- <folder> --out <dir>');
  });
});
