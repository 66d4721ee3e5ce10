import type { BriefingScene } from '../briefing/briefing.ts';
import { playSeconds } from '../briefing/show.ts';

/** How long a scene that stands still is shown. */
const STILL_SECONDS = 6;
/** A scene that plays rests at its end. */
const REST_SECONDS = 2;

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
