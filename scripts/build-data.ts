/**
 * `npm run data`: from the tables of `data/` to the GeoJSON of `static/data/`, and the basemap beneath it.
 * The steps are pure; what reads, writes and reports is here and in `lib/`.
 */
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLDER_NAME, INDEX_FILE, MANIFEST_FILE, type Manifest } from '../src/lib/domain/atlasFiles.ts';
import type { Names } from '../src/lib/domain/language.ts';
import { problemText } from '../src/lib/tables/types.ts';
import { checkFolder } from './lib/checkFolder.ts';
import { DATA_HELP, readDataArguments } from './lib/dataArguments.ts';
import { withProgress } from './lib/progress.ts';
import { atlasFolders } from './lib/readFolder.ts';
import { mayReplace, swapFolder } from './lib/swapFolder.ts';
import { writeChanged } from './lib/writeChanged.ts';
import { buildAtlas } from './steps/atlas.ts';
import { atlasIndex, atlasIndexText } from './steps/atlasIndex.ts';
import { buildBasemap } from './steps/basemap.ts';

const REPO_ROOT = join(import.meta.dirname, '..');

/** A folder of tables and the folder that its GeoJSON goes to. */
interface Job {
  readonly from: string;
  readonly to: string;
}

/**
 * @returns the exit code: 0 written; 1 faults in the tables, nothing written; 2 a command that cannot be
 *   followed
 */
export async function main(args: readonly string[], repoRoot = REPO_ROOT): Promise<number> {
  const asked = readDataArguments(args);
  switch (asked.kind) {
    case 'fault':
      console.error(`${asked.message}\n\n${DATA_HELP}`);
      return 2;
    case 'help':
      console.log(DATA_HELP);
      return 0;
    case 'folder':
      return buildAll([asked], repoRoot);
    case 'all': {
      const jobs = ownJobs(repoRoot);
      const code = badNames(jobs) || (await buildAll(jobs, repoRoot));
      if (code !== 0) return code;
      writeIndex(repoRoot);
      await buildBeneath(repoRoot);
      return code;
    }
  }
}

function ownJobs(repoRoot: string): Job[] {
  return atlasFolders(join(repoRoot, 'data')).map((name) => ({
    from: join(repoRoot, 'data', name),
    to: join(repoRoot, 'static', 'data', name)
  }));
}

/** @returns 1 where the address of an atlas could not name its folder */
function badNames(jobs: readonly Job[]): number {
  const bad = jobs.filter(({ from }) => !FOLDER_NAME.test(basename(from)));
  for (const { from } of bad) {
    const name = `"${basename(from)}"`;
    console.error(
      `${shown(from)}: the folder ${name} becomes part of an address: name it with a-z, 0-9 and "-", as "france-japan"`
    );
  }
  return bad.length > 0 ? 1 : 0;
}

/** Checks and builds every folder before the first byte is written. */
async function buildAll(jobs: readonly Job[], repoRoot: string): Promise<number> {
  const taken = jobs.find(({ to }) => !mayReplace(to));
  if (taken) {
    console.error(`${shown(taken.to)} holds something that this build did not make; name another folder`);
    return 2;
  }
  const names = countryNames(repoRoot);
  const outputs = new Map<string, ReadonlyMap<string, string>>();
  const folderOfId = new Map<string, string>();
  let problemCount = 0;
  for (const { from, to } of jobs) {
    const { files, problems, warnings, id } = await withProgress(`Building ${shown(from)}`, () => {
      const { atlas, problems, warnings } = checkFolder(from);
      const built = atlas ? buildAtlas(atlas, names) : { files: new Map<string, string>(), problems };
      return { ...built, warnings, id: atlas?.info.id };
    });
    outputs.set(to, files);
    problemCount += problems.length;
    for (const warning of warnings) console.warn(`warning: ${problemText(warning)}`);
    if (problems.length > 0 && jobs.length > 1) console.error(`${shown(from)}:`);
    for (const problem of problems) console.error(problemText(problem));
    if (id === undefined) continue;
    const twin = folderOfId.get(id);
    folderOfId.set(id, shown(from));
    if (twin === undefined) continue;
    problemCount += 1;
    console.error(`${shown(from)}: atlas.id: "${id}" is the id of ${twin}, too; drafts are kept by it`);
  }
  if (problemCount > 0) {
    console.error(`${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}; nothing was written`);
    return 1;
  }
  for (const [to, files] of outputs) {
    const swapped = swapFolder(to, files);
    console.log(swapped ? `Wrote ${files.size} files to ${shown(to)}` : `${shown(to)} is up to date`);
  }
  return 0;
}

function writeIndex(repoRoot: string): void {
  const made = ownJobs(repoRoot).map(({ to }): [string, Manifest] => {
    return [basename(to), JSON.parse(readFileSync(join(to, MANIFEST_FILE), 'utf8')) as Manifest];
  });
  writeChanged(
    join(repoRoot, 'static', 'data'),
    new Map([[INDEX_FILE, atlasIndexText(atlasIndex(new Map(made)))]])
  );
}

async function buildBeneath(repoRoot: string): Promise<void> {
  const files = await withProgress('Building the basemap', () => buildBasemap(repoRoot));
  const folder = join(repoRoot, 'static', 'basemap');
  const written = writeChanged(folder, files);
  console.log(
    written.length > 0 ? `Wrote ${written.join(', ')} to ${shown(folder)}` : `${shown(folder)} is up to date`
  );
}

/** As whoever runs the build would name it. */
function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** Baked, because Node versions differ in their languages; by ISO 3166-1 alpha-3. */
function countryNames(repoRoot: string): ReadonlyMap<string, Names> {
  const path = join(repoRoot, 'data', 'reference', 'country-names.json');
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Names>));
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  process.exitCode = await main(process.argv.slice(2));
}
