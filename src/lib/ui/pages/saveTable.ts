import type { Licence } from '../../domain/atlasFiles.ts';
import type { Language } from '../../domain/language.ts';
import { csvText } from '../../export/csv.ts';
import { downloadBlob } from '../../export/download.ts';
import { svgDocument } from '../../export/svg.ts';
import { licenceText, sourcesText } from '../../export/tableExport.ts';
import type { PageTable } from '../../i18n/pages/pageTable.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { coloursAt } from '../views/colours.ts';
import { tableDrawing } from './tableDrawing.ts';

/**
 * Saves the rows of a table with their documents and the licence: dates as EDTF, money in dollars.
 * @param name of the file, without its ending
 */
export function saveCsv(name: string, { columns, rows }: PageTable, licences: readonly Licence[]): void {
  const licence = licenceText(licences);
  const text = csvText(
    [...columns.map(({ label }) => label), m.page_sources(), m.page_licence()],
    rows.map(({ cells, sources }) => [
      ...cells.map(({ value, text }) => value ?? text),
      sourcesText(sources),
      licence
    ])
  );
  downloadBlob(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** What a saved picture says of itself. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
}

/**
 * Saves the same rows as a picture, with every document and the licence below.
 * @param name of the file, without its ending
 * @param room where the colours of the theme hold
 */
export function saveSvg(
  name: string,
  table: PageTable,
  licences: readonly Licence[],
  words: PictureWords,
  room: Element
): void {
  const colour = coloursAt(room);
  const [ground, ink, ink2, line] = ['--panel', '--ink', '--ink-2', '--hairline'].map(colour) as [
    string,
    string,
    string,
    string
  ];
  const drawing = tableDrawing(table, { ink, ink2, line });
  const sources = [...new Set(table.rows.flatMap((row) => row.sources))];
  const about = {
    ...words,
    lines: [
      ...sources.map((source) => sourcesText([source])),
      m.views_licence({ licence: licenceText(licences) })
    ]
  };
  const text = svgDocument(drawing.nodes, drawing, about, { ground, ink, ink2 });
  downloadBlob(`${name}.svg`, new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
}
