import { extent } from 'd3-array';
import type { BBox, Feature, MultiLineString, Point } from 'geojson';
import { cutAtAntimeridian, distanceKm, greatCircle, type LngLat } from '../../src/lib/domain/greatCircle.ts';
import type { TableRow } from '../../src/lib/tables/types.ts';
import { byId, encodeColumns } from './encodeRow.ts';

export type AtlasFeature = Feature<Point | MultiLineString>;

/** Five decimals are about a metre. */
const DECIMALS = 1e5;
/** A chord of 200 km leaves its great circle by less than 800 m. */
const KM_PER_SEGMENT = 200;

export function pointFeature(row: TableRow, at: LngLat): Feature<Point> {
  return {
    type: 'Feature',
    id: row.id,
    geometry: { type: 'Point', coordinates: rounded(at) },
    properties: encodeColumns(row)
  };
}

/** @param line longitudes may pass ±180; it is cut there */
export function lineFeature(row: TableRow, line: readonly LngLat[]): Feature<MultiLineString> {
  const coordinates = cutAtAntimeridian(line).map((part) => part.map(rounded));
  return {
    type: 'Feature',
    id: row.id,
    geometry: { type: 'MultiLineString', coordinates },
    properties: encodeColumns(row)
  };
}

/** The great circle between two places in steps of 200 km at most. */
export function greatCircleLine(origin: LngLat, destination: LngLat): LngLat[] {
  return greatCircle(
    origin,
    destination,
    Math.max(1, Math.ceil(distanceKm(origin, destination) / KM_PER_SEGMENT))
  );
}

function rounded([lng, lat]: LngLat): [number, number] {
  return [Math.round(lng * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}

/** RFC 7946, one feature per line so that a change reads as a line, sorted by id. */
export function collectionText(features: readonly AtlasFeature[]): string {
  const bbox = bboxOf(features);
  const lines = byId(features).map((feature) => JSON.stringify(feature));
  const head = `{"type":"FeatureCollection",${bbox ? `"bbox":${JSON.stringify(bbox)},` : ''}"features":[`;
  return lines.length === 0 ? `${head}]}\n` : `${head}\n${lines.join(',\n')}\n]}\n`;
}

/**
 * The smallest box around all features: [west, south, east, north]. West is greater than east where it
 * passes over the antimeridian (RFC 7946, 5.2).
 * @returns undefined for no features
 */
export function bboxOf(features: readonly AtlasFeature[]): BBox | undefined {
  const parts = features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [[geometry.coordinates]] : geometry.coordinates
  );
  if (parts.length === 0) return undefined;
  // An atlas has more points than a function call takes arguments.
  const [south, north] = extent(parts.flat(), (p) => p[1]) as [number, number];
  const [west, east] = narrowest(
    parts.map((part) => {
      const lngs = part.map((p) => p[0] as number);
      return [Math.min(...lngs), Math.max(...lngs)];
    })
  );
  return [west, south, east, north];
}

/** What is left of the circle of longitudes after its widest empty stretch. */
function narrowest(stretches: [number, number][]): [number, number] {
  const merged: [number, number][] = [];
  for (const [west, east] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && west <= last[1]) last[1] = Math.max(last[1], east);
    else merged.push([west, east]);
  }
  const [first, last] = [merged[0] as [number, number], merged.at(-1) as [number, number]];
  let gap = first[0] + 360 - last[1];
  let box: [number, number] = [first[0], last[1]];
  for (const [i, next] of merged.slice(1).entries()) {
    const end = (merged[i] as [number, number])[1];
    if (next[0] - end > gap) [gap, box] = [next[0] - end, [next[0], end]];
  }
  return box;
}
