import type { BriefingScene } from '../../lib/briefing/briefing.ts';
import { playSeconds } from '../../lib/briefing/show.ts';
import type { SceneFrame } from '../../lib/export/filmFrames.ts';
import type { SceneSheet } from '../../lib/export/sceneSheet.ts';
import type { Measured } from './estimate.ts';
import type { ExportChoice } from './exportKinds.ts';
import { painter, pngOf, type Shop } from './sceneJobs.ts';

/** What is chosen, as it will look, and what a picture of it takes. */
export interface Look {
  /** As an address of an image. */
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly measured: Measured;
  /** Of the scene in the picture; null for the view on the screen. */
  readonly sheet: SceneSheet | null;
  readonly scenes: readonly BriefingScene[];
}

/** Draws what is chosen; gives null where nobody waits any more. */
export type Draws = (
  choice: ExportChoice,
  briefingId: string,
  isStale: () => boolean
) => Promise<Look | null>;

interface Asked {
  /** A frame of a film is measured, not a scene. */
  readonly fps: number | null;
  /** Nobody waits for it any more. */
  isStale(): boolean;
}

/**
 * The first scene that has a map, and how long another picture takes: the first one waits for the whole map.
 * @param now milliseconds of a steady clock
 * @returns null where nobody waits any more
 */
export async function sceneLook(shop: Shop, asked: Asked, now: () => number): Promise<Look | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [shop.width, shop.height];
  const paint = painter(shop, canvas);
  const { scenes } = shop.briefing;
  const index = Math.max(
    0,
    scenes.findIndex(({ kind }) => kind === 'map')
  );
  const written = async () =>
    // What has its words beside it is a JPEG.
    shop.bare ? (canvas.toDataURL('image/jpeg', 0.9).length * 3) / 4 : (await pngOf(canvas)).size;
  await paint({ scene: index, seconds: playSeconds(scenes[index]) });
  if (asked.isStale()) return null;
  const picture = canvas.toDataURL('image/jpeg', 0.9);
  const bytes = await written();

  const another = anotherFrame(scenes, asked.fps);
  // The way there is not what a frame of a film takes.
  if (asked.fps !== null) await paint({ ...another, seconds: another.seconds + 1 / asked.fps });
  if (asked.isStale()) return null;
  const began = now();
  await paint(another);
  if (asked.fps === null) await written();
  return {
    picture,
    width: canvas.width,
    height: canvas.height,
    measured: { ms: now() - began, bytes },
    sheet: shop.sheets.scenes[index] ?? null,
    scenes
  };
}

/** One that costs what most do: of a film while something plays, else of a scene in the middle. */
function anotherFrame(scenes: readonly BriefingScene[], fps: number | null): SceneFrame {
  const plays = scenes.findIndex((scene) => playSeconds(scene) > 0);
  if (fps !== null && plays >= 0) return { scene: plays, seconds: playSeconds(scenes[plays]) / 2 };
  return { scene: Math.floor(scenes.length / 2), seconds: 0 };
}

/** @param spentMs on the picture, once it is a file */
export async function viewLook(canvas: HTMLCanvasElement, spentMs: () => number): Promise<Look> {
  const { size } = await pngOf(canvas);
  return {
    picture: canvas.toDataURL('image/jpeg', 0.9),
    width: canvas.width,
    height: canvas.height,
    measured: { ms: spentMs(), bytes: size },
    sheet: null,
    scenes: []
  };
}
