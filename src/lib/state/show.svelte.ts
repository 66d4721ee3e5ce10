import type { Briefing, BriefingScene } from '../briefing/briefing.ts';
import {
  act,
  isMoving,
  openingAt,
  playheadNow,
  playSeconds,
  tick,
  type ShowAction,
  type ShowRules,
  type ShowState
} from '../briefing/show.ts';
import type { DayNumber } from '../domain/time.ts';

/** A longer frame (a hidden tab, a sleeping laptop) counts as this much, so that nothing leaps. */
const LONGEST_FRAME_SECONDS = 1;

export interface Kiosk {
  /** Seconds that a scene rests before the next comes by itself; null: it waits for the presenter. */
  readonly autoSeconds: number | null;
  readonly loop: boolean;
}

const NO_KIOSK: Kiosk = { autoSeconds: null, loop: false };

/** A briefing that is being shown. It never reads the time of day: a frame loop hands it elapsed seconds. */
export class Show {
  readonly briefing: Briefing;
  readonly #kiosk: Kiosk;
  #state: ShowState;
  /** The reader wants no motion. */
  still = $state(false);
  /** Hears each time that the show goes another way than by the passing of time. */
  onchange: () => void = () => {};

  /** @param scene from 0 */
  constructor(briefing: Briefing, scene: number, kiosk: Kiosk = NO_KIOSK) {
    this.briefing = briefing;
    this.#kiosk = kiosk;
    this.#state = $state.raw(openingAt(scene, briefing));
  }

  get state(): ShowState {
    return this.#state;
  }

  readonly index: number = $derived.by(() => this.#state.scene);
  readonly scene: BriefingScene = $derived.by(() => this.briefing.scenes[this.index] as BriefingScene);
  readonly playhead: DayNumber = $derived.by(() => playheadNow(this.#state, this.briefing));
  /** On the way to a scene. */
  readonly coming: boolean = $derived.by(() => this.#state.seconds < 0);
  readonly moving: boolean = $derived.by(() => isMoving(this.#state, this.briefing));
  /** The scene's stretch of time is playing. */
  readonly playing: boolean = $derived.by(() => this.moving && !this.coming);

  act(action: ShowAction) {
    this.#state = act(this.#state, action, this.#rules);
    this.onchange();
  }

  /** Takes over where another window stands; a scene that is not there is held to those there are. */
  adopt(state: ShowState) {
    const { scene } = openingAt(state.scene, this.briefing);
    this.#state = { ...state, scene };
  }

  /** A scene as it is once it has come to rest. */
  rest(scene: number) {
    const opening = openingAt(scene, this.briefing);
    this.#state = { ...opening, seconds: playSeconds(this.briefing.scenes[opening.scene]) };
  }

  tick(elapsedSeconds: number) {
    const { scene } = this.#state;
    this.#state = tick(this.#state, Math.min(elapsedSeconds, LONGEST_FRAME_SECONDS), this.#rules);
    if (this.#state.scene !== scene) this.onchange();
  }

  get #rules(): ShowRules {
    return { scenes: this.briefing.scenes, still: this.still, ...this.#kiosk };
  }
}
