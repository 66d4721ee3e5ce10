import type { Sheet, SheetData } from 'write-excel-file/universal';
import type { Source } from '../domain/sources.ts';
import type { Cell } from './csv.ts';
import { cellOf, type Provenance, type TableExport } from './tableExport.ts';

/** More in one cell, and Excel calls the file damaged. */
const LONGEST_TEXT = 32_767;
/** Of a column, in characters. */
const WIDEST = 60;

const SOURCE_COLUMNS = ['id', 'kind', 'publisher', 'title', 'published', 'language', 'url'] as const;

/**
 * A workbook with a sheet per table, one of the documents that the rows name, and one with the licence.
 * Numbers and flags keep their type; a text stays text, whatever it begins with.
 */
export async function tablesXlsx(tables: readonly TableExport[], provenance: Provenance): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const own = tables.map(({ name, columns, rows }) =>
    sheetOf(
      name,
      columns,
      rows.map((row) => row.values.map(cellOf))
    )
  );
  const sheets = [...own, ...sourceSheet(tables), licenceSheet(provenance)];
  return writeExcelFile(sheets).toBlob();
}

/** Every document once, in the order in which rows name them; none where the table itself is there. */
function sourceSheet(tables: readonly TableExport[]): Sheet<Blob>[] {
  if (tables.some(({ name }) => name === 'sources')) return [];
  const sources = new Set<Source>(tables.flatMap(({ rows }) => rows.flatMap((row) => row.sources)));
  const rows = [...sources].map((source) => SOURCE_COLUMNS.map((column) => source[column]));
  return [sheetOf('sources', SOURCE_COLUMNS, rows)];
}

function licenceSheet({ atlas, version, licences }: Provenance): Sheet<Blob> {
  const columns = ['atlas', 'version', 'licence', 'title', 'path'];
  const none = { name: '', title: '', path: '' };
  const rows = (licences.length > 0 ? licences : [none]).map(({ name, title, path }) => [
    atlas,
    version,
    name,
    title,
    path
  ]);
  return sheetOf('licence', columns, rows);
}

function sheetOf(name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Sheet<Blob> {
  const head = columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const }));
  const data: SheetData = [head, ...rows.map((row) => row.map(sheetCell))];
  return { sheet: name, data, columns: columns.map((_, i) => widthOf(data, i)), stickyRowsCount: 1 };
}

function sheetCell(cell: Cell) {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : { value: sheetText(cell), type: String };
}

/** `_x000D_` in a workbook means a character by its code: where a text holds that, its `_` is written so. */
function sheetText(text: string): string {
  const written = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return written.length <= LONGEST_TEXT ? written : `${written.slice(0, LONGEST_TEXT - 1)}…`;
}

function widthOf(data: SheetData, column: number) {
  const lengths = data.map((row) => {
    const cell = row[column];
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    return String(value ?? '').length;
  });
  return { width: Math.min(WIDEST, Math.max(...lengths) + 2) };
}
