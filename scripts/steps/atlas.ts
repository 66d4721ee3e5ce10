import type { AtlasInfo } from '../../src/lib/domain/atlas.ts';
import {
  COUNTRIES_FILE,
  MANIFEST_FILE,
  QUALITY_FILE,
  TABLE_FILES,
  type AtlasTable,
  type Licence
} from '../../src/lib/domain/atlasFiles.ts';
import type { Names } from '../../src/lib/domain/language.ts';
import { qualityReport } from '../../src/lib/domain/quality/report.ts';
import type { Problem, TableRow } from '../../src/lib/tables/types.ts';
import { collectionText, type AtlasFeature } from '../lib/geojson.ts';
import { briefingEntry, briefingFiles, type CheckedBriefing } from './briefings.ts';
import { buildCorridors } from './corridors.ts';
import { buildCountries } from './countries.ts';
import { buildFlights } from './flights.ts';
import { buildManifest } from './manifest.ts';
import { buildPlaces, placesById, type MapPlace } from './places.ts';
import { qualityText } from './quality.ts';
import { recordsText } from './records.ts';
import { buildTrade } from './trade.ts';
import { buildVisits } from './visits.ts';

export interface CheckedAtlas {
  readonly info: AtlasInfo;
  readonly licences: readonly Licence[];
  /** Rows that passed every check; a table that the folder does not have is left out. */
  readonly tables: ReadonlyMap<AtlasTable, readonly TableRow[]>;
  /** By id. */
  readonly briefings: readonly CheckedBriefing[];
}

type Places = ReadonlyMap<string, MapPlace>;
type Build = (rows: readonly TableRow[], places: Places) => { made: AtlasFeature[]; problems: Problem[] };

const MAPPED: Partial<Record<AtlasTable, Build>> = {
  places: buildPlaces,
  visits: buildVisits,
  trade: buildTrade,
  corridors: buildCorridors,
  flights: buildFlights
};

/**
 * The files of an atlas. Pure: the same tables give the same bytes.
 * @param countryNames by ISO 3166-1 alpha-3
 * @returns file name -> text, to be written only where there is no problem
 */
export function buildAtlas(atlas: CheckedAtlas, countryNames: ReadonlyMap<string, Names>) {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const places = placesById(atlas.tables.get('places') ?? []);
  for (const [table, rows] of atlas.tables) {
    const build = MAPPED[table];
    if (!build) {
      files.set(TABLE_FILES[table], recordsText(rows));
      continue;
    }
    const built = build(rows, places);
    problems.push(...built.problems);
    files.set(TABLE_FILES[table], collectionText(built.made));
  }
  const countries = buildCountries(atlas.tables, atlas.info, countryNames);
  problems.push(...countries.problems);
  files.set(COUNTRIES_FILE, countries.text);
  const report = qualityReport(atlas.tables, atlas.info.years, problems.length);
  files.set(QUALITY_FILE, qualityText(report));
  for (const briefing of atlas.briefings) {
    for (const [name, text] of briefingFiles(briefing)) files.set(name, text);
  }
  const entries = atlas.briefings.map(briefingEntry);
  const manifest = buildManifest(atlas.info, atlas.licences, atlas.tables, files, entries);
  files.set(MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`);
  return { files, problems };
}
