import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FILE } from '../../src/lib/tables/packageReader.ts';

/** The tables of a folder and its package description: file name -> bytes. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.csv') || entry.name === PACKAGE_FILE))
    .map((entry) => entry.name)
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The briefings of a folder: file name -> text. */
export function readBriefingTexts(folder: string): ReadonlyMap<string, string> {
  const at = join(folder, 'briefings');
  if (!existsSync(at)) return new Map();
  const names = readdirSync(at)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

/** Names of the folders directly in `data` that describe themselves as a package, or hold the tables of one. */
export function atlasFolders(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        [PACKAGE_FILE, 'places.csv'].some((file) => existsSync(join(data, entry.name, file)))
    )
    .map((entry) => entry.name)
    .sort();
}
