import { FORMAT_VERSION, type Manifest } from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import { parse, record } from './decodeRows.ts';

/**
 * @throws {DataError} where the text is no manifest, or of a format that this page does not know
 */
export function decodeManifest(text: string, file: string): Manifest {
  const manifest = record(parse(text, file), file);
  if (manifest['format'] !== FORMAT_VERSION) {
    throw new DataError(`${file}: format ${JSON.stringify(manifest['format'])}, expected ${FORMAT_VERSION}`);
  }
  if (!areYears(manifest['years'])) throw new DataError(`${file}: years: expected two years`);
  for (const [name, entry] of Object.entries(record(manifest['files'], file))) {
    const { bytes, sha256 } = record(entry, file);
    if (typeof bytes !== 'number' || typeof sha256 !== 'string')
      throw new DataError(`${file}: ${name}: no checksum`);
  }
  record(manifest['rows'], file);
  const { id, title, focus, neighbours, years, languages, viewpoint, homepage } = record(
    manifest['atlas'],
    file
  );
  const lists = [focus, neighbours, languages].every(Array.isArray);
  if (typeof id !== 'string' || typeof record(title, file)['en'] !== 'string' || !lists || !areYears(years)) {
    throw new DataError(`${file}: atlas: expected id, title, focus, neighbours, years and languages`);
  }
  if (homepage !== undefined && !/^https?:\/\//.test(String(homepage))) {
    throw new DataError(`${file}: atlas: homepage: expected an http address`);
  }
  if (viewpoint !== undefined && typeof record(viewpoint, file)['en'] !== 'string') {
    throw new DataError(`${file}: atlas: viewpoint: expected a text per language`);
  }
  return { ...manifest, briefings: briefingsOf(manifest, file) } as unknown as Manifest;
}

/** Folders from before there were briefings do not tell any. */
function briefingsOf({ briefings = [] }: Record<string, unknown>, file: string): unknown[] {
  if (!Array.isArray(briefings)) throw new DataError(`${file}: briefings: expected a list`);
  for (const entry of briefings) {
    const { id, title, sceneCount } = record(entry, file);
    if (
      typeof id !== 'string' ||
      typeof record(title, file)['en'] !== 'string' ||
      !Number.isInteger(sceneCount)
    )
      throw new DataError(`${file}: briefings: expected id, title and sceneCount`);
  }
  return briefings;
}

function areYears(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
