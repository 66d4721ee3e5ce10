/// <reference types="@sveltejs/kit" />
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const url: string;
  export default url;
}

/** What a page offers to `npm run bench`; set only where `?bench` stands before the '#'. */
interface Bench {
  readonly subject: string;
  /** Rows loaded. */
  readonly n: number;
  /** A draw of at least this many instances is the data, and not the basemap, an icon or a label. */
  readonly minInstances: number;
  /** Ids of the map's layers from bottom to top, deck.gl's group among the basemap's. */
  layersOrder?(): string[];
  /** Keeps only these years, both whole and included. */
  setRange(firstYear: number, lastYear: number): void | Promise<unknown>;
  /** Moves the playhead, in fractional years. */
  seek(year: number): void | Promise<unknown>;
}

/** What a page offers to `npm run export`; set only where `?export` stands before the '#'. */
interface ExportHooks {
  /** `3/15` */
  progress: string;
  /**
   * Makes one file and hands it to the browser's downloads; a handout is left standing, to be printed.
   * @param choice of `ExportChoice`, the rest as the dialogue has it at first
   * @param onframe sees each frame of a film before it is encoded
   * @returns the name of the file; null for a handout
   */
  make(
    choice: object,
    briefing: string,
    onframe?: (canvas: HTMLCanvasElement) => Promise<void>
  ): Promise<string | null>;
}

interface Window {
  __bench?: Bench;
  __export?: ExportHooks;
}
