import type { Atlas, CountryNames } from '../domain/atlas.ts';
import {
  ATLAS_TABLES,
  COUNTRIES_FILE,
  MANIFEST_FILE,
  TABLE_FILES,
  type AtlasTable,
  type Manifest
} from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import type { Names } from '../domain/language.ts';
import { assembleAtlas, unreadable, type TableRows } from './assembleAtlas.ts';
import { decodeManifest } from './decodeManifest.ts';
import { decodeRows, parse, record } from './decodeRows.ts';
import { fetchFile, type Fetch, type Fetched } from './fetchFile.ts';
import { AtlasUnavailable, type LoadFault } from './loadFault.ts';
import type { Row } from './row.ts';

export { AtlasUnavailable, type LoadFault } from './loadFault.ts';

export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly manifest: Manifest;
  /** The rows as they came, with every column; a table at fault or absent is not in it. */
  readonly tables: TableRows;
  /** What is missing from the atlas and why; empty when all is well. */
  readonly faults: readonly LoadFault[];
}

export interface LoadOptions {
  /** Bytes so far and bytes of all files, as the manifest counts them. */
  readonly onProgress?: (gotBytes: number, allBytes: number) => void;
  readonly fetch?: Fetch;
}

/** Without these nothing can be shown. */
const NEEDED: readonly AtlasTable[] = ['sources', 'places'];

/**
 * Loads an atlas that `npm run data` wrote: the manifest first, then all files at once. A file that is
 * missing, cut off, changed or unreadable becomes a fault, and the rest of the atlas works without it.
 * @param baseUrl of the folder of atlases, ending in a slash
 * @throws {AtlasUnavailable} for the manifest, the places or the sources
 */
export async function loadAtlas(
  baseUrl: string,
  atlasId: string,
  options: LoadOptions = {}
): Promise<LoadedAtlas> {
  const folder = `${baseUrl}${encodeURIComponent(atlasId)}/`;
  const manifest = await loadManifest(folder, options.fetch);
  const present = ATLAS_TABLES.filter(
    (table) => manifest.files[TABLE_FILES[table]] !== undefined || NEEDED.includes(table)
  );
  const files = [...present.map((table) => TABLE_FILES[table]), COUNTRIES_FILE];
  const allBytes = files.reduce((sum, file) => sum + (manifest.files[file]?.bytes ?? 0), 0);
  let gotBytes = 0;
  const onBytes = (count: number) => options.onProgress?.((gotBytes += count), allBytes);
  const fetched = new Map(
    await Promise.all(
      files.map(
        async (file) => [file, await loadFile(folder, manifest, file, options.fetch, onBytes)] as const
      )
    )
  );
  return build(manifest, present, fetched);
}

/**
 * One file of an atlas, held against its manifest; also for trying again after a fault.
 * @param folder its address, ending in a slash
 */
export function loadFile(
  folder: string,
  manifest: Manifest,
  file: string,
  fetch: Fetch = (url) => globalThis.fetch(url),
  onBytes?: (count: number) => void
): Promise<Fetched> {
  return fetchFile(folder + file, file, manifest.files[file], fetch, onBytes);
}

async function loadManifest(
  folder: string,
  fetch: Fetch = (url) => globalThis.fetch(url)
): Promise<Manifest> {
  const fetched = await fetchFile(folder + MANIFEST_FILE, MANIFEST_FILE, undefined, fetch);
  if ('fault' in fetched) throw new AtlasUnavailable(fetched.fault);
  try {
    return decodeManifest(fetched.text, MANIFEST_FILE);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const gotBytes = fetched.text.length;
    throw new AtlasUnavailable({
      file: MANIFEST_FILE,
      kind: 'unreadable',
      expectedBytes: 0,
      gotBytes,
      detail: error.message
    });
  }
}

function build(
  manifest: Manifest,
  present: readonly AtlasTable[],
  fetched: ReadonlyMap<string, Fetched>
): LoadedAtlas {
  const faults: LoadFault[] = [];
  const read = <T>(file: string, decode: (text: string) => T): T | undefined => {
    const got = fetched.get(file);
    if (!got) return undefined;
    if ('fault' in got) {
      faults.push(got.fault);
      return undefined;
    }
    try {
      return decode(got.text);
    } catch (error) {
      if (!(error instanceof DataError)) throw error; // our mistake, not the file's
      faults.push(unreadable(manifest, file, error.message));
      return undefined;
    }
  };
  const tables = new Map<AtlasTable, readonly Row[]>();
  for (const table of present) {
    const rows = read(TABLE_FILES[table], (text) => decodeRows(text, TABLE_FILES[table]));
    if (rows) tables.set(table, rows);
  }
  const countries = read(COUNTRIES_FILE, decodeCountries) ?? new Map();
  const assembled = assembleAtlas(manifest, tables, countries);
  faults.push(...assembled.faults);
  const fatal = NEEDED.map((table) => faults.find((f) => f.file === TABLE_FILES[table])).find((f) => f);
  if (fatal) throw new AtlasUnavailable(fatal);
  return { atlas: assembled.atlas, manifest, tables, faults };
}

function decodeCountries(text: string): CountryNames {
  return new Map(
    Object.entries(record(parse(text, COUNTRIES_FILE), COUNTRIES_FILE)).map(([iso3, value]) => {
      const names = record(value, COUNTRIES_FILE);
      if (typeof names['en'] !== 'string') throw new DataError(`${COUNTRIES_FILE}: ${iso3}: no English name`);
      return [iso3, names as Names];
    })
  );
}
