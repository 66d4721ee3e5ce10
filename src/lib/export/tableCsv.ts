import { csvText } from './csv.ts';
import { cellOf, licenceText, sourcesText, type Provenance, type TableExport } from './tableExport.ts';

/**
 * A table as CSV. To its own columns come `sources`, where every document is spelled out with publisher,
 * title and address, and `licence`: a row that is cut out and pasted elsewhere still says who says so.
 */
export function tableCsv({ columns, rows }: TableExport, { licences }: Provenance): string {
  const licence = licenceText(licences);
  return csvText(
    [...columns, 'sources', 'licence'],
    rows.map((row) => [...row.values.map(cellOf), sourcesText(row.sources), licence])
  );
}
