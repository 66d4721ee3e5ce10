import type { Map as MapLibreMap } from 'maplibre-gl';

/** Long enough for pictures and shaders that come a little after what asked for them. */
const AWAKE_MS = 1000;
/** Nothing is late by more than this, should it have come without being asked for. */
const DOZE_MS = 250;
/** The loop waits for one frame at a time. */
const ONLY_FRAME = 1;

/**
 * Gives deck.gl's own loop its frames. It would look for changes at every frame of the screen, for ever; so it
 * looks while there may be some, and dozes else. While time plays it looks once for each picture that is drawn.
 */
export class OverlayFrames {
  #look: FrameRequestCallback | null = null;
  #frame = 0;
  #timer = 0;
  #awakeUntilMs = 0;
  #playing = false;

  constructor(map: MapLibreMap) {
    map.on('render', () => {
      if (!this.#playing) this.wake();
    });
    const canvas = map.getCanvas();
    for (const moved of ['pointermove', 'pointerdown', 'pointerleave'] as const) {
      canvas.addEventListener(moved, () => this.wake());
    }
  }

  /** For the overlay, which hands them on to the loop of luma.gl. */
  get overlayProps() {
    return {
      animationFrameProvider: {
        requestAnimationFrame: (look: FrameRequestCallback) => this.#request(look),
        cancelAnimationFrame: () => this.#cancel()
      }
    };
  }

  /** Something was handed over, drawn or pointed at. */
  wake() {
    this.#awakeUntilMs = performance.now() + AWAKE_MS;
    this.#next();
  }

  play(playing: boolean) {
    this.#playing = playing;
    this.wake();
  }

  #request(look: FrameRequestCallback): number {
    this.#look = look;
    if (!this.#playing && performance.now() < this.#awakeUntilMs) this.#next();
    else if (this.#timer === 0) this.#timer = window.setTimeout(this.#rouse, DOZE_MS);
    return ONLY_FRAME;
  }

  #cancel() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    [this.#look, this.#frame, this.#timer] = [null, 0, 0];
  }

  readonly #rouse = () => {
    this.#timer = 0;
    this.#next();
  };

  #next() {
    if (this.#look && this.#frame === 0) this.#frame = requestAnimationFrame(this.#run);
  }

  readonly #run = (time: number) => {
    const look = this.#look;
    [this.#look, this.#frame] = [null, 0];
    look?.(time);
  };
}
