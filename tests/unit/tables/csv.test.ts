import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, parseCsv } from '../../../src/lib/tables/csv.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import { decodeUtf8, NotUtf8Error } from '../../../src/lib/tables/utf8.ts';
import { bytesOf, csvText, filesOf, filesWith, problemsOf, smallAtlas } from './fixture.ts';

describe('line numbers', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r']
  ])('count the lines of quoted cells, with %s', (_, end) => {
    const text = ['id,note', 'a,"one', 'two', '', 'four"', 'b,""', '', 'c,"x ""y"" z"', ''].join(end);
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ['id', 'note'], fault: undefined },
      { line: 2, cells: ['a', ['one', 'two', '', 'four'].join(end)], fault: undefined },
      { line: 6, cells: ['b', ''], fault: undefined },
      { line: 8, cells: ['c', 'x "y" z'], fault: undefined }
    ]);
  });

  it('of problems are those of the reader, below a cell of three lines', () => {
    const atlas = smallAtlas();
    atlas.visits[0] = { ...atlas.visits[0], summary_en: 'Talks.\nDinner.\nFlight home.' };
    atlas.visits[1] = { ...atlas.visits[1], to_place: 'limaa' };
    expect(problemsOf(filesOf(atlas))).toEqual([
      'visits.csv:5: to_place: unknown place "limaa"; did you mean "lima"?'
    ]);
  });
});

it('reads the last row without a line break', () => {
  expect(parseCsv('id,note\na,')).toHaveLength(2);
  expect(parseCsv('id,note\na,')[1]?.cells).toEqual(['a', '']);
});

it('keeps quotes in the middle of a cell', () => {
  expect(parseCsv('id,note\na,5" pipe')[1]).toEqual({ line: 2, cells: ['a', '5" pipe'], fault: undefined });
});

it('gives back whatever was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      expect(parseCsv(quoted.join('\n'), ',').map((record) => record.cells)).toEqual(rows);
    })
  );
});

it.each([
  ['id,note;x\n1;2;3', ','],
  ['id;note\na,b,c', ';'],
  ['id\tnote', '\t'],
  ['"id;a;b;c",note', ','],
  ['id', ',']
])('finds the delimiter of %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

describe('tables as spreadsheets save them', () => {
  const rows = smallAtlas().visits;
  const plain = readTables(filesOf(smallAtlas()));

  it.each([
    ['a byte order mark', `\uFEFF${csvText(rows)}`],
    ['CRLF', csvText(rows, ',', '\r\n')],
    ['semicolons', csvText(rows, ';')],
    ['tabs', csvText(rows, '\t')],
    ['all at once', `\uFEFF${csvText(rows, ';', '\r\n')}`]
  ])('are read with %s', (_, text) => {
    expect(readTables(filesWith({ 'visits.csv': text }))).toEqual(plain);
  });
});

describe('text that is not UTF-8', () => {
  it.each([
    ['a lone byte', [0x61, 0x0a, 0xe9, 0x62], 2, 2],
    ['a letter cut off at the end', [0x61, 0xc3], 1, 1],
    ['a bad byte after a replacement character of the file itself', [0xef, 0xbf, 0xbd, 0xff], 3, 1],
    [
      'a bad byte after a mark and longer letters',
      [0xef, 0xbb, 0xbf, 0xe1, 0xbb, 0x99, 0x0a, 0x0a, 0x80],
      8,
      3
    ]
  ])('%s is named with its offset and line', (_, bytes, offset, line) => {
    const read = () => decodeUtf8(Uint8Array.from(bytes));
    expect(read).toThrow(`from byte ${offset} `);
    expect(read).toThrow(NotUtf8Error);
    expect(read).toThrow(expect.objectContaining({ line }));
  });

  it('is not claimed of good text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(bytesOf(text))).toBe(text.replace(/^\uFEFF/, ''));
      })
    );
  });
});
