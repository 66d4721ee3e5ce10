import { untrack } from 'svelte';
import type { CameraWish } from '../state/camera.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { homeBounds, nextToFollow } from './cameraMoves.ts';
import type { MapStage } from './mapStage.ts';
import type { Padding } from './stageTypes.ts';

/** What the camera has to heed of the screen. */
export interface CameraRoom {
  /** CSS pixels; 0 before the map has a place. */
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly sizesTaken: number;
}

/** A place alone is not shown from nearer. */
const NEAREST_FIT = 5.5;
const NEAREST_FOLLOWED = 5;

/** Moves a map's camera as it is wished for; each of its methods is the whole of an effect. */
export class Steering {
  readonly #explorer: Explorer;
  #taken: CameraWish;
  #lastFlown = -Infinity;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.#taken = untrack(() => explorer.camera.wish);
  }

  readonly #home = $derived.by(() => homeBounds(this.#explorer.atlas));
  readonly #flying = $derived.by(() => !this.#explorer.preferences.reducedMotion);

  /** Where a map begins. */
  get home() {
    return this.#home;
  }

  /** A map that begins anew stands where it was last wished to. */
  begin(stage: MapStage) {
    const { wish } = this.#explorer.camera;
    if (wish.kind === 'view') stage.moveTo(wish.view, false);
    this.#taken = wish;
  }

  /** What the camera is asked to do. */
  obey(stage: MapStage | null, { padding }: CameraRoom) {
    const { camera } = this.#explorer;
    const { wish } = camera;
    if (!stage || wish === this.#taken) return;
    this.#taken = wish;
    untrack(() => {
      switch (wish.kind) {
        case 'home':
          return stage.fit(this.#home, padding, this.#flying);
        case 'fit':
          return stage.fit(wish.bounds, padding, this.#flying, NEAREST_FIT);
        case 'view':
          return stage.moveTo(wish.view, this.#flying && wish.seconds !== 0, wish.seconds);
        case 'zoom':
          camera.view = stage.zoomBy(wish.levels, this.#flying);
      }
    });
  }

  /**
   * At home, or at what was last asked for, the subject stays clear of the panels as they open and close, and
   * fills a window of any size.
   */
  keepClear(stage: MapStage | null, room: CameraRoom) {
    const { width, height, padding } = room;
    void room.sizesTaken;
    if (width === 0 || height === 0) return;
    untrack(() => {
      const { camera } = this.#explorer;
      if (!stage || camera.view !== null || camera.follow) return;
      if (camera.wish.kind === 'fit') stage.fit(camera.wish.bounds, padding, this.#flying, NEAREST_FIT);
      else stage.fit(this.#home, padding, this.#flying);
    });
  }

  /** Flies to what is next as time plays. */
  follow(stage: MapStage | null, { padding }: CameraRoom) {
    const { camera, clock } = this.#explorer;
    if (!camera.follow || !clock.playing || !stage) return;
    const { playhead } = clock;
    if (playhead < this.#lastFlown) this.#lastFlown = -Infinity;
    const { shownEvents, atlas } = this.#explorer;
    const next = nextToFollow(shownEvents, atlas, playhead, clock.daysPerSecond, this.#lastFlown);
    if (!next) return;
    this.#lastFlown = next.event.span.start;
    stage.fit(next.bounds, padding, this.#flying, NEAREST_FOLLOWED);
  }
}
