import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterRows,
  foldedCells,
  nextSorting,
  sortRows,
  type SortKey
} from '../../../src/lib/domain/dataTable.ts';
import { edtf } from '../../fixtures/rows.ts';

const compare = new Intl.Collator('vi', { numeric: true }).compare;
const sorted = (keys: readonly SortKey[], descending = false) =>
  sortRows(keys, (key) => key, descending, compare);

describe('sortRows', () => {
  it.each<[what: string, keys: SortKey[], rising: SortKey[], falling: SortKey[]]>([
    ['numbers by size', [10, 9, -1], [-1, 9, 10], [10, 9, -1]],
    [
      'words by the alphabet of the language',
      ['Đà Nẵng', 'Hà Nội', 'Dak Lak'],
      ['Dak Lak', 'Đà Nẵng', 'Hà Nội'],
      ['Hà Nội', 'Đà Nẵng', 'Dak Lak']
    ],
    ['empty cells last, whichever way', [null, 2, null, 1], [1, 2, null, null], [2, 1, null, null]]
  ])('puts %s', (_, keys, rising, falling) => {
    expect(sorted(keys)).toEqual(rising);
    expect(sorted(keys, true)).toEqual(falling);
  });

  it('puts dates by their first possible day, the more exact first', () => {
    const dates = ['2023', '2012-09-10', '2023-08', '2023-01-01'].map(edtf);
    expect(sorted(dates).map((date) => (date as { edtf: string }).edtf)).toEqual([
      '2012-09-10',
      '2023-01-01',
      '2023',
      '2023-08'
    ]);
  });

  it('keeps the order of rows that are equal, both ways, and loses none', () => {
    const rows = fc.array(fc.record({ key: fc.constantFrom(1, 2, null), at: fc.nat() }));
    fc.assert(
      fc.property(rows, fc.boolean(), (given, descending) => {
        const result = sortRows(given, (row) => row.key, descending, compare);
        for (const key of [1, 2, null]) {
          expect(result.filter((row) => row.key === key)).toEqual(given.filter((row) => row.key === key));
        }
        expect(result).toHaveLength(given.length);
      })
    );
  });
});

it('sorts rising, then falling, then not at all', () => {
  const first = nextSorting(null, 'rank');
  expect(first).toEqual({ column: 'rank', descending: false });
  expect(nextSorting(first, 'rank')).toEqual({ column: 'rank', descending: true });
  expect(nextSorting({ column: 'rank', descending: true }, 'rank')).toBeNull();
  expect(nextSorting(first, 'kind')).toEqual({ column: 'kind', descending: false });
});

describe('filterRows', () => {
  const rows = [
    ['Trương Tấn Sang', 'Hà Nội', 'state visit'],
    ['Нұрсұлтан Назарбаев', 'Астана', 'state visit'],
    ['SCAT Airlines', 'Đà Nẵng', '4']
  ];
  const left = (query: string) =>
    filterRows(rows, (row) => foldedCells(row), query).map((row) => rows.indexOf(row));

  it.each<[query: string, left: number[]]>([
    ['', [0, 1, 2]],
    ['   ', [0, 1, 2]],
    ['ha noi', [0]],
    ['HÀ', [0]],
    ['da nang', [2]],
    ['астана', [1]],
    ['state', [0, 1]],
    ['visit truong', [0]],
    ['visit airlines', []],
    ['(', [0, 1, 2]],
    ['sangha', []]
  ])('finds %j', (query, expected) => expect(left(query)).toEqual(expected));
});
