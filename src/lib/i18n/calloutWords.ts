import type { Atlas } from '../domain/atlas.ts';
import type { Language } from '../domain/language.ts';
import type { Visit } from '../domain/visits.ts';
import { describeVisit } from './describe.ts';
import * as m from './paraglide/messages.js';
import { rankTerm, visitKindTerm } from './terms.ts';

/** A visit in three short lines, for the callout on the map. */
export function calloutWords(atlas: Atlas, visit: Visit, language: Language) {
  const { when, title } = describeVisit(atlas, visit, language);
  const kind = visit.kind === 'other' ? [] : [visitKindTerm(visit.kind, language)];
  const sources = m.term_sources({ count: visit.sourceIds.length }, { locale: language });
  return {
    head: [when, rankTerm(visit.rank, language)].join(' · '),
    title,
    line: [...kind, sources].join(', ')
  };
}
