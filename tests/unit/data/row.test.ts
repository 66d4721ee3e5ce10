import { describe, expect, it } from 'vitest';
import {
  date,
  dateOrNull,
  flag,
  names,
  number,
  numberOrNull,
  oneOf,
  reference,
  references,
  text,
  texts,
  type Row
} from '../../../src/lib/data/row.ts';
import { edtf } from '../../fixtures/rows.ts';

function row(values: Record<string, unknown>): Row {
  return { file: 'visits.geojson', id: 'v1', values, dates: { start: edtf('2012-09-10') } };
}
const ids = new Map([['hanoi', 1]]);

describe('what a cell must be', () => {
  it.each<[string, unknown, (r: Row) => unknown, string]>([
    ['a text', 5, (r) => text(r, 'c'), 'a text, found 5'],
    ['a column that is not there', undefined, (r) => text(r, 'c'), 'a text, found nothing'],
    ['a number', '5', (r) => number(r, 'c'), 'a number, found "5"'],
    ['a number or nothing', '', (r) => numberOrNull(r, 'c'), 'a number, found ""'],
    ['true or false', 'true', (r) => flag(r, 'c'), 'true or false, found "true"'],
    ['a list', 'a;b', (r) => texts(r, 'c'), 'a list, found "a;b"'],
    ['a list of texts', [1], (r) => texts(r, 'c'), 'a list, found [1]'],
    ['a known word', 'royal', (r) => oneOf(r, 'c', ['state', 'other']), 'one of state, other, found "royal"'],
    ['a date', null, (r) => date(r, 'c'), 'a date, found null'],
    ['a date with its bounds', '2012', (r) => dateOrNull(r, 'c'), 'a date with its bounds, found "2012"'],
    ['a known id', 'hanoii', (r) => reference(r, 'c', ids), 'a known id, found "hanoii"'],
    ['known ids', ['hanoi', 'x'], (r) => references(r, 'c', ids), 'known ids, found ["hanoi","x"]']
  ])('%s', (_, value, read, message) => {
    expect(() => read(row({ c: value }))).toThrow(`visits.geojson: v1: c: expected ${message}`);
  });
});

it('takes 0, false and an empty list for data', () => {
  const given = row({ n: 0, no: false, none: [], nothing: null });
  expect(number(given, 'n')).toBe(0);
  expect(flag(given, 'no')).toBe(false);
  expect(texts(given, 'none')).toEqual([]);
  expect(text(given, 'nothing')).toBe('');
  expect(numberOrNull(given, 'nothing')).toBeNull();
  expect(dateOrNull(given, 'nothing')).toBeNull();
  expect(date({ ...given, values: { start: '2012-09-10' } }, 'start').edtf).toBe('2012-09-10');
});

it('gathers names by language and leaves out empty ones', () => {
  expect(
    names(row({ name_en: 'Hanoi', name_vi: 'Hà Nội', name_kk: '', name_id: null, kind: 'capital' }))
  ).toEqual({
    en: 'Hanoi',
    vi: 'Hà Nội'
  });
});
