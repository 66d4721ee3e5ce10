import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { loadQuality } from '../lib/data/loadQuality.ts';
import { loadAtlasIndex } from '../lib/data/atlasIndex.ts';
import { loadAtlas, type LoadedAtlas } from '../lib/data/loadAtlas.ts';
import { BUILT_IN_ATLAS, type ListedAtlas } from '../lib/domain/atlasFiles.ts';
import type { LANGUAGES } from '../lib/domain/language.ts';
import type { MarkRef } from '../lib/domain/marks.ts';
import type { QualityReport } from '../lib/domain/quality/report.ts';
import * as m from '../lib/i18n/paraglide/messages.js';
import type { MapController } from '../lib/map/mapController.svelte.ts';
import { readAddress, writeAddress } from '../lib/state/address.ts';
import { Explorer } from '../lib/state/explorer.svelte.ts';
import {
  addressOf,
  applyAddress,
  applyPreferences,
  type MachineDefaults
} from '../lib/state/explorerAddress.ts';
import { Notices } from '../lib/state/notices.svelte.ts';
import { Preferences } from '../lib/state/preferences.svelte.ts';
import { fileFetch } from './files.ts';

const DATA_URL = './data/';

/** What the whole app shares: the loaded atlas, how the reader wants to read, and the way between pages. */
export class App {
  readonly preferences = new Preferences();
  readonly notices = new Notices();
  readonly machine: MachineDefaults;
  /** Its folder; undefined for the built-in atlas. */
  atlasId = $state.raw<string | undefined>();
  loaded = $state.raw<LoadedAtlas | null>(null);
  /** Of the Explore screen; it lives on while another page lies over it. */
  explorer = $state.raw<Explorer | null>(null);
  /** Of the Explore screen; undefined where it cannot be drawn. */
  map = $state.raw<MapController | undefined>();
  failure = $state.raw<{ readonly file: string } | null>(null);
  progress = $state.raw({ gotBytes: 0, allBytes: 0 });
  /** Of this site, the one that opens by itself first; none where nothing lists them. */
  atlases = $state.raw<readonly ListedAtlas[]>([]);

  /** What an address means that names no atlas, on a site of other atlases alone. */
  #home: string | undefined;
  #quality: Promise<QualityReport> | undefined;
  /** What was asked for last, on show or on its way. */
  #asked: string | undefined;
  #loading = false;
  #turn = 0;

  constructor(machine: MachineDefaults) {
    this.machine = machine;
    applyPreferences(this.preferences, readAddress(location.hash).view, machine);
  }

  /** Name of the folder of the atlas. */
  get folder(): string {
    return this.atlasId ?? BUILT_IN_ATLAS;
  }
  /** Its address, ending in a slash. */
  get dataFolder(): string {
    return `${DATA_URL}${encodeURIComponent(this.folder)}/`;
  }

  /**
   * Loads the atlas that the address names; what is missing is told, never thrown. Until it is there the one before
   * stays, and where several are asked for, the last one holds.
   */
  async open(): Promise<void> {
    const asked = readAddress(location.hash).view.atlas ?? this.#home;
    const turn = ++this.#turn;
    this.#asked = asked;
    this.#loading = true;
    this.failure = null;
    const found = await this.#load(asked ?? BUILT_IN_ATLAS, (progress) => {
      if (turn === this.#turn) this.progress = progress;
    });
    const [home] = 'failure' in found ? await this.#list() : [];
    if (turn !== this.#turn) return;
    if (asked === undefined && home && home.folder !== BUILT_IN_ATLAS) {
      this.#home = home.folder;
      return this.open();
    }
    this.#loading = false;
    this.atlasId = asked;
    if ('failure' in found) {
      this.failure = found.failure;
      this.explorer = null;
      return;
    }
    this.loaded = found;
    this.explorer = new Explorer(found.atlas, this.preferences);
    this.#quality = undefined;
    void this.#list();
  }

  async #load(
    folder: string,
    onProgress: (progress: App['progress']) => void
  ): Promise<LoadedAtlas | { readonly failure: { readonly file: string } }> {
    try {
      return await loadAtlas(DATA_URL, folder, {
        fetch: fileFetch,
        onProgress: (gotBytes, allBytes) => onProgress({ gotBytes, allBytes })
      });
    } catch (error) {
      return { failure: { file: error instanceof Error ? error.message : String(error) } };
    }
  }

  async #list(): Promise<readonly ListedAtlas[]> {
    if (this.atlases.length === 0) this.atlases = await loadAtlasIndex(DATA_URL, fileFetch);
    return this.atlases;
  }

  /** Another atlas in place of this one, in the reader's language and theme. */
  readonly openAtlas = (folder: string): void => {
    const { lang, theme } = this.explorer ? addressOf(this.explorer, undefined, this.machine) : {};
    const other = folder === BUILT_IN_ATLAS ? {} : { atlas: folder };
    location.hash = writeAddress({ ...other, ...(lang && { lang }), ...(theme && { theme }) });
  };

  /** Puts language, theme and the Explore screen into the state of the address. */
  heedAddress(): void {
    const { view, dropped } = readAddress(location.hash);
    applyPreferences(this.preferences, view, this.machine);
    if (this.#isElsewhere(view)) void this.open();
    // Else the view is heeded once its atlas is there.
    else if (this.explorer && !this.#loading)
      this.#sayDropped([...dropped, ...applyAddress(this.explorer, view)]);
  }

  /** Opens the atlas of the address where it is not the one on show or on its way. */
  heedAtlas(): void {
    if (this.#turn > 0 && this.#isElsewhere(readAddress(location.hash).view)) void this.open();
  }

  #isElsewhere({ atlas = this.#home }: { readonly atlas?: string }): boolean {
    return atlas !== this.#asked;
  }

  /**
   * What the rules found in the tables, fetched once, when it is first asked for.
   * @throws {DataError} naming the file that is missing or damaged
   */
  quality(): Promise<QualityReport> {
    this.#quality ??= this.#loadQuality();
    return this.#quality;
  }

  async #loadQuality(): Promise<QualityReport> {
    const { loaded, explorer } = this;
    if (!loaded || !explorer) throw new Error('quality was asked for before its atlas');
    explorer.quality = await loadQuality(this.dataFolder, loaded.manifest, fileFetch);
    return explorer.quality;
  }

  /** From a page to the map: there, then, with its card. */
  readonly show = (mark: MarkRef): void => {
    this.explorer?.reveal(mark);
    void goto(this.href('/'));
  };

  #sayDropped(parts: readonly string[]) {
    if (parts.length > 0) this.notices.say(m.address_dropped({ parts: parts.join(', ') }));
  }

  /**
   * The address of a page. It names no view: the Explore screen keeps its own and writes it there.
   * @param path `/`, `/data/trade`
   */
  readonly href = (path: string): string =>
    writeAddress(this.atlasId === undefined ? {} : { atlas: this.atlasId }, path);
}

export const [getApp, setApp] = createContext<App>();

/** Only where the atlas is loaded: under the layout, it is. */
export function getLoaded(): { app: App; loaded: LoadedAtlas; explorer: Explorer } {
  const app = getApp();
  const { loaded, explorer } = app;
  if (!loaded || !explorer) throw new Error('a page was drawn before its atlas');
  return { app, loaded, explorer };
}

/** What this machine asks for before the reader chooses. */
export function machineDefaults(languages: typeof LANGUAGES): MachineDefaults {
  return {
    language: languages.find((l) => navigator.languages.some((n) => n.split('-')[0] === l)) ?? 'en',
    theme: matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
  };
}
