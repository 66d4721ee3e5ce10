import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MANIFEST_FILE } from '../../src/lib/domain/atlasFiles.ts';

/** The folder is somebody else's: writing it would lose files that this build did not make. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/**
 * Makes `folder` hold exactly `files`. They are written beside it and swapped in by name, so that a build
 * that fails or is killed leaves the last good folder whole.
 * @param files file name -> text
 * @throws {ForeignFolderError} where the folder holds files but no manifest
 */
export function swapFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = beside(folder, 'new');
  const last = beside(folder, 'last');
  restore(folder, last);
  if (!mayReplace(folder)) {
    throw new ForeignFolderError(`${folder} holds files but no ${MANIFEST_FILE}; name another folder`);
  }
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(fresh, name), text);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(fresh, folder);
  rmSync(last, { recursive: true, force: true });
}

/** Hidden, in the same parent, so that the swap is a rename and never a copy. */
function beside(folder: string, state: string): string {
  return join(dirname(folder), `.${basename(folder)}.${state}`);
}

/** A build killed between the two renames has set the good folder aside: put it back. */
function restore(folder: string, last: string): void {
  if (!existsSync(last)) return;
  if (existsSync(folder)) rmSync(last, { recursive: true });
  else renameSync(last, folder);
}

function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MANIFEST_FILE);
}
