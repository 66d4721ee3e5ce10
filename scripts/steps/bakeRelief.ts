import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';

const RADIANS = Math.PI / 180;
/** Pixels of a side of the square of the world, and so of the one tile. */
const SIDE = 2560;
/** Nothing is shaded nearer to the poles, where a pixel covers almost no ground. */
const NORTH = 78;
const SOUTH = -58;
/** White of the elevation picture, in metres. */
const HIGHEST_M = 8848;
/** Slope per metre and pixel; chosen by eye. */
const EXAGGERATION = 0.0095;
const CONTRAST = 1.25;
/** Fewer shades, a smaller file; no bands are seen at the opacities in use. */
const SHADES = 31;
/** Azimuth in degrees and weight of each lamp, all 45° high. */
const LAMPS: readonly [azimuth: number, weight: number][] = [
  [315, 1],
  [275, 0.45],
  [5, 0.45]
];

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/**
 * Hillshade of the world as the one tile of a Mercator map, clear beyond 78° N and 58° S: black in shade and white
 * in light with the slope as alpha, so that one picture serves every theme.
 * @returns a PNG of grey and alpha
 */
export async function bakeRelief(repoRoot: string): Promise<Uint8Array> {
  const file = join(repoRoot, 'node_modules/three-globe/example/img/earth-topology.png');
  return shade(toMercator(blur(blur(elevation(PNG.sync.read(await readFile(file)))))));
}

function elevation({ width, height, data }: PNG): Grid {
  const values = Float32Array.from({ length: width * height }, (_, i) => (data[i * 4]! / 255) * HIGHEST_M);
  return { width, height, values };
}

/** The world is round from east to west, and ends at the poles. */
function at({ width, height, values }: Grid, x: number, y: number): number {
  const row = Math.min(height - 1, Math.max(0, y));
  return values[row * width + (((x % width) + width) % width)]!;
}

/** 3 × 3 binomial, to take off the 35 m steps of the 8-bit picture. */
function blur(grid: Grid): Grid {
  const rows = [-1, 0, 1] as const;
  return fill(grid.width, grid.height, (x, y) => {
    let sum = 0;
    for (const dy of rows)
      for (const dx of rows) sum += (2 - Math.abs(dx)) * (2 - Math.abs(dy)) * at(grid, x + dx, y + dy);
    return sum / 16;
  });
}

function fill(width: number, height: number, value: (x: number, y: number) => number): Grid {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) values[y * width + x] = value(x, y);
  return { width, height, values };
}

/** Latitude in degrees of the middle of a row of the picture. */
function latOf(y: number): number {
  const north = Math.PI * (1 - (2 * (y + 0.5)) / SIDE);
  return (2 * Math.atan(Math.exp(north))) / RADIANS - 90;
}

function toMercator(grid: Grid): Grid {
  return fill(SIDE, SIDE, (x, y) =>
    bicubic(grid, ((x + 0.5) / SIDE) * grid.width - 0.5, ((90 - latOf(y)) / 180) * grid.height - 0.5)
  );
}

function bicubic(grid: Grid, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const row = (j: number) =>
    cubic(at(grid, left - 1, j), at(grid, left, j), at(grid, left + 1, j), at(grid, left + 2, j), x - left);
  return cubic(row(top - 1), row(top), row(top + 1), row(top + 2), y - top);
}

/** Catmull-Rom between `b` and `c`. */
function cubic(a: number, b: number, c: number, d: number, f: number): number {
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
}

function shade(heights: Grid): Uint8Array {
  const png = new PNG({ width: SIDE, height: SIDE });
  for (let y = 0; y < SIDE; y++) {
    const lat = latOf(y);
    if (lat > NORTH || lat < SOUTH) continue;
    // A pixel covers less ground towards the poles; only part of that is followed, or the Arctic is lost.
    const steepness = EXAGGERATION / (0.4 + 0.6 / Math.cos(lat * RADIANS));
    for (let x = 0; x < SIDE; x++) {
      const east = ((at(heights, x + 1, y) - at(heights, x - 1, y)) / 2) * steepness;
      const north = ((at(heights, x, y - 1) - at(heights, x, y + 1)) / 2) * steepness;
      const light = Math.max(-1, Math.min(1, CONTRAST * brightness(east, north)));
      const alpha = Math.round((Math.round(Math.abs(light) * SHADES) / SHADES) * 255);
      const grey = light > 0 && alpha > 0 ? 255 : 0;
      png.data.set([grey, grey, grey, alpha], (y * SIDE + x) * 4);
    }
  }
  return PNG.sync.write(png, { colorType: 4, deflateLevel: 9 });
}

/** Light on a slope less the light on flat ground. */
function brightness(east: number, north: number): number {
  const flat = Math.SQRT1_2;
  const length = Math.hypot(east, north, 1);
  let [sum, weights] = [0, 0];
  for (const [azimuth, weight] of LAMPS) {
    const towards = east * Math.sin(azimuth * RADIANS) + north * Math.cos(azimuth * RADIANS);
    sum += (weight * flat * (1 - towards)) / length;
    weights += weight;
  }
  return sum / weights - flat;
}
