import type { CorridorMode } from './corridors.ts';
import type { LngLat } from './greatCircle.ts';
import type { Place } from './places.ts';

type Stop = Pick<Place, 'id' | 'kind'>;

/**
 * Vertices that keep a crossing off the land, by its two stops in alphabetical order. Set by hand: they
 * are schematic, as all corridor lines are, and no record of a ship's course.
 */
// prettier-ignore
const SEA_VERTICES: ReadonlyMap<string, readonly LngLat[]> = new Map<string, LngLat[]>([
  ['aktau|alat', [[50.95, 40.55], [50.2, 39.95]]],
  ['bandar-abbas|nhava-sheva', [[56.5, 26.6], [57.1, 25.5], [60, 24.4]]],
  ['hai-phong|haikou', [[107.3, 20.5], [109.3, 20.35]]],
  ['haikou|shenzhen', [[110.6, 20.25], [111.5, 20.9], [113.7, 21.8], [114.5, 22.2]]],
  ['lianyungang|shanghai', [[120.6, 34.5], [122, 32.8], [122.3, 31.3]]],
  ['nha-trang|quy-nhon', [[109.6, 12.9]]],
  ['nha-trang|vung-tau', [[109.4, 11.6], [108.2, 10.4]]],
  ['quy-nhon|shenzhen', [[110.2, 15.5], [114, 20.4], [114.5, 22.2]]],
  ['shanghai|xiamen', [[122.3, 31.1], [122.7, 30], [121.5, 27.6], [119.4, 24.9], [118.4, 24.3]]],
  ['shenzhen|xiamen', [[114.7, 22.3], [116.6, 22.7], [118.2, 24.1]]]
]);

function pairKey(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/**
 * Rail and road stay on land. Other corridors cross water between two ports, and between stops with a
 * crossing of their own here: a coasting ship may pass a city that the tables do not call a port.
 */
export function isSeaLeg(mode: CorridorMode, from: Stop, to: Stop): boolean {
  if (mode === 'rail' || mode === 'road') return false;
  if (mode === 'sea') return true;
  return (from.kind === 'port' && to.kind === 'port') || SEA_VERTICES.has(pairKey(from.id, to.id));
}

/** Where a crossing passes between its stops, in the order of travel; empty where it runs straight. */
export function seaVertices(fromId: string, toId: string): readonly LngLat[] {
  const vertices = SEA_VERTICES.get(pairKey(fromId, toId)) ?? [];
  return fromId < toId ? vertices : vertices.toReversed();
}
