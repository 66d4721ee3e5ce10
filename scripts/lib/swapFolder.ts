import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MANIFEST_FILE } from '../../src/lib/domain/atlasFiles.ts';

/** Whether a build may put a folder here: nothing is there yet, or an empty folder, or one that it made. */
export function mayReplace(folder: string): boolean {
  const at = existsSync(folder) ? folder : beside(folder, 'last');
  if (!existsSync(at)) return true;
  if (!statSync(at).isDirectory()) return false;
  const names = readdirSync(at);
  return names.length === 0 || names.includes(MANIFEST_FILE);
}

/**
 * Makes `folder` hold exactly `files`. They are written beside it and swapped in by name, so that a build
 * that fails or is killed leaves the last good folder whole. Ask `mayReplace` first: other files are lost.
 * @param files file name, with slashes below a folder -> text
 * @returns false where the folder held these bytes already and was left alone
 */
export function swapFolder(folder: string, files: ReadonlyMap<string, string>): boolean {
  const fresh = beside(folder, 'new');
  const last = beside(folder, 'last');
  restore(folder, last);
  rmSync(fresh, { recursive: true, force: true });
  if (holds(folder, files)) return false;
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    writeFileSync(join(fresh, name), text);
  }
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(fresh, folder);
  rmSync(last, { recursive: true, force: true });
  return true;
}

/** Hidden, in the same parent, so that the swap is a rename and never a copy. */
function beside(folder: string, state: 'new' | 'last'): string {
  const path = resolve(folder);
  return join(dirname(path), `.${basename(path)}.${state}`);
}

/** A build killed between the two renames has set the good folder aside: put it back. */
function restore(folder: string, last: string): void {
  if (!existsSync(last)) return;
  if (existsSync(folder)) rmSync(last, { recursive: true });
  else renameSync(last, folder);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

function holds(folder: string, files: ReadonlyMap<string, string>): boolean {
  if (!existsSync(folder) || filesBelow(folder).length !== files.size) return false;
  return [...files].every(([name, text]) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, 'utf8') === text;
  });
}
