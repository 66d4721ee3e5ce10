import { csvParse } from 'd3-dsv';
import countries from 'i18n-iso-countries';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME_LANGUAGES } from './basemapTables.ts';

/** Reserved for a user's own codes: listed by the package, but not in ISO 3166-1. */
const NOT_ISO = new Set(['XK']);

/**
 * Names of all countries and areas of ISO 3166-1 by alpha-3 code, from this Node's CLDR, with the
 * overrides of `data/reference/name-overrides.csv`.
 * @throws where a language is missing or answers with another one's name or with the code
 */
export async function bakeCountryNames(repoRoot: string): Promise<Record<string, Record<string, string>>> {
  const file = join(repoRoot, 'data/reference/name-overrides.csv');
  const overrides = new Map(
    csvParse(await readFile(file, 'utf8')).map((row) => [`${row.iso3} ${row.language}`, row.name])
  );
  const names = NAME_LANGUAGES.map((language) => {
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) {
      throw new Error(`this Node has no names in "${language}": it needs full ICU data`);
    }
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  });
  const codes = Object.entries(countries.getAlpha2Codes()).filter(([alpha2]) => !NOT_ISO.has(alpha2));
  return Object.fromEntries(
    codes
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([alpha2, iso3]) => {
        const inAll = NAME_LANGUAGES.map((language, i) => {
          const name = overrides.get(`${iso3} ${language}`) ?? names[i]!.of(alpha2);
          if (!name) throw new Error(`no name for ${iso3} in "${language}"`);
          return [language, name];
        });
        return [iso3, Object.fromEntries(inAll)];
      })
  );
}
