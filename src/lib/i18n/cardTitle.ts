import type { Atlas } from '../domain/atlas.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Language } from '../domain/language.ts';
import type { Description } from './describe.ts';
import { countryName } from './format.ts';
import * as m from './paraglide/messages.js';

/** The title of a card: a year of trade names its pair, since the figure stands below it. */
export function cardTitle(atlas: Atlas, evidence: Evidence, words: Description, language: Language): string {
  if (evidence.kind !== 'trade') return words.title;
  const { pair, year } = evidence;
  const [a, b] = [pair[0], pair[1]].map((iso3) => countryName(atlas.countries, iso3, language));
  return m.term_trade_year_title({ a: a ?? '', b: b ?? '', year }, { locale: language });
}
