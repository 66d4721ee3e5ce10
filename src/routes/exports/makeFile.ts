import type { Fetch } from '../../lib/data/fetchFile.ts';
import { MANIFEST_FILE, type Manifest } from '../../lib/domain/atlasFiles.ts';
import { filledPage, packFiles } from '../../lib/export/singleFile.ts';

/** The one-file build, beside the served site. */
export const TEMPLATE = 'envoy-atlas.html';
const BASEMAP = ['land.topojson', 'detail.topojson', 'labels.json', 'seas.json', 'relief.png'];
const NOTES = /\.notes\.json$/;

export interface FileSource {
  /** `./data/kazakhstan-vietnam/` */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly fetch: Fetch;
  /** Of a page that is itself one file; null where it was served. */
  readonly pristine: string | null;
  readonly withNotes: boolean;
  /** The address to open with, from `#` on. */
  readonly start: string;
}

/**
 * The whole app with this atlas and this view as one HTML page.
 * @throws {Error} naming the file that cannot be had
 */
export async function makeFile(source: FileSource): Promise<Blob> {
  const page = source.pristine ?? (await textOf(source.fetch, `./${TEMPLATE}`));
  const names = [MANIFEST_FILE, ...Object.keys(source.manifest.files)].filter(
    (name) => source.withNotes || !NOTES.test(name)
  );
  const urls = [...names.map((name) => source.folder + name), ...BASEMAP.map((name) => `./basemap/${name}`)];
  const files = await Promise.all(
    urls.map(async (url) => [url.replace(/^\.\//, ''), await bytesOf(source.fetch, url)] as const)
  );
  const packed = await packFiles(new Map(files), source.start);
  return new Blob([filledPage(page, packed)], { type: 'text/html' });
}

async function answered(fetch: Fetch, url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} (${response.status})`);
  return response;
}

async function textOf(fetch: Fetch, url: string): Promise<string> {
  return (await answered(fetch, url)).text();
}

async function bytesOf(fetch: Fetch, url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await answered(fetch, url)).arrayBuffer());
}
