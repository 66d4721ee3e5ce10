import type { Licence } from '../../domain/atlasFiles.ts';
import { csvText } from '../../export/csv.ts';
import { downloadBlob } from '../../export/download.ts';
import { licenceText, sourcesText } from '../../export/tableExport.ts';
import type { PageTable } from '../../i18n/pages/pageTable.ts';
import * as m from '../../i18n/paraglide/messages.js';

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
