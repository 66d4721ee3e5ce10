import type { AtlasTable } from '../domain/atlasFiles.ts';
import type { Language } from '../domain/language.ts';
import * as m from './paraglide/messages.js';
import {
  AGREEMENTS,
  CORRIDORS,
  FLIGHTS,
  FLOWS,
  lookUp,
  MODES,
  PLACES,
  RANKS,
  UNITS,
  VISITS,
  type Term
} from './terms.ts';

type Words = Partial<Record<string, Term>>;

const CONFIDENCES: Words = {
  stated: m.term_confidence_stated,
  derived: m.term_confidence_derived,
  uncertain: m.term_confidence_uncertain
};
const SOURCE_KINDS: Words = {
  general: m.data_source_general,
  supplied: m.data_source_supplied,
  web: m.data_source_web
};
const FIGURE_KINDS: Words = {
  stated: m.term_figure_stated,
  derived: m.term_figure_derived,
  forecast: m.term_figure_forecast
};
const TOURISM_KINDS: Words = { count: m.data_tourism_count, average: m.data_tourism_average };

/** The words that a column of a table may hold. */
const WORDS: Partial<Record<AtlasTable, Partial<Record<string, Words>>>> = {
  sources: { kind: SOURCE_KINDS },
  places: { kind: PLACES },
  visits: { rank: RANKS, kind: VISITS },
  trade: { flow: FLOWS, kind: FIGURE_KINDS },
  agreements: { kind: AGREEMENTS },
  flights: { status: FLIGHTS },
  flight_totals: { unit: UNITS, scope: { country: m.card_scope_country } },
  corridors: { mode: MODES, status: CORRIDORS },
  tourism: { kind: TOURISM_KINDS, scope: { country: m.data_scope_whole } }
};

/** A word of a table in the reader's language; one that nobody has translated as it is written. */
export function dataWord(table: AtlasTable, column: string, word: string, language: Language): string {
  const words = column === 'confidence' ? CONFIDENCES : WORDS[table]?.[column];
  // A code such as VN-34 is no word: its hyphen stays.
  return words && Object.hasOwn(words, word) ? lookUp(words, word, language) : word.replaceAll('_', ' ');
}
