import type { Atlas } from '../../domain/atlas.ts';
import { confidenceOf, evidenceOf } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import { markText, type MarkRef } from '../../domain/marks.ts';
import type { ContraryClaim } from '../../domain/sourceMarks.ts';
import { describeMark } from '../describe.ts';
import * as m from '../paraglide/messages.js';
import { claimText } from '../rowTexts.ts';
import { confidenceTerm, fieldTerm, markTerm } from '../terms.ts';
import type { PageCell, PageRow, PageTable } from './pageTable.ts';

/**
 * Marks of any kind as rows; one that the atlas has no row for is left out. A place bears its last name.
 * @param kind the kind of mark has a column
 */
export function markTable(
  atlas: Atlas,
  marks: readonly MarkRef[],
  language: Language,
  { kind }: { readonly kind: boolean }
): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.card_field_when({}, options) },
      ...(kind ? [{ label: m.card_field_kind({}, options) }] : []),
      { label: m.page_what({}, options) },
      { label: m.page_detail({}, options) },
      { label: m.card_column_how({}, options) }
    ],
    rows: marks.flatMap((mark): PageRow[] => {
      const words = describeMark(atlas, mark, atlas.span.end, language);
      const evidence = evidenceOf(atlas, mark);
      if (!words || !evidence) return [];
      const confidence = confidenceOf(evidence);
      return [
        {
          key: markText(mark),
          mark,
          cells: [
            { text: words.when },
            ...(kind ? [{ text: markTerm(mark.kind, language) }] : []),
            titleCell(words, language),
            { text: words.detail },
            { text: confidence ? confidenceTerm(confidence, language) : '' }
          ],
          sources: evidence.sources
        }
      ];
    })
  };
}

function titleCell(
  { title, titleLanguage }: { title: string; titleLanguage: string },
  language: Language
): PageCell {
  return titleLanguage === language ? { text: title } : { text: title, language: titleLanguage };
}

/** What a document says otherwise, beside what the atlas shows. */
export function claimTable(atlas: Atlas, claims: readonly ContraryClaim[], language: Language): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.page_what({}, options) },
      { label: m.page_field({}, options) },
      { label: m.page_says({}, options) },
      { label: m.page_shown({}, options) },
      { label: m.card_field_note({}, options) }
    ],
    rows: claims.flatMap(({ mark, column, value, used, note }): PageRow[] => {
      const words = describeMark(atlas, mark, atlas.span.end, language);
      if (!words) return [];
      const shown = used === null ? words.when : claimText(column, used, language);
      return [
        {
          key: `${markText(mark)}:${column}:${value}`,
          mark,
          cells: [
            titleCell(words, language),
            { text: fieldTerm(column, language) },
            { text: claimText(column, value, language), value },
            { text: shown, value: used ?? shown },
            { text: note, language: 'en' }
          ],
          sources: evidenceOf(atlas, mark)?.sources ?? []
        }
      ];
    })
  };
}
