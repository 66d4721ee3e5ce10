import type { Map as MapLibreMap } from 'maplibre-gl';

/** Tells whether what was asked of a map is held and fully drawn. */
export class Settler {
  readonly #map: MapLibreMap;
  readonly #tell: (settled: boolean) => void;
  /** The whole basemap is here. */
  #complete = false;
  /** So far asked for: what still waits for its frame must not pass for settled. */
  #changes = 0;
  /** Another picture comes with the next frame: nothing settles. */
  #playing = false;
  #over = false;

  constructor(map: MapLibreMap, tell: (settled: boolean) => void) {
    this.#map = map;
    this.#tell = tell;
    map.on('idle', () => this.#settle());
  }

  /** Something was asked for that is not drawn yet. */
  unsettle() {
    this.#changes += 1;
    this.#tell(false);
  }

  play(playing: boolean) {
    this.#playing = playing;
  }

  /** From now on an idle map is a finished one. */
  complete() {
    this.#complete = true;
  }

  /** The map has gone, or is about to. */
  stop() {
    this.#over = true;
  }

  /** deck.gl asks for its own repaint a frame after a change: idle counts once no such frame has come. */
  #settle() {
    if (!this.#complete || this.#playing || this.#over) return;
    const changes = this.#changes;
    let rendered = false;
    const render = () => (rendered = true);
    void this.#map.once('render', render);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#map.off('render', render);
        const stands = !rendered && changes === this.#changes;
        if (stands && !this.#over) this.#tell(true);
      })
    );
  }
}
