/** While the clock runs, the address follows this often: to note it takes as much as a frame of play. */
const PLAYING_MS = 10_000;
/** A drag or a wheel turn settles for this long before it is written. */
const SETTLE_MS = 500;
/** Choices that follow each other faster than this share one step of the history. */
const SAME_CHOICE_MS = 1000;

interface History {
  /** Replaces the current entry, or adds one. */
  write(hash: string, how: 'push' | 'replace'): void;
  /** Milliseconds of any steady clock. */
  now(): number;
}

/**
 * Writes the view into the address. Going back returns to the last view that the reader chose: playing
 * adds one entry and then moves it along, a drag adds one, not one for each frame.
 */
export class AddressBar {
  #written: string;
  #moving = false;
  #lastWrite = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #history: History;

  constructor(history: History, hash: string) {
    this.#history = history;
    this.#written = hash;
  }

  /** The screen stands at an address that was opened, not chosen here; what it leaves out is added to it. */
  opened(hash: string) {
    clearTimeout(this.#timer);
    this.#written = hash;
    this.#moving = false;
    this.#lastWrite = this.#history.now();
  }

  /** The view is now `hash`, and held. */
  offer(hash: string) {
    clearTimeout(this.#timer);
    if (hash === this.#written && !this.#moving) return;
    this.#timer = setTimeout(() => this.#write(hash, false), SETTLE_MS);
  }

  /**
   * The view moves by itself from now on, until another is offered.
   * @param view as it is when it is asked for
   */
  follow(view: () => string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#write(view(), true);
      this.follow(view);
    }, PLAYING_MS);
  }

  #write(hash: string, moving: boolean) {
    const now = this.#history.now();
    const sameChoice = !moving && now - this.#lastWrite < SAME_CHOICE_MS;
    if (hash !== this.#written) this.#history.write(hash, this.#moving || sameChoice ? 'replace' : 'push');
    this.#written = hash;
    this.#moving = moving;
    this.#lastWrite = now;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
