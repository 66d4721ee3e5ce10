import type { AtlasInfo } from '../domain/atlas.ts';
import type { Licence } from '../domain/atlasFiles.ts';
import { boundsOf } from '../domain/fuzzyDate.ts';
import { LANGUAGES, type Names } from '../domain/language.ts';
import { yearOf } from '../domain/time.ts';
import { pairKey, pairOf, type CountryPair } from '../domain/trade.ts';
import type { TableName } from './column.ts';
import { folded } from './nearest.ts';
import { PackageReader } from './packageReader.ts';
import type { Problem, TableRow } from './types.ts';

type Tables = ReadonlyMap<TableName, readonly TableRow[]>;

export interface AtlasInfoRead {
  /** undefined where the two focus countries or the years are neither said nor to be found in the rows. */
  readonly info: AtlasInfo | undefined;
  readonly licences: readonly Licence[];
  readonly problems: readonly Problem[];
}

/**
 * What an atlas is about, from the `atlas` object of its `datapackage.json`. What is not said there is taken
 * from the rows: the pair with the most visits, the years of the rows, the title from the folder's name.
 * @param packageText undefined where the folder has no `datapackage.json`
 * @param folder name of the folder, without a path
 */
export function readAtlasInfo(
  packageText: string | undefined,
  folder: string,
  tables: Tables
): AtlasInfoRead {
  const file = new PackageReader(packageText ?? '{}');
  const focus = file.countryPair('focus') ?? busiestPair(tables);
  const years = file.years('years') ?? yearsOf(tables);
  if (!focus) file.report('atlas.focus', 'no row names two countries; name the pair here');
  if (!years) file.report('atlas.years', 'no row has a date; name the first and the last year here');
  const bounds = file.viewBounds();
  const viewpoint = file.names('viewpoint');
  const homepage = file.webAddress('homepage');
  const id = file.slug('id') ?? slugOf(folder);
  const info = focus &&
    years && {
      id,
      title: file.names('title') ?? titleOf(file.text('title') ?? folder),
      focus,
      neighbours: file.countries('neighbours') ?? [],
      years,
      languages: file.languages('languages') ?? LANGUAGES,
      version: file.text('version') ?? '0.0.0',
      ...(bounds ? { bounds } : {}),
      ...(viewpoint ? { viewpoint } : {}),
      ...(homepage ? { homepage } : {})
    };
  return { info, licences: file.licences(), problems: file.problems };
}

function slugOf(folder: string): string {
  const slug = folded(folder)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'atlas' : slug;
}

function titleOf(text: string): Names {
  const words = text.replace(/[-_]+/g, ' ').trim();
  return { en: words === '' ? 'Atlas' : words.charAt(0).toUpperCase() + words.slice(1) };
}

const PAIR_COLUMNS: readonly (readonly [TableName, string, string])[] = [
  ['visits', 'visitor_country', 'host_country'],
  ['trade', 'reporter', 'partner'],
  ['flight_totals', 'country_from', 'country_to']
];

/** The pair with the most visits, else the most trade figures; of equal ones the first met. */
function busiestPair(tables: Tables): CountryPair | undefined {
  for (const [table, from, to] of PAIR_COLUMNS) {
    const counts = new Map<string, { pair: CountryPair; count: number }>();
    for (const { values } of tables.get(table) ?? []) {
      const [a, b] = [values[from], values[to]];
      if (typeof a !== 'string' || typeof b !== 'string' || a === b) continue;
      const pair = pairOf(a, b);
      const key = pairKey(pair);
      counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const [busiest] = [...counts.values()].sort((a, b) => b.count - a.count);
    if (busiest) return busiest.pair;
  }
  return undefined;
}

const DATED: readonly TableName[] = ['visits', 'trade', 'agreements', 'flights', 'flight_totals', 'tourism'];

function yearsOf(tables: Tables): readonly [number, number] | undefined {
  const dates = DATED.flatMap((table) =>
    (tables.get(table) ?? []).flatMap((row) => Object.values(row.dates))
  );
  if (dates.length === 0) return undefined;
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of dates.map(boundsOf)) {
    first = Math.min(first, yearOf(start));
    last = Math.max(last, yearOf(end - 1));
  }
  return [first, last];
}
