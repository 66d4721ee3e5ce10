/** A value of a table that leaves the room; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Excel alone needs it to read UTF-8; everything else does without. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What spreadsheets take for the begin of a formula, full-width forms included.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number is no formula, whatever its sign. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Delimited text as RFC 4180 has it: commas, CRLF, quotes only where a cell needs them. A text that begins
 * like a formula gets an apostrophe before it, column names included, so that no spreadsheet runs it.
 * @param rows each with a cell per column
 * @param byteOrderMark for files that people open in Excel; off for text that is read by programs
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { byteOrderMark = true } = {}
): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return (byteOrderMark ? BYTE_ORDER_MARK : '') + lines.join('');
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
