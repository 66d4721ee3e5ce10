import type { DraftContent } from '../../lib/briefing/draft.ts';
import { briefingFile, MANIFEST_FILE, notesFile, type Manifest } from '../../lib/domain/atlasFiles.ts';

/**
 * The files of an atlas in which the briefings that this browser keeps stand for the ones that came with it.
 * @param files by name in the folder of the atlas
 * @param own by name of the briefing
 */
export function withOwnBriefings(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: Manifest,
  own: ReadonlyMap<string, DraftContent>,
  withNotes: boolean
): Map<string, Uint8Array> {
  if (own.size === 0) return new Map(files);
  const all = new Map(files);
  const vouched = new Map(Object.entries(manifest.files));
  const entries = new Map(manifest.briefings.map((entry) => [entry.id, entry]));
  for (const [id, { briefing, notes }] of own) {
    entries.set(id, { id, title: briefing.title, sceneCount: briefing.scenes.length });
    all.set(briefingFile(id), bytesOf(briefing));
    if (withNotes) all.set(notesFile(id), bytesOf(notes));
    else all.delete(notesFile(id));
    // Checksums cannot be made in a page that came over plain http, and nothing can be lost within a file.
    vouched.delete(briefingFile(id));
    vouched.delete(notesFile(id));
  }
  const briefings = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return all.set(
    MANIFEST_FILE,
    bytesOf({ ...manifest, briefings, files: Object.fromEntries(vouched) } satisfies Manifest)
  );
}

/** The same files, in which the atlas says that it is published at that address; undefined leaves what it says. */
export function withHomepage(
  files: ReadonlyMap<string, Uint8Array>,
  homepage: string | undefined
): Map<string, Uint8Array> {
  const all = new Map(files);
  const bytes = all.get(MANIFEST_FILE);
  if (homepage === undefined || !bytes) return all;
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  return all.set(MANIFEST_FILE, bytesOf({ ...manifest, atlas: { ...manifest.atlas, homepage } }));
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
