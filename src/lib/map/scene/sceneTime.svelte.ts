import { HELD, speedAt, type Pace } from '../../domain/pace.ts';
import { DAYS_PER_YEAR } from '../../domain/time.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Faster than this, pulses would only flicker. */
const FASTEST_PULSE = 2 * DAYS_PER_YEAR;

/** The clock as the picture takes it. */
export class SceneTime {
  readonly #explorer: Explorer;
  /** How time has been passing; follows the clock by `nextPace`. */
  played = $state.raw<Pace>(HELD);

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  readonly playhead = $derived.by(() => this.#explorer.clock.playhead);
  readonly daysPerSecond = $derived.by(() => this.#explorer.clock.daysPerSecond);
  /** Without it nothing moves by itself: the reader wants reduced motion. */
  readonly moving = $derived.by(() => !this.#explorer.preferences.reducedMotion);
  readonly pace = $derived.by(() => (this.moving ? this.played : HELD));
  readonly pulse = $derived.by(() => ({
    daysPerSecond: this.daysPerSecond,
    pulsing: this.moving && this.daysPerSecond <= FASTEST_PULSE
  }));
  /** Days a second at the playhead; 0 where the reader sets it by hand. */
  readonly flow = $derived.by(() => speedAt(this.pace, this.playhead));
}
