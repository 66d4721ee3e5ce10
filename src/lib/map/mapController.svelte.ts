import { tick } from 'svelte';
import type { ViewState } from '../state/camera.svelte.ts';
import type { MapStage } from './mapStage.ts';

/** A map in use and its size in CSS pixels. */
export interface MapNow {
  readonly stage: MapStage | null;
  readonly width: number;
  readonly height: number;
}

const SETTLES_WITHIN_MS = 60_000;

/** What others may ask of a map: whether it is drawn, where it stands, and its picture. */
export class MapController {
  readonly #now: () => MapNow;
  #settled = $state(false);
  #waiting: (() => void)[] = [];

  constructor(now: () => MapNow) {
    this.#now = now;
  }

  /** Held and fully drawn. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Heard from the stage. */
  settles(now: boolean) {
    this.#settled = now;
    if (!now) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  getLayersOrder(): string[] {
    return this.#now().stage?.layersOrder() ?? [];
  }

  /** Where the camera stands, and the width of the map in CSS pixels; undefined where there is no map. */
  view(): (ViewState & { readonly widthPx: number }) | undefined {
    const { stage, width } = this.#now();
    return stage ? { ...stage.view, widthPx: width } : undefined;
  }

  /**
   * The picture of the next frame, no wider than asked for; null where there is none, or where it is `wanted`
   * no more.
   */
  capture(widthPx: number, wanted: () => boolean = () => true): Promise<Blob | null> {
    return this.#now().stage?.capture(widthPx, wanted) ?? Promise.resolve(null);
  }

  /** Draws the picture as it is now, whatever was drawn before it, into a canvas; false where there is no map. */
  paint(canvas: HTMLCanvasElement): boolean {
    const { stage } = this.#now();
    stage?.paintAlone(canvas);
    return stage !== null;
  }

  /** What is on the screen now, at `ratio` pixels for each of its own; null where there is no map. */
  async picture(ratio: number): Promise<HTMLCanvasElement | null> {
    // Whoever asks from an effect shall not hang on what the map says of its moves.
    await tick();
    const { stage, width, height } = this.#now();
    if (!stage) return null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    try {
      stage.setSharpness(ratio);
      await this.untilSettled();
      stage.paint(canvas);
    } finally {
      stage.setSharpness(null);
    }
    return canvas;
  }

  /**
   * Resolves once what was asked for before this call is held and fully drawn.
   * @throws {Error} where that takes more than a minute, as in a tab that the browser put to sleep
   */
  async untilSettled(): Promise<void> {
    await tick();
    this.#settled = false;
    this.#now().stage?.repaint();
    await new Promise<void>((resolve, fail) => {
      const timer = setTimeout(() => fail(new Error('the map was not drawn in time')), SETTLES_WITHIN_MS);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
