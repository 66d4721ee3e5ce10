import type { Atlas } from '../../domain/atlas.ts';
import { boundsOf } from '../../domain/fuzzyDate.ts';
import type { Language } from '../../domain/language.ts';
import { countryPath, personPath } from '../../domain/pagePaths.ts';
import { personKey } from '../../domain/facetValues.ts';
import type { Visit } from '../../domain/visits.ts';
import { placeThenAndNow, stretchInWords } from '../facts.ts';
import { countryName } from '../format.ts';
import * as m from '../paraglide/messages.js';
import { personText } from '../rowTexts.ts';
import { confidenceTerm, rankTerm, visitKindTerm } from '../terms.ts';
import { linkCell, type PageCell, type PageTable } from './pageTable.ts';
import { sourcesOfRow } from './sourcesOfRow.ts';

/** @param who the person has a column, where the visits are of more than one */
export function visitTable(
  atlas: Atlas,
  visits: readonly Visit[],
  language: Language,
  { who }: { readonly who: boolean }
): PageTable {
  const options = { locale: language };
  const named = who ? [{ label: m.card_field_who({}, options) }] : [];
  return {
    columns: [
      { label: m.card_field_when({}, options) },
      ...named,
      { label: m.card_field_role({}, options) },
      { label: m.card_field_where({}, options) },
      { label: m.page_host({}, options) },
      { label: m.card_field_kind({}, options) },
      { label: m.card_field_outcome({}, options) },
      { label: m.card_column_how({}, options) }
    ],
    rows: visits.map((visit) => ({
      key: visit.id,
      mark: { kind: 'visit', id: visit.id },
      cells: [
        whenCell(visit, language),
        ...(who ? [whoCell(atlas, visit, language)] : []),
        roleCell(visit, language),
        { text: placeThenAndNow(atlas, visit.toPlace, boundsOf(visit.start).start, language) },
        linkCell({
          text: countryName(atlas.countries, visit.hostIso3, language),
          path: countryPath(visit.hostIso3)
        }),
        { text: visitKindTerm(visit.kind, language) },
        { text: visit.outcomes, language: 'en' },
        { text: confidenceTerm(visit.confidence, language) }
      ],
      sources: sourcesOfRow(atlas, visit)
    }))
  };
}

function whenCell({ start, end }: Visit, language: Language): PageCell {
  const same = end === null || end.edtf === start.edtf;
  return {
    text: stretchInWords(start, end, language),
    value: same ? start.edtf : `${start.edtf}/${end.edtf}`
  };
}

function whoCell(atlas: Atlas, { visitorName }: Visit, language: Language): PageCell {
  return linkCell({
    text: personText(atlas, visitorName, language),
    path: personPath(personKey(atlas, visitorName))
  });
}

/** The office in the words of the table, else the rank. */
function roleCell({ visitorRole, rank }: Visit, language: Language): PageCell {
  return visitorRole === '' ? { text: rankTerm(rank, language) } : { text: visitorRole, language: 'en' };
}
