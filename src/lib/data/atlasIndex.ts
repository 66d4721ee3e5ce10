import { INDEX_FILE, type ListedAtlas } from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import { parse, record } from './decodeRows.ts';
import { fetchFile, type Fetch } from './fetchFile.ts';

/**
 * The atlases beside each other on a site.
 * @param baseUrl address of the folder that holds them, ending in a slash
 * @returns none where nothing lists them: one alone needs no list
 */
export async function loadAtlasIndex(baseUrl: string, fetch: Fetch): Promise<readonly ListedAtlas[]> {
  const fetched = await fetchFile(baseUrl + INDEX_FILE, INDEX_FILE, undefined, fetch);
  if ('fault' in fetched) return [];
  try {
    return decodeAtlasIndex(fetched.text, INDEX_FILE);
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

/** @throws {DataError} where the text is no list of folders with their titles */
export function decodeAtlasIndex(text: string, file: string): readonly ListedAtlas[] {
  const listed = parse(text, file);
  if (!Array.isArray(listed)) throw new DataError(`${file}: expected a list`);
  for (const entry of listed) {
    const { folder, title } = record(entry, file);
    if (typeof folder !== 'string' || typeof record(title, file)['en'] !== 'string')
      throw new DataError(`${file}: expected folder and title`);
  }
  return listed as unknown as readonly ListedAtlas[];
}
