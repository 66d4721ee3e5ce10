import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes those of `files` whose bytes differ, each aside and then by rename. Other files of the folder stay.
 * @returns the names of the files written
 */
export function writeChanged(folder: string, files: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  return [...files].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    return [name];
  });
}
