import type { DraftContent } from '../../lib/briefing/draft.ts';
import type { Fetch } from '../../lib/data/fetchFile.ts';
import { briefingFile, MANIFEST_FILE, notesFile, type Manifest } from '../../lib/domain/atlasFiles.ts';
import { filledPage, packFiles } from '../../lib/export/singleFile.ts';
import { withHomepage, withOwnBriefings } from './ownBriefings.ts';

/** The one-file build, beside the served site. */
export const TEMPLATE = 'envoy-atlas.html';
const BASEMAP = ['land.topojson', 'detail.topojson', 'labels.json', 'seas.json', 'relief.png'];
const NOTES = /\.notes\.json$/;

export interface FileSource {
  /** `./data/kazakhstan-vietnam/` */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Briefings that this browser keeps, by name: they stand for those of the atlas. */
  readonly own: ReadonlyMap<string, DraftContent>;
  readonly fetch: Fetch;
  /** Of a page that is itself one file; null where it was served. */
  readonly pristine: string | null;
  readonly withNotes: boolean;
  /** The address to open with, from `#` on. */
  readonly start: string;
  /** Where the atlas is published, instead of what it says itself. */
  readonly homepage?: string | undefined;
}

/**
 * The whole app with this atlas and this view as one HTML page.
 * @throws {Error} naming the file that cannot be had
 */
export async function makeFile(source: FileSource): Promise<Blob> {
  const { folder, manifest, own, fetch, withNotes, homepage } = source;
  const page = source.pristine ?? (await textOf(fetch, `./${TEMPLATE}`));
  const tables = await fetched(folder, namesOf(manifest), withNotes, fetch);
  const basemap = await fetched('./basemap/', BASEMAP, withNotes, fetch);
  const files = new Map<string, Uint8Array>();
  const told = withHomepage(withOwnBriefings(tables, manifest, own, withNotes), homepage);
  for (const [name, bytes] of told) {
    files.set(pathOf(folder + name), bytes);
  }
  for (const [name, bytes] of basemap) files.set(`basemap/${name}`, bytes);
  const packed = await packFiles(files, source.start);
  return new Blob([filledPage(page, packed)], { type: 'text/html' });
}

/** A file made by this app vouches for all that it holds but the briefings of the one who made it. */
function namesOf({ briefings, files }: Manifest): string[] {
  const written = briefings.flatMap(({ id }) => [briefingFile(id), notesFile(id)]);
  return [...new Set([MANIFEST_FILE, ...Object.keys(files), ...written])];
}

/** Notes lie beside few sites: without them a file has none. */
async function fetched(folder: string, names: readonly string[], withNotes: boolean, fetch: Fetch) {
  const wanted = names.filter((name) => withNotes || !NOTES.test(name));
  const files = await Promise.all(
    wanted.map(async (name) => {
      const response = await fetch(folder + name);
      if (response.ok) return [[name, new Uint8Array(await response.arrayBuffer())] as const];
      if (NOTES.test(name)) return [];
      throw new Error(`${folder}${name} (${response.status})`);
    })
  );
  return new Map(files.flat());
}

function pathOf(url: string): string {
  return decodeURIComponent(url.replace(/^\.\//, ''));
}

async function textOf(fetch: Fetch, url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} (${response.status})`);
  return response.text();
}
