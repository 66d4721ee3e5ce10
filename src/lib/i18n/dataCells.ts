import type { Atlas } from '../domain/atlas.ts';
import { ATLAS_TABLES, type AtlasTable } from '../domain/atlasFiles.ts';
import type { SortKey } from '../domain/dataTable.ts';
import type { Language } from '../domain/language.ts';
import { textsIn, type RawRow } from '../domain/rawRow.ts';
import type { ColumnMeaning } from '../domain/tableMeaning.ts';
import { columnTerm, tableTerm } from './dataTerms.ts';
import { dataWord } from './dataWords.ts';
import { countryName, dateText, moneyText, numberText } from './format.ts';
import * as m from './paraglide/messages.js';
import { claimText, partiesText, personText, placeText, publisherText } from './rowTexts.ts';
import { languageTerm } from './terms.ts';

/** A cell as a reader sees it. */
export interface CellText {
  readonly text: string;
  /** BCP 47; text of a table in one language only stays in it. */
  readonly language: string;
}

/** Whose cell it is and who reads it. */
export interface CellContext {
  readonly atlas: Atlas;
  readonly table: AtlasTable;
  readonly language: Language;
}

/** Digits after the point: a ten-thousandth of a degree is ten metres. */
const DEGREE_DIGITS = 4;

/**
 * A cell in words: dates as exact as they are known, codes and ids by their names, numbers as the reader's
 * language writes them; empty where the cell is.
 */
export function cellText(context: CellContext, column: ColumnMeaning, row: RawRow): CellText {
  const { language } = context;
  const value = row.values[column.name];
  if (value === null || value === undefined || value === '') return { text: '', language };
  const date = row.dates[column.name];
  if (date) return { text: dateText(date, language), language };
  if (typeof value === 'boolean') {
    const word = value ? m.data_yes : m.data_no;
    return { text: word({}, { locale: language }), language };
  }
  if (typeof value === 'number') return { text: numberCell(column.name, value, language), language };
  if (Array.isArray(value)) return { text: listCell(context, column, row), language };
  return textCell(context, column, row, String(value));
}

function numberCell(column: string, value: number, language: Language): string {
  if (column === 'value_usd') return moneyText(value, language);
  return numberText(value, language, column === 'lat' || column === 'lon' ? DEGREE_DIGITS : 1);
}

function listCell({ atlas, language }: CellContext, column: ColumnMeaning, row: RawRow): string {
  const items = textsIn(row, column.name);
  if (column.type === 'countries') return partiesText(atlas, items, language);
  if (column.references?.table === 'places') {
    return items.map((id) => placeText(atlas, id, atlas.span.end, language)).join(' – ');
  }
  return items.map((id) => sourceName(atlas, id)).join(', ');
}

/** Who published a document; an id that nobody knows stays visible. */
export function sourceName(atlas: Atlas, id: string): string {
  const source = atlas.sources.get(id);
  return source ? publisherText(source) : id;
}

function textCell(
  { atlas, table, language }: CellContext,
  column: ColumnMeaning,
  row: RawRow,
  value: string
): CellText {
  const said = (text: string) => ({ text, language });
  if (column.type === 'country') return said(countryName(atlas.countries, value, language));
  if (column.name === 'visitor_name') return said(personText(atlas, value, language));
  if (column.references?.table === 'places' && atlas.places.has(value)) {
    return said(placeText(atlas, value, atlas.span.end, language));
  }
  if (column.type === 'enum' || column.name === 'scope')
    return said(dataWord(table, column.name, value, language));
  if (table === 'sources' && column.name === 'language') return said(languageTerm(value, language));
  if (table === 'claims') return claimCell(column.name, row, value, language);
  return { text: value, language: languageOf(column.name, row) };
}

function claimCell(column: string, row: RawRow, value: string, language: Language): CellText {
  const table = ATLAS_TABLES.find((name) => name === value);
  if (column === 'table' && table) return { text: tableTerm(table, language), language };
  if (column === 'column') return { text: columnTerm(value, language), language };
  if (column !== 'value') return { text: value, language: 'en' };
  return { text: claimText(String(row.values['column']), value, language), language };
}

/** Of a text as the table has it: titles of documents in their own, names by their column, the rest English. */
function languageOf(column: string, row: RawRow): string {
  if (column === 'title') return String(row.values['language'] || 'en');
  return /_([a-z]{2})$/.exec(column)?.[1] ?? 'en';
}

/** What sorting takes of a cell: numbers and dates as they are, words as the reader sees them. */
export function cellKey(context: CellContext, column: ColumnMeaning, row: RawRow): SortKey {
  const value = row.values[column.name];
  if (typeof value === 'number') return value;
  const date = row.dates[column.name];
  if (date) return date;
  const { text } = cellText(context, column, row);
  return text === '' ? null : text;
}
