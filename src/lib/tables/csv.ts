/** A row as written: RFC 4180, with the line on which it begins (1 is the first of the file). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** What makes the row unreadable, where something does. */
  readonly fault: string | undefined;
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that stands most often in the first line, quoted text aside. */
export function delimiterOf(text: string): string {
  const firstLine = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads delimited text; blank lines are passed over.
 *
 * Written here because the libraries tried lose text without a word: d3-dsv drops what follows a closing
 * quote and swallows the rest of the file after an open one, and gives no line numbers.
 */
export function parseCsv(text: string, delimiter = delimiterOf(text)): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;

  /** Reads the cell at `at` and leaves `at` on what ends it: a delimiter, a line break or the end. */
  function cell(): { value: string; fault?: string } {
    if (text[at] !== '"') return { value: plainText() };
    const open = at;
    const close = closingQuote(text, open + 1);
    if (close < 0) {
      at = text.length;
      return { value: text.slice(open + 1), fault: 'a quoted cell is never closed' };
    }
    at = close + 1;
    const value = text.slice(open + 1, close);
    line += value.match(/\r\n|\n|\r/g)?.length ?? 0;
    const rest = plainText();
    const fault = rest === '' ? {} : { fault: `text after a closing quote: "${rest}"` };
    return { value: value.replaceAll('""', '"') + rest, ...fault };
  }

  function plainText(): string {
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    return text.slice(from, at);
  }

  while (at < text.length) {
    const begin = { at, line };
    const cells: string[] = [];
    let fault: string | undefined;
    for (;;) {
      const read = cell();
      cells.push(read.value);
      fault ??= read.fault;
      if (at >= text.length || text[at] !== delimiter) break;
      at++;
    }
    const blank = at === begin.at;
    if (!blank) records.push({ line: begin.line, cells, fault });
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
  }
  return records;
}

/** The quote that closes a cell; a doubled one stands for itself. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
