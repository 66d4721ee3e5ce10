import type { Language } from '../../domain/language.ts';
import { sourcePath } from '../../domain/pagePaths.ts';
import type { SourceWeight } from '../../domain/sourceMarks.ts';
import type { SourceKind } from '../../domain/sources.ts';
import { numberText } from '../format.ts';
import * as m from '../paraglide/messages.js';
import { writtenDateText } from '../rowTexts.ts';
import { languageTerm } from '../terms.ts';
import type { PageTable } from './pageTable.ts';

export function sourceKindTerm(kind: SourceKind, language: Language): string {
  const term = { general: m.page_kind_general, supplied: m.page_kind_supplied, web: m.page_kind_web }[kind];
  return term({}, { locale: language });
}

/** Every document with how much rests on it. */
export function sourceTable(weights: readonly SourceWeight[], language: Language): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.page_publisher({}, options) },
      { label: m.page_title({}, options) },
      { label: m.page_published({}, options) },
      { label: m.page_language({}, options) },
      { label: m.card_field_kind({}, options) },
      { label: m.page_supports({}, options), number: true },
      { label: m.page_disputes({}, options), number: true }
    ],
    rows: weights.map(({ source, supports, disputes, unmarked }) => ({
      key: source.id,
      mark: null,
      cells: [
        { text: source.publisher },
        {
          text: source.title,
          language: source.language || 'en',
          links: [{ text: source.title, path: sourcePath(source.id) }]
        },
        {
          text: source.published === '' ? '' : writtenDateText(source.published, language),
          value: source.published
        },
        {
          text: source.language === '' ? '' : languageTerm(source.language, language),
          value: source.language
        },
        { text: sourceKindTerm(source.kind, language), value: source.kind },
        { text: supportsText(supports, unmarked, language), value: supports },
        { text: numberText(disputes, language), value: disputes }
      ],
      sources: [source]
    }))
  };
}

/** `3`; `0, and 2 rows without a mark`; `nothing`. */
function supportsText(supports: number, unmarked: number, language: Language): string {
  const options = { locale: language };
  if (supports + unmarked === 0) return m.page_nothing({}, options);
  const marks = numberText(supports, language);
  return unmarked === 0 ? marks : m.page_and_unmarked({ marks, count: unmarked }, options);
}
