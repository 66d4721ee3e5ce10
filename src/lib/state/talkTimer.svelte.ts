/** What a timer keeps while its window is loaded anew. */
export interface KeptTime {
  /** Milliseconds since 1970 at which it would have begun, had it never been held; null while it is held. */
  readonly beganMs: number | null;
  readonly heldSeconds: number;
}

const STOPPED: KeptTime = { beganMs: null, heldSeconds: 0 };

/** Time of a talk. It is handed the time of day, so that a window that was away or asleep is not behind. */
export class TalkTimer {
  #kept: KeptTime = $state.raw(STOPPED);
  #nowMs = $state(0);
  readonly #keep: (kept: KeptTime) => void;

  /** @param keep puts it where the next load finds it */
  constructor(kept: KeptTime | null, nowMs: number, keep: (kept: KeptTime) => void) {
    this.#kept = kept ?? STOPPED;
    this.#nowMs = nowMs;
    this.#keep = keep;
  }

  get running(): boolean {
    return this.#kept.beganMs !== null;
  }
  /** Nothing has been measured yet. */
  get untouched(): boolean {
    return !this.running && this.#kept.heldSeconds === 0;
  }
  get nowMs(): number {
    return this.#nowMs;
  }
  readonly elapsedSeconds: number = $derived.by(() =>
    this.#kept.beganMs === null ? this.#kept.heldSeconds : (this.#nowMs - this.#kept.beganMs) / 1000
  );

  /** Whole seconds are enough: nothing is drawn anew in between. */
  heed(nowMs: number) {
    if (Math.floor(nowMs / 1000) !== Math.floor(this.#nowMs / 1000)) this.#nowMs = nowMs;
  }

  start(nowMs: number) {
    if (!this.running) this.#set({ beganMs: nowMs - this.#kept.heldSeconds * 1000, heldSeconds: 0 }, nowMs);
  }
  hold(nowMs: number) {
    this.#nowMs = nowMs;
    if (this.running) this.#set({ beganMs: null, heldSeconds: this.elapsedSeconds }, nowMs);
  }
  reset(nowMs: number) {
    this.#set(this.running ? { beganMs: nowMs, heldSeconds: 0 } : STOPPED, nowMs);
  }

  #set(kept: KeptTime, nowMs: number) {
    this.#kept = kept;
    this.#nowMs = nowMs;
    this.#keep(kept);
  }
}
