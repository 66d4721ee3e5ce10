import type { AtlasInfo } from './atlas.ts';
import type { Names } from './language.ts';

/** Raised whenever older pages could no longer read what `npm run data` writes. */
export const FORMAT_VERSION = 1;

/** The atlas that an address means which names none. */
export const BUILT_IN_ATLAS = 'kazakhstan-vietnam';
/** Beside the folders of all atlases. */
export const INDEX_FILE = 'atlases.json';

/** What an address can name. */
export const FOLDER_NAME = /^[a-z0-9][a-z0-9-]*$/;

export interface ListedAtlas {
  /** Also its name in an address: `?atlas=france-japan`. */
  readonly folder: string;
  readonly title: Names;
}

export const MANIFEST_FILE = 'manifest.json';
export const COUNTRIES_FILE = 'countries.json';
/** What the rules found in the tables; a `QualityReport`. */
export const QUALITY_FILE = 'quality.json';

/** The file that each table becomes: RFC 7946 where a row has a place on the map, plain rows elsewhere. */
export const TABLE_FILES = {
  sources: 'sources.json',
  places: 'places.geojson',
  place_names: 'place_names.json',
  people: 'people.json',
  visits: 'visits.geojson',
  trade: 'trade.geojson',
  agreements: 'agreements.json',
  flights: 'flights.geojson',
  flight_totals: 'flight_totals.json',
  corridors: 'corridors.geojson',
  tourism: 'tourism.json',
  claims: 'claims.json'
} as const;
export type AtlasTable = keyof typeof TABLE_FILES;
export const ATLAS_TABLES = Object.keys(TABLE_FILES) as AtlasTable[];

export interface FileEntry {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface Licence {
  /** SPDX where there is one: `CC-BY-4.0`. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** A briefing that comes with an atlas. */
export interface BriefingEntry {
  /** Of its files: `briefingFile(id)`, `notesFile(id)`. */
  readonly id: string;
  readonly title: Names;
  readonly sceneCount: number;
}

export function briefingFile(id: string): string {
  return `briefings/${id}.json`;
}

/** What the speaker reads. A published site does not have the file unless its builder asks for it. */
export function notesFile(id: string): string {
  return `briefings/${id}.notes.json`;
}

/** `manifest.json`: what an atlas folder holds. No build date, so that the same tables give the same bytes. */
export interface Manifest {
  readonly format: number;
  readonly atlas: AtlasInfo;
  readonly licences: readonly Licence[];
  /** First and last year with a dated row, both included. */
  readonly years: readonly [number, number];
  /** Rows per table; a table that the folder does not have is left out. */
  readonly rows: Readonly<Partial<Record<AtlasTable, number>>>;
  /** By id. */
  readonly briefings: readonly BriefingEntry[];
  readonly files: Readonly<Record<string, FileEntry>>;
}
