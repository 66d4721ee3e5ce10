import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { LngLat } from '../../src/lib/domain/greatCircle.ts';
import { collection, toFeature } from './basemapGeometry.ts';
import type { Land } from './basemapLand.ts';
import type { BasemapTables, SeaName } from './basemapTables.ts';

const RADIANS = Math.PI / 180;
/** Where Web Mercator ends, nearly. */
const HIGHEST_LAT = 84;
/** MapLibre draws the world this wide at zoom 0. */
const WORLD_PX = 512;
/** A name has room in a circle of this radius, in CSS pixels. */
const ROOM_PX = 13;
const LEAST_ZOOM = 1.2;
const GREATEST_ZOOM = 9;

/** `zoom` is the first at which the name has room; `area` is the largest part's, in square degrees of Mercator. */
export type LabelProperties = { iso: string; zoom: number; anchor: string; area: number };

/**
 * One name per UN member and observer state, at the inner point of its largest part unless the table of
 * points says otherwise.
 * @throws when a state has no area or no names
 */
export function buildCountryLabels(
  { countries }: Land,
  { labelled, labelPoints, countryNames }: BasemapTables
): FeatureCollection<Point, LabelProperties> {
  const areas = new Map(countries.features.map((country) => [country.properties.iso, country]));
  return collection(
    [...labelled].sort().map((iso) => {
      const [country, names] = [areas.get(iso), countryNames[iso]];
      if (!country || !names) throw new Error(`un-members.csv: ${iso} has no ${country ? 'names' : 'area'}`);
      const { point, radius, area } = innerPoint(country);
      const set = labelPoints.get(iso);
      return toFeature<Point, LabelProperties>(
        { type: 'Point', coordinates: [...(set?.lngLat ?? point)] },
        { iso, zoom: firstZoom(radius), anchor: set?.anchor ?? 'center', area: round(area, 1), ...names }
      );
    })
  );
}

export function buildSeaLabels(seas: readonly SeaName[]): FeatureCollection<Point> {
  return collection(
    seas.map(({ id, lngLat, zoom, sizePx, names }) =>
      toFeature({ type: 'Point', coordinates: [...lngLat] }, { id, zoom, size: sizePx, ...names })
    )
  );
}

/** @param radius of the inner circle in degrees of longitude */
function firstZoom(radius: number): number {
  const zoom = Math.log2(ROOM_PX / ((radius * WORLD_PX) / 360));
  return round(Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, zoom)), 1);
}

/** The pole of inaccessibility of the largest part, found in Mercator, where the name is read. */
function innerPoint({ geometry }: Feature<Polygon | MultiPolygon>) {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const projected = parts.map((part) => part.map((ring) => ring.map(toMercator)));
  const largest = projected.reduce((a, b) => (ringArea(b[0]!) > ringArea(a[0]!) ? b : a));
  const found = polylabel(largest, 0.05);
  return { point: fromMercator(found), radius: found.distance, area: ringArea(largest[0]!) };
}

/** Both axes in degrees of longitude. */
function toMercator([lng = NaN, lat = NaN]: readonly number[]): [number, number] {
  const held = Math.max(-HIGHEST_LAT, Math.min(HIGHEST_LAT, lat));
  return [lng, Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / RADIANS];
}

function fromMercator([x, y]: readonly [number, number]): LngLat {
  return [round(x, 3), round((2 * Math.atan(Math.exp(y * RADIANS))) / RADIANS - 90, 3)];
}

/** By the shoelace formula. */
function ringArea(ring: readonly (readonly [number, number])[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0)
  );
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
