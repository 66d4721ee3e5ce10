import type { Briefing, BriefingNotes } from '../lib/briefing/briefing.ts';
import type { KeptDraft } from '../lib/briefing/draft.ts';
import { KeptDrafts } from '../lib/data/keptDrafts.ts';
import type { LoadedAtlas } from '../lib/data/loadAtlas.ts';
import { loadBriefing, loadNotes, type Loaded } from '../lib/data/loadBriefing.ts';
import { briefingFile, type BriefingEntry } from '../lib/domain/atlasFiles.ts';
import { fileFetch, packed } from './files.ts';

/** What this browser keeps of its reader's own briefings; of a received file, of that file alone. */
export const drafts = new KeptDrafts(packed?.identity);

/** The atlas that is open and the address of its files, ending in a slash. */
export interface BriefingShelf {
  readonly loaded: LoadedAtlas;
  readonly folder: string;
}

/** A briefing, and whether it is this browser's own copy. */
export interface FoundBriefing {
  readonly briefing: Briefing;
  readonly own: boolean;
}

const NO_NOTES: BriefingNotes = {};

const atlasOf = ({ loaded }: BriefingShelf) => loaded.atlas.info.id;

/** Own briefings first, then those that come with the atlas and have no copy here. */
export async function briefingsOf(shelf: BriefingShelf): Promise<BriefingEntry[]> {
  const own = await drafts.list(atlasOf(shelf));
  const entries = [...own].map(([id, { content }]) => ({
    id,
    title: content.briefing.title,
    sceneCount: content.briefing.scenes.length
  }));
  return [...entries, ...shelf.loaded.manifest.briefings.filter(({ id }) => !own.has(id))];
}

/**
 * The briefing of a name: this browser's copy where there is one, else the built-in one.
 * @returns null where there is neither
 */
export async function findBriefing(
  shelf: BriefingShelf,
  name: string
): Promise<Loaded<FoundBriefing> | null> {
  const draft = await drafts.get(atlasOf(shelf), name);
  if (draft) return { value: { briefing: draft.content.briefing, own: true } };
  const { loaded, folder } = shelf;
  if (!loaded.manifest.briefings.some(({ id }) => id === name)) return null;
  const found = await loadBriefing(folder, loaded.manifest, name, fileFetch);
  return 'value' in found ? { value: { briefing: found.value, own: false } } : found;
}

/** What the speaker reads: of this browser's copy where there is one. */
export async function findNotes(shelf: BriefingShelf, name: string): Promise<Loaded<BriefingNotes>> {
  const draft = await drafts.get(atlasOf(shelf), name);
  if (draft) return { value: draft.content.notes };
  return loadNotes(shelf.folder, shelf.loaded.manifest, name, fileFetch);
}

/**
 * What to work on under a name: the draft kept here, else one begun from the built-in briefing.
 * @returns a fault where the built-in one cannot be read, null where there is nothing of the name
 */
export async function draftOf(shelf: BriefingShelf, name: string): Promise<Loaded<KeptDraft> | null> {
  const draft = await drafts.get(atlasOf(shelf), name);
  return draft ? { value: draft } : draftOfBuiltIn(shelf, name);
}

/** A draft of the built-in briefing as it is now; a site without notes gives one without. */
export async function draftOfBuiltIn(shelf: BriefingShelf, name: string): Promise<Loaded<KeptDraft> | null> {
  const { manifest } = shelf.loaded;
  if (!manifest.briefings.some(({ id }) => id === name)) return null;
  const [briefing, notes] = await Promise.all([
    loadBriefing(shelf.folder, manifest, name, fileFetch),
    loadNotes(shelf.folder, manifest, name, fileFetch)
  ]);
  if ('fault' in briefing) return briefing;
  const content = { briefing: briefing.value, notes: 'value' in notes ? notes.value : NO_NOTES };
  return {
    value: {
      format: 1,
      origin: { kind: 'built_in', sha256: checksumOf(shelf, name) },
      dataVersion: shelf.loaded.atlas.info.version,
      content,
      saved: content,
      text: null
    }
  };
}

/** Of the built-in briefing of the name as it is now; empty where there is none. */
export function checksumOf({ loaded }: BriefingShelf, name: string): string {
  return loaded.manifest.files[briefingFile(name)]?.sha256 ?? '';
}

/** @returns whether the browser keeps it past this page */
export function keepDraft(shelf: BriefingShelf, name: string, draft: KeptDraft): Promise<boolean> {
  return drafts.put(atlasOf(shelf), name, draft);
}

export function discardDraft(shelf: BriefingShelf, name: string): Promise<boolean> {
  return drafts.remove(atlasOf(shelf), name);
}
