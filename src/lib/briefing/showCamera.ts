import type { Atlas } from '../domain/atlas.ts';
import { markTarget } from '../domain/markTarget.ts';
import { boundsAround, type LngLatBounds } from '../domain/placeBounds.ts';
import type { ScenePicture } from './showPicture.ts';
import { freeRooms, viewOfBounds, viewOfCenter, type Box, type StageView } from './showRoom.ts';

/** The stage and what stands on it, in its pixels. */
export interface StageRoom {
  readonly width: number;
  readonly height: number;
  /** What the map may be looked at in: without the strip of years. */
  readonly free: Box;
  /** null where the scene has no words on it. */
  readonly caption: Box | null;
}

/**
 * Where the camera of a scene stands: what it is about fills the room beside the caption.
 * @param home bounds of the atlas's own first view
 */
export function sceneView(
  picture: Pick<ScenePicture, 'camera'>,
  atlas: Atlas,
  home: LngLatBounds,
  { width, height, free, caption }: StageRoom
): StageView {
  const { camera } = picture;
  const rooms = freeRooms(free, caption);
  if ('center' in camera) return viewOfCenter(camera.center, camera.zoom, { width, height }, rooms);
  return viewOfBounds(boundsOfCamera(camera, atlas) ?? home, { width, height }, rooms);
}

/** undefined where none of the records is there (any more), and for the first view. */
export function boundsOfCamera(
  camera: Exclude<ScenePicture['camera'], { center: unknown }>,
  atlas: Atlas
): LngLatBounds | undefined {
  if ('bounds' in camera) return camera.bounds;
  if ('home' in camera) return undefined;
  return boundsAround(camera.fit.flatMap((mark) => markTarget(atlas, mark)?.points ?? []));
}
