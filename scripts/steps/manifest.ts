import type { AtlasInfo } from '../../src/lib/domain/atlas.ts';
import {
  FORMAT_VERSION,
  type AtlasTable,
  type BriefingEntry,
  type Licence,
  type Manifest
} from '../../src/lib/domain/atlasFiles.ts';
import type { FuzzyDate } from '../../src/lib/domain/fuzzyDate.ts';
import { yearsCovered } from '../../src/lib/domain/fuzzyDate.ts';
import type { TableRow } from '../../src/lib/tables/types.ts';
import { sha256 } from '../lib/sha256.ts';

/** Tables whose dates are events. A source is published and a place is named at any time. */
const EVENT_TABLES: readonly AtlasTable[] = [
  'visits',
  'trade',
  'agreements',
  'flights',
  'flight_totals',
  'corridors',
  'tourism'
];

type Tables = ReadonlyMap<AtlasTable, readonly TableRow[]>;

/** The first and the last year that the atlas is about or that has a dated row. */
export function yearsOfTables(atlas: AtlasInfo, tables: Tables): readonly [number, number] {
  const dates = EVENT_TABLES.flatMap((table) => tables.get(table) ?? []).flatMap((row): FuzzyDate[] =>
    Object.values(row.dates)
  );
  const [from, to] = yearsCovered(dates) ?? atlas.years;
  return [Math.min(from, atlas.years[0]), Math.max(to, atlas.years[1])];
}

/** What the folder holds: rows per table, years, licences, briefings, and the bytes and checksum of each file. */
export function buildManifest(
  atlas: AtlasInfo,
  licences: readonly Licence[],
  tables: Tables,
  files: ReadonlyMap<string, string>,
  briefings: readonly BriefingEntry[] = []
): Manifest {
  return {
    format: FORMAT_VERSION,
    atlas,
    licences,
    years: yearsOfTables(atlas, tables),
    rows: Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length])),
    briefings,
    files: Object.fromEntries(
      [...files].map(([name, text]) => [name, { bytes: Buffer.byteLength(text), sha256: sha256(text) }])
    )
  };
}
