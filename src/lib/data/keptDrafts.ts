import { createStore, entries, promisifyRequest, type UseStore } from 'idb-keyval';
import type { DraftContent, DraftOrigin, KeptDraft } from '../briefing/draft.ts';
import { DataError } from '../domain/errors.ts';
import { record } from './decodeRows.ts';
import { checkedBriefing, checkedNotes } from './decode/briefings.ts';

const DATABASE = 'envoy-atlas';
const TABLE = 'briefings';

/**
 * Briefings that someone works on, kept in this browser by page, atlas and briefing. Where the browser refuses to
 * keep anything they live as long as the page.
 */
export class KeptDrafts {
  /** What was written by this page, so that a read right after a write finds it; null for thrown away. */
  readonly #here = new Map<string, KeptDraft | null>();
  #open: UseStore | null | undefined;
  readonly #place: string;

  /**
   * @param place what this page is, where pages that hold other atlases share what the browser keeps: some
   *   browsers take all files of a disk for one site. Empty for a site of its own
   */
  constructor(place = '') {
    this.#place = place === '' ? '' : `${place}/`;
  }

  /** By name; what cannot be read, or no longer, is left out and left alone. */
  async list(atlas: string): Promise<ReadonlyMap<string, KeptDraft>> {
    const prefix = this.#key(atlas, '');
    const found = new Map<string, KeptDraft>();
    for (const [key, value] of [...(await this.#stored()), ...this.#here]) {
      if (!key.startsWith(prefix)) continue;
      const draft = value === null ? undefined : readable(value);
      if (draft) found.set(key.slice(prefix.length), draft);
      else found.delete(key.slice(prefix.length));
    }
    return found;
  }

  async get(atlas: string, name: string): Promise<KeptDraft | undefined> {
    return (await this.list(atlas)).get(name);
  }

  /** @returns false where only this page has it */
  put(atlas: string, name: string, draft: KeptDraft): Promise<boolean> {
    const key = this.#key(atlas, name);
    this.#here.set(key, draft);
    return this.#change((table) => table.put(draft, key));
  }

  remove(atlas: string, name: string): Promise<boolean> {
    const key = this.#key(atlas, name);
    this.#here.set(key, null);
    return this.#change((table) => table.delete(key));
  }

  #key(atlas: string, name: string): string {
    return `${this.#place}${atlas}/${name}`;
  }

  async #change(act: (table: IDBObjectStore) => void): Promise<boolean> {
    const store = this.#store();
    if (!store) return false;
    try {
      await store('readwrite', (table) => {
        act(table);
        // At once: a page that is being left does not wait for the browser to do it.
        table.transaction.commit();
        return promisifyRequest(table.transaction);
      });
      return true;
    } catch {
      return false;
    }
  }

  async #stored(): Promise<[string, unknown][]> {
    const store = this.#store();
    if (!store) return [];
    try {
      return await entries<string, unknown>(store);
    } catch {
      return [];
    }
  }

  #store(): UseStore | null {
    if (this.#open === undefined) {
      try {
        this.#open = createStore(DATABASE, TABLE);
      } catch {
        this.#open = null;
      }
    }
    return this.#open;
  }
}

function readable(value: unknown): KeptDraft | undefined {
  try {
    return keptDraft(value);
  } catch (error) {
    if (!(error instanceof DataError)) throw error; // our mistake, not the store's
    return undefined;
  }
}

/** @throws {DataError} where the value is no draft of this version */
function keptDraft(value: unknown): KeptDraft {
  const { format, origin, dataVersion, content, saved, text } = record(value, TABLE);
  if (format !== 1 || typeof dataVersion !== 'string') throw new DataError('a draft of another version');
  return {
    format,
    origin: originOf(origin),
    dataVersion,
    content: contentOf(content),
    saved: saved === null ? null : contentOf(saved),
    text: typeof text === 'string' ? text : null
  };
}

function contentOf(value: unknown): DraftContent {
  const { briefing, notes } = record(value, TABLE);
  return { briefing: checkedBriefing(briefing, TABLE), notes: checkedNotes(notes, TABLE) };
}

function originOf(value: unknown): DraftOrigin {
  const { kind, sha256, name } = record(value, TABLE);
  if (kind === 'built_in' && typeof sha256 === 'string') return { kind, sha256 };
  if (kind === 'file' && typeof name === 'string') return { kind, name };
  if (kind === 'new') return { kind };
  throw new DataError('a draft of unknown origin');
}
