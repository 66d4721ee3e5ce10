import { corridorLegs, corridorPath, type Route } from '../../src/lib/domain/corridorLines.ts';
import type { CorridorMode } from '../../src/lib/domain/corridors.ts';

import type { TableRow } from '../../src/lib/tables/types.ts';
import { text, texts } from '../lib/cells.ts';
import { lineFeature } from '../lib/geojson.ts';
import { perRow, RowFault } from '../lib/rowFault.ts';
import type { MapPlace } from './places.ts';

/** Corridors table -> one schematic line per corridor, through its waypoints, over legs that it shares. */
export function buildCorridors(rows: readonly TableRow[], places: ReadonlyMap<string, MapPlace>) {
  const routes = perRow('corridors.csv', rows, (row) => ({ row, ...routeOf(row, places) }));
  const legs = corridorLegs(routes.made, places);
  const made = routes.made.map((route) => lineFeature(route.row, corridorPath(route, legs, places)));
  return { made, problems: routes.problems };
}

function routeOf(row: TableRow, places: ReadonlyMap<string, MapPlace>): Route {
  const waypoints = texts(row, 'waypoints');
  const unknown = waypoints.find((id) => !places.has(id));
  if (unknown !== undefined) throw new RowFault('waypoints', `unknown place "${unknown}"`);
  if (waypoints.length < 2) throw new RowFault('waypoints', 'expected two places or more');
  return { id: row.id, mode: text(row, 'mode') as CorridorMode, waypoints };
}
