import { describe, expect, it } from 'vitest';
import { collectionText, pointFeature } from '../../../scripts/lib/geojson.ts';
import { readFolder } from '../../../scripts/lib/readFolder.ts';
import { recordsText } from '../../../scripts/steps/records.ts';
import { decodeRows } from '../../../src/lib/data/decodeRows.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import type { TableRow } from '../../../src/lib/tables/types.ts';
import { tableRow } from '../../fixtures/rows.ts';

const WAYS: [string, string, (rows: readonly TableRow[]) => string][] = [
  ['GeoJSON', 'x.geojson', (rows) => collectionText(rows.map((row) => pointFeature(row, [0, 0])))],
  ['records', 'x.json', recordsText]
];
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each(WAYS)('%s', (_, file, encode) => {
  it('keeps every column of every row of the built-in atlas', () => {
    const { tables } = readTables(readFolder('data/kazakhstan-vietnam'));
    expect(tables.size).toBe(12);
    for (const rows of tables.values()) {
      const decoded = decodeRows(encode(rows), file);
      const given = rows.map(({ id, values, dates }) => ({ file, id, values, dates })).sort(byId);
      const geometry = file === 'x.geojson' && { geometry: { type: 'Point', coordinates: [0, 0] } };
      expect(decoded).toEqual(given.map((row) => ({ ...row, ...geometry })));
    }
  });

  it('keeps what looks like nothing: 0, false, an empty text, an empty list, null', () => {
    const row = tableRow({ id: 'a', zero: 0, no: false, blank: '', none: [], nothing: null });
    expect(decodeRows(encode([row]), file)[0]?.values).toEqual(row.values);
  });

  it('keeps letters and signs as they are', () => {
    const row = tableRow({ id: 'a', name: 'Đổi </script> <!-- $& "Ұлттық"\n\u2028' });
    expect(decodeRows(encode([row]), file)[0]?.values).toEqual(row.values);
  });
});

it.each([
  ['no list', '{"rows":5}', 'x.json: expected a list of rows'],
  ['a row without an id', '{"rows":[{"dates":{}}]}', 'x.json: a row without an id'],
  ['a row that is a text', '{"rows":["a"]}', 'x.json: expected an object'],
  ['a row without dates', '{"rows":[{"id":"a"}]}', 'x.json: expected an object'],
  [
    'a date without its text',
    '{"rows":[{"id":"a","dates":{"d":{"start":0,"end":1,"precision":"day","approximate":false,"uncertain":false}}}]}',
    'x.json: a: d: expected a date with its bounds'
  ],
  [
    'a date without bounds',
    '{"rows":[{"id":"a","d":"2012","dates":{"d":{"start":"soon"}}}]}',
    'x.json: a: d: expected a date with its bounds'
  ]
])('refuses %s', (_, text, message) => expect(() => decodeRows(text, 'x.json')).toThrow(message));
