import type { Briefing, BriefingNotes } from '../briefing/briefing.ts';
import { briefingFile, notesFile, type Manifest } from '../domain/atlasFiles.ts';
import { DataError } from '../domain/errors.ts';
import { decodeBriefing, decodeNotes } from './decode/briefings.ts';
import type { Fetch } from './fetchFile.ts';
import { loadFile } from './loadAtlas.ts';
import type { LoadFault } from './loadFault.ts';

/** What came, or why it did not. */
export type Loaded<T> = { readonly value: T } | { readonly fault: LoadFault };

/**
 * A briefing of the atlas, without its notes. Records that it names may be gone from the atlas: whoever shows
 * it says what is missing.
 * @param folder address of the atlas, ending in a slash
 */
export function loadBriefing(
  folder: string,
  manifest: Manifest,
  id: string,
  fetch?: Fetch
): Promise<Loaded<Briefing>> {
  return load(folder, manifest, briefingFile(id), decodeBriefing, fetch);
}

/** What the speaker reads, for the presenter view alone. A published site may lack it: a fault, `missing`. */
export function loadNotes(
  folder: string,
  manifest: Manifest,
  id: string,
  fetch?: Fetch
): Promise<Loaded<BriefingNotes>> {
  return load(folder, manifest, notesFile(id), decodeNotes, fetch);
}

async function load<T>(
  folder: string,
  manifest: Manifest,
  file: string,
  decode: (text: string, file: string) => T,
  fetch?: Fetch
): Promise<Loaded<T>> {
  const fetched = await loadFile(folder, manifest, file, fetch);
  if ('fault' in fetched) return fetched;
  try {
    return { value: decode(fetched.text, file) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error; // our mistake, not the file's
    const bytes = manifest.files[file]?.bytes ?? fetched.text.length;
    return {
      fault: { file, kind: 'unreadable', expectedBytes: bytes, gotBytes: bytes, detail: error.message }
    };
  }
}
