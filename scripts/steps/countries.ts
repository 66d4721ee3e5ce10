import type { AtlasInfo } from '../../src/lib/domain/atlas.ts';
import type { AtlasTable } from '../../src/lib/domain/atlasFiles.ts';
import type { Names } from '../../src/lib/domain/language.ts';
import type { Problem, TableRow } from '../../src/lib/tables/types.ts';

const COUNTRY_COLUMNS = [
  'country_iso3',
  'visitor_country',
  'host_country',
  'reporter',
  'partner',
  'parties',
  'country_from',
  'country_to'
];

/**
 * The names of the countries that an atlas speaks of, from those baked in `country-names.json`.
 * @param names by ISO 3166-1 alpha-3
 */
export function buildCountries(
  tables: ReadonlyMap<AtlasTable, readonly TableRow[]>,
  info: AtlasInfo,
  names: ReadonlyMap<string, Names>
) {
  const used = new Set([...info.focus, ...info.neighbours]);
  for (const row of [...tables.values()].flat()) {
    for (const code of COUNTRY_COLUMNS.flatMap((column) => row.values[column] ?? [])) used.add(String(code));
  }
  const problems: Problem[] = [];
  const lines: string[] = [];
  for (const iso3 of [...used].sort()) {
    const name = names.get(iso3);
    if (name) lines.push(`${JSON.stringify(iso3)}:${JSON.stringify(name)}`);
    else
      problems.push({
        file: 'country-names.json',
        line: 0,
        column: '',
        value: iso3,
        message: `no name for "${iso3}"`
      });
  }
  return { text: `{\n${lines.join(',\n')}\n}\n`, problems };
}
