import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { main as buildData } from '../build-data.ts';
import { buildApp, buildIsCurrent } from '../lib/buildApp.ts';
import { madeBriefing } from './madeBriefing.ts';
import { asBareCsv, asTables, madeVisits } from './madeTable.ts';

export const SITE = '.bench/site';
/** What is worth compressing on the way. */
const TEXT = /\.(html|js|mjs|css|json|geojson|csv|svg)$/;

/**
 * Lays out `.bench/site`: our build in `atlas/`, the bare page in `bare/`, the same visits in both, and a
 * `.gz` beside every text.
 * @param briefings numbers of scenes; each becomes a briefing `scenes-<number>` of our build
 * @throws {Error} where one of the parts cannot be built
 */
export async function prepareSite(count: number, briefings: readonly number[] = []): Promise<void> {
  rmSync('.bench', { recursive: true, force: true });
  const visits = madeVisits(count);
  for (const [file, text] of asTables(visits)) write(`.bench/tables/${file}`, text);
  for (const scenes of briefings) {
    write(`.bench/tables/briefings/scenes-${scenes}.yaml`, madeBriefing(scenes, visits));
  }

  if (!buildIsCurrent() && (await buildApp()) !== 0) throw new Error('The app was not built.');
  cpSync('build', `${SITE}/atlas`, { recursive: true });
  if ((await buildData(['.bench/tables', '--out', `${SITE}/atlas/data/bench`])) !== 0) {
    throw new Error('The made-up tables do not pass the checks.');
  }

  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'scripts/bench/bare',
    base: './',
    build: { outDir: resolve(SITE, 'bare'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
  });
  write(`${SITE}/bare/visits.csv`, asBareCsv(visits));
  compress(SITE);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
}
