import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FILE, type ListedAtlas } from '../../src/lib/domain/atlasFiles.ts';

/**
 * The atlases that `npm run data` made, the one that opens by itself first.
 * @param folder of a site
 */
export function readIndex(folder: string): readonly ListedAtlas[] {
  const path = join(folder, 'data', INDEX_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ListedAtlas[]) : [];
}
