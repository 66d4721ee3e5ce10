import { csvParse } from 'd3-dsv';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LngLat } from '../../src/lib/domain/greatCircle.ts';
import type { Names } from '../../src/lib/domain/language.ts';

/** Languages whose names are baked: those of the interface, and Chinese for the map. */
export const NAME_LANGUAGES = ['en', 'vi', 'kk', 'ru', 'zh'] as const;

/** A border, or the part of it within a box, that is drawn dashed. */
export interface DashedBorder {
  readonly a: string;
  readonly b: string;
  /** west, south, east, north in degrees; null for the whole line. */
  readonly box: readonly [number, number, number, number] | null;
  readonly name: string;
}

/** Where a country's name stands when the middle of its land is a poor place. */
export interface LabelPoint {
  readonly lngLat: LngLat;
  readonly anchor: string;
}

export interface SeaName {
  readonly id: string;
  readonly lngLat: LngLat;
  /** Shown from this zoom. */
  readonly zoom: number;
  /** CSS pixels at zoom 2. */
  readonly sizePx: number;
  readonly names: Names;
}

/** What is set by hand for every atlas: the files of `data/reference`. */
export interface BasemapTables {
  readonly dashed: readonly DashedBorder[];
  readonly labelPoints: ReadonlyMap<string, LabelPoint>;
  readonly seas: readonly SeaName[];
  /** UN member and observer states; only these are labelled. */
  readonly labelled: ReadonlySet<string>;
  readonly countryNames: Readonly<Record<string, Names>>;
}

export async function readBasemapTables(repoRoot: string): Promise<BasemapTables> {
  const read = (file: string) => readFile(join(repoRoot, 'data/reference', file), 'utf8');
  const rows = async (file: string) => csvParse(await read(file));
  return {
    dashed: (await rows('dashed-borders.csv')).map((row) => ({
      a: text(row.a),
      b: text(row.b),
      box: row.west ? [Number(row.west), Number(row.south), Number(row.east), Number(row.north)] : null,
      name: text(row.name)
    })),
    labelPoints: new Map(
      (await rows('label-points.csv')).map((row) => [
        text(row.iso3),
        { lngLat: [Number(row.lng), Number(row.lat)], anchor: text(row.anchor) }
      ])
    ),
    seas: (await rows('seas.csv')).map((row) => ({
      id: text(row.id),
      lngLat: [Number(row.lng), Number(row.lat)],
      zoom: Number(row.zoom),
      sizePx: Number(row.size),
      names: Object.fromEntries(NAME_LANGUAGES.map((language) => [language, text(row[language])])) as Names
    })),
    labelled: new Set((await rows('un-members.csv')).map((row) => text(row.iso3))),
    countryNames: JSON.parse(await read('country-names.json')) as Record<string, Names>
  };
}

function text(cell: string | undefined): string {
  if (!cell) throw new Error('data/reference: a cell is empty that must not be');
  return cell;
}
