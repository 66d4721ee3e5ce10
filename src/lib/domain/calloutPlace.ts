import type { AtlasEvent } from './events.ts';
import type { MarkRef } from './marks.ts';
import type { DayNumber } from './time.ts';
import type { Box } from './timelineLabels.ts';
import type { Visit } from './visits.ts';

/** CSS pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCallout {
  readonly box: Box;
  /** The thin line from the edge of the box to the place. */
  readonly leader: readonly [from: ScreenPoint, to: ScreenPoint];
}

/** What a callout must not stand on. */
export interface CalloutGround {
  /** The part of the map that nothing covers. */
  readonly room: Box;
  /** Names and dots of cities. */
  readonly cities: readonly Box[];
  /** Points of the lines drawn, no further apart than half the height of the callout. */
  readonly data: readonly ScreenPoint[];
  /** Names of the countries that the atlas is about. */
  readonly focusNames?: readonly Box[];
  /** Other names, of countries and seas: the first to be covered where there is no other room. */
  readonly names?: readonly Box[];
}

/** Between the box and anything else. */
const MARGIN_PX = 8;
/** From the place to the nearest edge of the box: near first, and no further than an eye follows. */
const REACHES_PX = [40, 64, 88, 112, 144, 184, 232, 288];
/** Directions in which the box may stand, in steps of a turn. */
const DIRECTIONS = 24;
/** The leader ends before the dot. */
const DOT_PX = 9;

/**
 * The visit that the one callout of the map tells of: the selected, else the newest of the focus pair that has
 * begun, else the newest of any.
 * @param events earliest first
 * @returns undefined where something else is selected or no visit has begun
 */
export function calloutVisit(
  events: readonly AtlasEvent[],
  visits: readonly Visit[],
  selected: MarkRef | null,
  playhead: DayNumber
): Visit | undefined {
  if (selected) return selected.kind === 'visit' ? visits.find((v) => v.id === selected.id) : undefined;
  const begun = events.filter((event) => event.layer === 'visits' && event.span.start <= playhead);
  const newest = begun.findLast((event) => event.focus) ?? begun.at(-1);
  return newest?.layer === 'visits' ? newest.visit : undefined;
}

/**
 * The nearest place for a callout on ground that carries neither data nor a city, and no other name if it can.
 * @returns undefined where the whole neighbourhood is taken: no callout is better than one that hides
 */
export function placeCallout(
  at: ScreenPoint,
  size: { readonly width: number; readonly height: number },
  ground: CalloutGround
): PlacedCallout | undefined {
  const { names = [], focusNames = [], cities } = ground;
  if (!inside(at, ground.room)) return undefined;
  const keepingClearOf = (boxes: readonly Box[]) => nearestFree(at, size, { ...ground, cities: boxes });
  return (
    keepingClearOf([...cities, ...focusNames, ...names]) ??
    keepingClearOf([...cities, ...focusNames]) ??
    keepingClearOf(cities)
  );
}

function nearestFree(
  at: ScreenPoint,
  size: { readonly width: number; readonly height: number },
  { room, cities, data }: CalloutGround
): PlacedCallout | undefined {
  for (const reach of REACHES_PX) {
    for (let k = 0; k < DIRECTIONS; k++) {
      const box = boxAt(at, size, (2 * Math.PI * k) / DIRECTIONS, reach);
      const wide = {
        x0: box.x0 - MARGIN_PX,
        x1: box.x1 + MARGIN_PX,
        y0: box.y0 - MARGIN_PX,
        y1: box.y1 + MARGIN_PX
      };
      if (!holds(room, box) || cities.some((city) => meet(city, wide))) continue;
      if (data.some((point) => inside(point, wide))) continue;
      const leader = leaderOf(at, box);
      if (cities.some((city) => crosses(leader, city))) continue;
      return { box, leader };
    }
  }
  return undefined;
}

/** The box whose nearest point lies `reach` from the place in a direction. */
function boxAt(
  { x, y }: ScreenPoint,
  { width, height }: { readonly width: number; readonly height: number },
  turn: number,
  reach: number
): Box {
  const [dx, dy] = [-Math.cos(turn), -Math.sin(turn)];
  // The middle goes out until the box no longer comes closer than `reach`.
  const cx = x + dx * (reach + width / 2);
  const cy = y + dy * (reach + height / 2);
  return { x0: cx - width / 2, x1: cx + width / 2, y0: cy - height / 2, y1: cy + height / 2 };
}

function leaderOf(at: ScreenPoint, box: Box): PlacedCallout['leader'] {
  const from = { x: clamp(at.x, box.x0, box.x1), y: clamp(at.y, box.y0, box.y1) };
  const length = Math.hypot(from.x - at.x, from.y - at.y);
  const share = length === 0 ? 0 : Math.min(1, DOT_PX / length);
  return [from, { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share }];
}

/** The line runs through a name: looked at in steps far shorter than a name is high. */
function crosses([from, to]: PlacedCallout['leader'], name: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: steps }, (_, i) => i / steps).some((f) =>
    inside({ x: from.x + (to.x - from.x) * f, y: from.y + (to.y - from.y) * f }, shrunk(name))
  );
}

/** A leader may leave by the corner of its own name. */
const shrunk = ({ x0, x1, y0, y1 }: Box): Box => ({ x0: x0 + DOT_PX, x1, y0: y0 + 2, y1: y1 - 2 });

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const inside = ({ x, y }: ScreenPoint, box: Box) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const holds = (room: Box, box: Box) =>
  box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;
