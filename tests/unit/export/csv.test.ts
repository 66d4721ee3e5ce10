import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText, type Cell } from '../../../src/lib/export/csv.ts';
import { parseCsv } from '../../../src/lib/tables/csv.ts';

const oneCell = (cell: Cell) => csvText(['a'], [[cell]], { byteOrderMark: false }).slice('a\r\n'.length, -2);

it.each<[what: string, cell: Cell, written: string]>([
  ['a plain text', 'Hà Nội', 'Hà Nội'],
  ['an empty text', '', ''],
  ['an empty cell', null, ''],
  ['a flag', true, 'true'],
  ['a number', 979_200_000, '979200000'],
  ['a number below zero', -3.5, '-3.5'],
  ['a number written as text', '-3.5', '-3.5'],
  ['a number with a plus', '+7', '+7'],
  ['a comma', 'Astana, Almaty', '"Astana, Almaty"'],
  ['quotes', 'the "Friendship" line', '"the ""Friendship"" line"'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with quotes', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['a command behind a plus', "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ['a command behind a minus', '-2+3+cmd', "'-2+3+cmd"],
  ['a function behind an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a formula behind a carriage return', '\r=1', `"'\r=1"`],
  ['a formula behind a line feed', '\n=1', `"'\n=1"`],
  ['a full-width equals sign', '＝1+1', "'＝1+1"],
  ['a full-width plus', '＋1', "'＋1"],
  ['a full-width minus', '－1', "'－1"],
  ['a full-width at', '＠SUM', "'＠SUM"],
  ['a lone minus', '-', "'-"],
  ['a date before the years', '-0043-03', "'-0043-03"],
  ['an equals sign further on', 'x=1', 'x=1'],
  ['markup', '</script><b>', '</script><b>'],
  ['a line separator', 'a\u2028b', 'a\u2028b']
])('writes %s', (_, cell, written) => {
  expect(oneCell(cell)).toBe(written);
});

it('ends each line with CRLF and guards the column names too', () => {
  expect(csvText(['=id', 'n'], [['x', 1]])).toBe("\uFEFF'=id,n\r\nx,1\r\n");
});

it('is read again as it was written, and no cell begins like a formula', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '＝', 'a', '1')
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const [, ...read] = parseCsv(csvText(['first', 'second'], rows, { byteOrderMark: false }), ',');
      // Two empty cells are still a row: the comma says so.
      expect(read.map((r) => r.cells.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
      const harmless = /^$|^[^=+\-@\t\r\n＝＋－＠]|^[+-]?\d+(\.\d+)?$/;
      expect(read.flatMap((r) => r.cells).every((cell) => harmless.test(cell))).toBe(true);
    })
  );
});
