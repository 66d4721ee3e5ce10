import { restoreNow, setNow } from 'maplibre-gl';

/** Less than a frame takes to draw: time goes on from here once it is released, and never back. */
const STEP_MS = 1;

/**
 * The time of every map in the page: while a frame is drawn it stands, and between frames it takes the same small
 * step. Made before its map, so that for the map it began at nothing.
 */
export class FrozenTime {
  #nowMs = performance.now();

  constructor() {
    setNow(this.#nowMs);
  }

  next() {
    this.#nowMs += STEP_MS;
    setNow(this.#nowMs);
  }

  release() {
    restoreNow();
  }
}
