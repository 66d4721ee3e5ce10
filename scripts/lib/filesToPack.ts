import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTES = /\.notes\.json$/;

/**
 * The files that a page of one atlas fetches, by address from the page: its tables and the basemap.
 * @param folder that holds `data/` and `basemap/`
 * @param withNotes the speaker's notes, too: they are private, so only where they are asked for
 */
export function filesToPack(folder: string, atlas: string, withNotes: boolean): Map<string, Uint8Array> {
  const paths = [`data/${atlas}`, 'basemap'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && (withNotes || !NOTES.test(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  );
  const address = (path: string) => path.slice(folder.length + 1).replaceAll('\\', '/');
  return new Map(paths.map((path) => [address(path), readFileSync(path)]));
}
