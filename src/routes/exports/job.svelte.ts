import type { JobControl } from './sceneJobs.ts';

export type JobState = 'idle' | 'working' | 'done' | 'failed' | 'cancelled';

/** Work that takes a while: how far it is, how long it may take, and the ways to hold it and to end it. */
export class Job {
  state = $state<JobState>('idle');
  done = $state(0);
  all = $state(0);
  /** By the person, or because the tab is hidden and nothing is drawn there. */
  paused = $state(false);
  hidden = $state(false);
  /** Of the file that was made, or what went wrong. */
  result = $state.raw<{ readonly name: string; readonly bytes: number } | null>(null);
  reason = $state('');
  /** null before the second step. */
  secondsLeft = $state<number | null>(null);

  #abort = new AbortController();
  #waiting: (() => void)[] = [];
  /** How much was done at the first word of it. */
  #first = 0;
  #workedMs = 0;
  #since = 0;

  /**
   * Runs `work`, which makes one file.
   * @param now milliseconds of a steady clock
   */
  async run(
    work: (control: JobControl) => Promise<{ name: string; bytes: number } | null>,
    now: () => number
  ): Promise<void> {
    this.#abort = new AbortController();
    [this.result, this.reason] = [null, ''];
    [this.state, this.done, this.all, this.secondsLeft, this.paused] = ['working', 0, 0, null, false];
    [this.#first, this.#workedMs, this.#since] = [0, 0, now()];
    const control: JobControl = {
      signal: this.#abort.signal,
      resumed: () => this.#resumed(now),
      onprogress: (done, all) => this.#progressed(done, all, now)
    };
    try {
      this.result = await work(control);
      this.state = 'done';
    } catch (error) {
      this.reason = error instanceof Error ? error.message : String(error);
      this.state = this.#abort.signal.aborted ? 'cancelled' : 'failed';
    }
  }

  cancel() {
    this.#abort.abort();
    this.#goOn();
  }

  setPaused(paused: boolean) {
    this.paused = paused;
    if (!this.paused && !this.hidden) this.#goOn();
  }

  setHidden(hidden: boolean) {
    this.hidden = hidden;
    if (!this.paused && !this.hidden) this.#goOn();
  }

  #progressed(done: number, all: number, now: () => number) {
    // The first step waits for the whole map, and says nothing of the others.
    if (this.#first === 0) [this.#first, this.#workedMs] = [done, 0];
    else this.#workedMs += now() - this.#since;
    this.#since = now();
    [this.done, this.all] = [done, all];
    const steps = done - this.#first;
    if (steps > 0) this.secondsLeft = ((this.#workedMs / steps) * (all - done)) / 1000;
  }

  async #resumed(now: () => number): Promise<void> {
    if (!this.paused && !this.hidden) return;
    this.#workedMs += now() - this.#since;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#since = now();
  }

  #goOn() {
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}
