import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, Geometry, GeoJsonProperties, Position } from 'geojson';

// Longitude and latitude as they are. precision(0) adds no points; reflectY, because SVG counts y downwards.
const PLATE_CARREE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/** Opens rings and lines that cross ±180° (Russia, Fiji, Antarctica) along it. */
export function cutAtAntimeridian<G extends Geometry>(geometry: G): G {
  const cut = geoProject(geometry, PLATE_CARREE);
  if (cut === null) throw new Error(`nothing is left of a ${geometry.type}`);
  return cut;
}

/** One pass of corner cutting: takes the steps of a coarse grid off a line or a closed ring. */
export function chaikin(line: readonly Position[], closed: boolean): Position[] {
  if (line.length < 3) return [...line];
  const between = (a: Position, b: Position, f: number): Position => [
    a[0]! + (b[0]! - a[0]!) * f,
    a[1]! + (b[1]! - a[1]!) * f
  ];
  const corners = line
    .slice(1)
    .flatMap((end, i) => [between(line[i]!, end, 0.25), between(line[i]!, end, 0.75)]);
  return closed ? [...corners, corners[0]!] : [line[0]!, ...corners, line.at(-1)!];
}

export function collection<G extends Geometry, P extends GeoJsonProperties>(
  features: Feature<G, P>[]
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}

export function toFeature<G extends Geometry, P extends GeoJsonProperties>(
  geometry: G,
  properties: P
): Feature<G, P> {
  return { type: 'Feature', properties, geometry };
}
