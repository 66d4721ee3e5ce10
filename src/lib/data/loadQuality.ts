import { QUALITY_FILE, type Manifest } from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import type { QualityReport } from '../domain/quality/report.ts';
import { decodeQuality } from './decode/quality.ts';
import type { Fetch } from './fetchFile.ts';
import { AtlasUnavailable, loadFile } from './loadAtlas.ts';

/**
 * The quality report of an atlas, fetched when somebody asks for it.
 * @param folder address of the atlas, ending in a slash
 * @throws {AtlasUnavailable} where the file is missing, damaged or unreadable: the atlas works without it
 */
export async function loadQuality(folder: string, manifest: Manifest, fetch?: Fetch): Promise<QualityReport> {
  const fetched = await loadFile(folder, manifest, QUALITY_FILE, fetch);
  if ('fault' in fetched) throw new AtlasUnavailable(fetched.fault);
  try {
    return decodeQuality(fetched.text, QUALITY_FILE);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const bytes = manifest.files[QUALITY_FILE]?.bytes ?? 0;
    throw new AtlasUnavailable({
      file: QUALITY_FILE,
      kind: 'unreadable',
      expectedBytes: bytes,
      gotBytes: bytes,
      detail: error.message
    });
  }
}
