import type { BriefingScene } from '../briefing/briefing.ts';
import { playSeconds } from '../briefing/show.ts';

/** How long a scene that stands still is shown. */
const STILL_SECONDS = 6;
/** A scene that plays rests at its end. */
export const REST_SECONDS = 2;

/** A stretch of a film, in its seconds. */
export interface FilmPart {
  readonly from: number;
  readonly to: number;
}

/** Which frames of a film are made: `first` and how many. */
export interface FrameRange {
  readonly first: number;
  readonly count: number;
}

/** One frame of a briefing: `seconds` of the clock of scene `scene`, below 0 on the way there. */
export interface SceneFrame {
  readonly scene: number;
  readonly seconds: number;
}

/** Of a scene in a film, with the way to it; the first has no way. */
export function sceneSeconds(scenes: readonly BriefingScene[], index: number): number {
  const scene = scenes[index] as BriefingScene;
  const plays = playSeconds(scene);
  return (index === 0 ? 0 : scene.transitionSeconds) + (plays > 0 ? plays + REST_SECONDS : STILL_SECONDS);
}

/** Of the whole film, in seconds. */
export function filmSeconds(scenes: readonly BriefingScene[]): number {
  return scenes.reduce((sum, _, i) => sum + sceneSeconds(scenes, i), 0);
}

/**
 * The frames of a film, or of a part of it.
 * @throws {Error} for a part that holds none
 */
export function framesOf(
  scenes: readonly BriefingScene[],
  fps: number,
  part: FilmPart | null = null
): FrameRange {
  const all = Math.round(filmSeconds(scenes) * fps);
  if (!part) return { first: 0, count: all };
  const first = Math.max(0, Math.round(part.from * fps));
  const count = Math.min(all, Math.round(part.to * fps)) - first;
  if (count < 1)
    throw new Error(
      `the film lasts ${filmSeconds(scenes)} s, and has nothing from ${part.from} s to ${part.to} s`
    );
  return { first, count };
}

/** What frame `n` of `fps` a second shows; frames past the end show the end. */
export function frameAt(scenes: readonly BriefingScene[], n: number, fps: number): SceneFrame {
  let left = n / fps;
  for (const [index, scene] of scenes.entries()) {
    const all = sceneSeconds(scenes, index);
    if (left < all || index === scenes.length - 1) {
      const way = index === 0 ? 0 : scene.transitionSeconds;
      return { scene: index, seconds: Math.min(left, all) - way };
    }
    left -= all;
  }
  return { scene: 0, seconds: 0 };
}
