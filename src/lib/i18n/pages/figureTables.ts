import type { Atlas } from '../../domain/atlas.ts';
import { evidenceOf } from '../../domain/evidence.ts';
import { inLanguage, type Language } from '../../domain/language.ts';
import type { MarkRef } from '../../domain/marks.ts';
import { countryPath } from '../../domain/pagePaths.ts';
import type { Place } from '../../domain/places.ts';
import type { TourismFigure } from '../../domain/tourism.ts';
import type { TradeEvidence } from '../../domain/tradeEvidence.ts';
import { describeMark } from '../describe.ts';
import { heldText } from '../facts.ts';
import { countryName, dateText, moneyText, numberText } from '../format.ts';
import * as m from '../paraglide/messages.js';
import { confidenceTerm, placeTerm } from '../terms.ts';
import { linkCell, type PageCell, type PageRow, type PageTable } from './pageTable.ts';
import { sourcesOfRow } from './sourcesOfRow.ts';

function countryCell(atlas: Atlas, iso3: string, language: Language): PageCell {
  return linkCell({ text: countryName(atlas.countries, iso3, language), path: countryPath(iso3) });
}

/**
 * Years of trade with the range of their totals; other figures of a year are told, not added.
 * @param iso3 the country whose page it is: the other of a pair has the column
 */
export function tradeTable(
  atlas: Atlas,
  marks: readonly MarkRef[],
  iso3: string,
  language: Language
): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.page_year({}, options), number: true },
      { label: m.page_partner({}, options) },
      { label: m.page_lowest({}, options), number: true },
      { label: m.page_highest({}, options), number: true },
      { label: m.page_detail({}, options) }
    ],
    rows: marks.flatMap((mark): PageRow[] => {
      const evidence = evidenceOf(atlas, mark);
      const words = describeMark(atlas, mark, atlas.span.end, language);
      if (evidence?.kind !== 'trade' || !words) return [];
      const partner = evidence.pair[0] === iso3 ? evidence.pair[1] : evidence.pair[0];
      return [
        {
          key: mark.id,
          mark,
          cells: [
            { text: String(evidence.year), value: evidence.year },
            countryCell(atlas, partner, language),
            ...totalCells(evidence, language),
            { text: words.detail }
          ],
          sources: evidence.sources
        }
      ];
    })
  };
}

function totalCells({ total }: TradeEvidence, language: Language): [PageCell, PageCell] {
  if (!total) return [{ text: '' }, { text: '' }];
  const cell = (usd: number): PageCell => ({ text: moneyText(usd, language), value: usd });
  return [cell(total.lowUsd), cell(total.highUsd)];
}

export function tourismTable(atlas: Atlas, figures: readonly TourismFigure[], language: Language): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.card_field_when({}, options) },
      { label: m.card_field_from({}, options) },
      { label: m.page_to({}, options) },
      { label: m.page_arrivals({}, options), number: true },
      { label: m.card_field_note({}, options) },
      { label: m.card_column_how({}, options) }
    ],
    rows: figures.map((figure) => ({
      key: figure.id,
      mark: { kind: 'tourism', id: figure.id },
      cells: [
        { text: dateText(figure.period, language), value: figure.period.edtf },
        countryCell(atlas, figure.countryFrom, language),
        scopedCell(atlas, figure, language),
        { text: numberText(figure.arrivals, language), value: figure.arrivals },
        { text: figure.note, language: 'en' },
        { text: confidenceTerm(figure.confidence, language) }
      ],
      sources: sourcesOfRow(atlas, figure)
    }))
  };
}

/** A part of a country is named by its code: `VN-34`. */
function scopedCell(atlas: Atlas, { countryTo, scope }: TourismFigure, language: Language): PageCell {
  const country = countryCell(atlas, countryTo, language);
  return scope === 'country' ? country : { text: `${country.text} (${scope})` };
}

export function placeTable(atlas: Atlas, places: readonly Place[], language: Language): PageTable {
  const options = { locale: language };
  return {
    columns: [
      { label: m.page_name({}, options) },
      { label: m.card_field_kind({}, options) },
      { label: m.card_field_codes({}, options) },
      { label: m.card_names({}, options) }
    ],
    rows: places.map((place) => ({
      key: place.id,
      mark: { kind: 'place', id: place.id },
      cells: [
        { text: inLanguage(place.names, language) },
        { text: placeTerm(place.kind, language) },
        { text: [place.iata, place.unlocode].filter((code) => code !== '').join(', ') },
        {
          text: place.namesOverTime
            .map((name) => `${inLanguage(name.names, language)} (${heldText(name, language)})`)
            .join('; ')
        }
      ],
      sources: sourcesOfRow(atlas, place)
    }))
  };
}
