const OPEN_MS = 120;
const CLOSE_MS = 80;

/** Opens a little after the pointer has come to rest on a thing, and at once when it moves on to the next. */
export class HoverCard<T> {
  shown = $state.raw<T | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  point(thing: T | null) {
    clearTimeout(this.#timer);
    if (thing !== null && this.shown !== null) this.shown = thing;
    else this.#timer = setTimeout(() => (this.shown = thing), thing === null ? CLOSE_MS : OPEN_MS);
  }

  close() {
    clearTimeout(this.#timer);
    this.shown = null;
  }
}
