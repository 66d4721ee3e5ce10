import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/lib/domain/errors.ts';
import { isoDay } from '../../../src/lib/domain/time.ts';
import { parseFuzzyDate } from '../../../src/lib/tables/edtf.ts';

/** First day and last day included, as a reader says them. */
function span(text: string) {
  const { start, end, precision } = parseFuzzyDate(text);
  return [start === null ? null : isoDay(start), end === null ? null : isoDay(end - 1), precision];
}

it.each([
  ['2012-09-10', '2012-09-10', '2012-09-10', 'day'],
  ['1970-01-01', '1970-01-01', '1970-01-01', 'day'],
  ['2016-02-29', '2016-02-29', '2016-02-29', 'day'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['2012-09', '2012-09-01', '2012-09-30', 'month'],
  ['2015-02', '2015-02-01', '2015-02-28', 'month'],
  ['2016-02', '2016-02-01', '2016-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2012', '2012-01-01', '2012-12-31', 'year'],
  ['1959', '1959-01-01', '1959-12-31', 'year'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['2019-01/2019-06', '2019-01-01', '2019-06-30', 'span'],
  ['2012-09-10/2012-09-11', '2012-09-10', '2012-09-11', 'span'],
  ['1998-05-06/2019-03', '1998-05-06', '2019-03-31', 'span'],
  ['../2023-06', null, '2023-06-30', 'open'],
  ['/2023-06', null, '2023-06-30', 'open'],
  ['2022-09-17/..', '2022-09-17', null, 'open'],
  ['2013-03/', '2013-03-01', null, 'open'],
  ['199X/..', '1990-01-01', null, 'open'],
  ['2023-10~', '2023-10-01', '2023-10-31', 'month'],
  ['2011~/2013', '2011-01-01', '2013-12-31', 'span']
])('reads %s as %s to %s', (text, first, last, precision) => {
  expect(span(text)).toEqual([first, last, precision]);
});

it.each([
  ['2012-09-10', false, false],
  ['2012-09~', true, false],
  ['2012?', false, true],
  ['2012-09-10%', true, true],
  ['2011/2013?', false, true],
  ['../2023-06~', true, false]
])('%s: about %s, unsure %s', (text, approximate, uncertain) => {
  expect(parseFuzzyDate(text)).toMatchObject({ edtf: text, approximate, uncertain });
});

it.each([
  ['2016-02-31', 'no such day: "2016-02-31"'],
  ['2015-02-29', 'no such day: "2015-02-29"'],
  ['1900-02-29', 'no such day: "1900-02-29"'],
  ['2012-09-00', 'no such day: "2012-09-00"'],
  ['2012-00', 'no such month: "2012-00"'],
  ['2016-13', 'no such month: "2016-13"'],
  ['2016-13-01', 'no such month: "2016-13-01"'],
  ['2016-02-01/2016-02-30', 'no such day: "2016-02-30"'],
  ['2016-02-30~', 'no such day: "2016-02-30"'],
  ['2019-06/2019-01', 'ends before it starts: "2019-06/2019-01"'],
  ['2012/2012', 'from a date to itself: "2012/2012"; did you mean "2012"?'],
  ['../..', '"../.." has no end that is known'],
  ['2016-21', '"2016-21" is EDTF of a kind not read here; expected a day, month, year, decade or interval'],
  ['19XX', '"19XX" is EDTF of a kind not read here; expected a day, month, year, decade or interval'],
  ['2012-XX', '"2012-XX" is EDTF of a kind not read here; expected a day, month, year, decade or interval'],
  [
    '2012-09-XX/2013',
    '"2012-09-XX/2013" is EDTF of a kind not read here; expected a day, month, year, decade or interval'
  ],
  [
    '2004-01-01T10:10',
    '"2004-01-01T10:10" is EDTF of a kind not read here; expected a day, month, year, decade or interval'
  ],
  ['201', '"201" is EDTF of a kind not read here; expected a day, month, year, decade or interval'],
  ['soon', 'not an EDTF date: "soon"; expected one such as 2012-09-10, 2012-09 or 2012'],
  ['2012-9-1', 'not an EDTF date: "2012-9-1"; did you mean "2012-09-01"?'],
  ['2012/09/10', 'not an EDTF date: "2012/09/10"; did you mean "2012-09-10"?'],
  ['10.9.2012', 'not an EDTF date: "10.9.2012"; did you mean "2012-09-10"?'],
  ['31.2.2012', 'not an EDTF date: "31.2.2012"; expected one such as 2012-09-10, 2012-09 or 2012'],
  ['2023-2025', 'not an EDTF date: "2023-2025"; did you mean "2023/2025"?'],
  [' 2012', 'not an EDTF date: " 2012"; did you mean "2012"?']
])('refuses %s', (text, message) => {
  expect(() => parseFuzzyDate(text)).toThrow(expect.objectContaining({ name: 'DataError', message }));
});

describe('whatever day is written', () => {
  const day = fc.date({
    min: new Date('0001-01-01T00:00Z'),
    max: new Date('9999-12-31T00:00Z'),
    noInvalidDate: true
  });

  it('it is read as that day, in UTC', () => {
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const start = Date.parse(text) / 86_400_000;
        expect(parseFuzzyDate(text)).toMatchObject({ start, end: start + 1, precision: 'day' });
      })
    );
  });

  it('nonsense is refused as a fault of the data', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFuzzyDate(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      })
    );
  });
});
