import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVerb } from './verb.ts';

const INPUTS = [
  'src',
  'static',
  'package-lock.json',
  'svelte.config.js',
  'scripts/lib/leaveNotesOut.js',
  'vite.config.ts',
  'tsconfig.json'
];
/** Made from the messages by the build itself. */
const DERIVED = join('src', 'lib', 'i18n', 'paraglide');
/** Lies inside the build, so that any other build takes it away. */
const STAMP = 'build/.built-from';

/**
 * Builds the app into `build/` and notes what it was built from.
 * @returns the exit code of the build
 */
export async function buildApp(): Promise<number> {
  const inputs = digest();
  console.log('Building the app …');
  const code = await runVerb('build');
  if (code === 0) writeFileSync(STAMP, inputs);
  return code;
}

/** Compares contents, not times: a fresh clone has new times on every file. */
export function buildIsCurrent(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest();
}

function digest(): string {
  // A build with speaker notes is another build.
  const hash = createHash('sha256').update(process.env.ATLAS_NOTES ?? '');
  for (const file of INPUTS.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (path === DERIVED || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
