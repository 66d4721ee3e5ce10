import type { LngLat } from '../domain/greatCircle.ts';
import type { LngLatBounds } from '../domain/placeBounds.ts';

/** A rectangle of the stage, in its pixels from the top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a camera stands: centre in degrees and MapLibre zoom. */
export interface StageView {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Side of the world in pixels at zoom 0. */
const WORLD_PX = 512;
const DEEPEST_ZOOM = 5.5;
const LEAST_ZOOM = 0.8;
/** What is to be seen stays off the edges of its room by these shares of the shorter side. */
const MARGIN = { x: 0.22, y: 0.09 };
/** Names of places are wide, however narrow the room is; but they never take more than this share of it. */
const NAME = { px: 150, share: 0.29 };

/**
 * The rooms that a caption leaves free: beside it, above it and below it.
 * @param stage what may be drawn on
 * @param caption null where nothing stands in the way
 */
export function freeRooms(stage: Box, caption: Box | null): Box[] {
  if (!caption) return [stage];
  const rooms: Box[] = [
    { ...stage, left: caption.right },
    { ...stage, right: caption.left },
    { ...stage, bottom: caption.top },
    { ...stage, top: caption.bottom }
  ];
  const least = Math.min(stage.right - stage.left, stage.bottom - stage.top) / 4;
  const wide = rooms.filter((r) => r.right - r.left >= least && r.bottom - r.top >= least);
  return wide.length > 0 ? wide : [stage];
}

/**
 * The camera that shows `bounds` largest in one of the rooms.
 * @param size of the whole map in pixels; the camera's centre is its middle
 */
export function viewOfBounds(
  bounds: LngLatBounds,
  size: { readonly width: number; readonly height: number },
  rooms: readonly Box[]
): StageView {
  const [west, south, east, north] = bounds;
  const [left, top] = worldPoint([west, north]);
  const [right, bottom] = worldPoint([east, south]);
  const views = rooms.map((room) => {
    const [width, height] = [room.right - room.left, room.bottom - room.top];
    const shorter = Math.min(width, height);
    const w = width - 2 * Math.max(MARGIN.x * shorter, Math.min(NAME.px, NAME.share * width));
    const h = height - 2 * MARGIN.y * shorter;
    const scale = Math.min(w / Math.max(right - left, 1e-9), h / Math.max(bottom - top, 1e-9));
    const zoom = Math.min(DEEPEST_ZOOM, Math.max(LEAST_ZOOM, Math.log2(scale / WORLD_PX)));
    return { room, zoom };
  });
  const best = views.reduce((a, b) => (b.zoom > a.zoom ? b : a));
  return viewAt([(left + right) / 2, (top + bottom) / 2], best.zoom, size, best.room);
}

/** The camera that has `center` in the middle of the largest of the rooms. */
export function viewOfCenter(
  center: LngLat,
  zoom: number,
  size: { readonly width: number; readonly height: number },
  rooms: readonly Box[]
): StageView {
  const area = (room: Box) => (room.right - room.left) * (room.bottom - room.top);
  const largest = rooms.reduce((a, b) => (area(b) > area(a) ? b : a));
  return viewAt(worldPoint(center), zoom, size, largest);
}

/** Puts a point of the world, 0 to 1, into the middle of a room. */
function viewAt(
  [x, y]: readonly [number, number],
  zoom: number,
  { width, height }: { readonly width: number; readonly height: number },
  room: Box
): StageView {
  const side = WORLD_PX * 2 ** zoom;
  const dx = (room.left + room.right - width) / 2 / side;
  const dy = (room.top + room.bottom - height) / 2 / side;
  const [lng, lat] = lngLatOf([x - dx, y - dy]);
  return { lng, lat, zoom };
}

/** Web Mercator, the whole world from 0 to 1, down and to the right. */
function worldPoint([lng, lat]: LngLat): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function lngLatOf([x, y]: readonly [number, number]): [number, number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}
