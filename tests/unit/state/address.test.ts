import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/lib/domain/events.ts';
import { choiceCount, NO_CHOICE, type FacetChoice } from '../../../src/lib/domain/facets.ts';
import { LANGUAGES } from '../../../src/lib/domain/language.ts';
import { MARK_KINDS } from '../../../src/lib/domain/marks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { VISIT_KINDS, VISIT_RANKS } from '../../../src/lib/domain/visits.ts';
import { readAddress, writeAddress, type AddressView } from '../../../src/lib/state/address.ts';
import { MODES } from '../../../src/lib/state/modes.ts';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const iso3 = fc.stringMatching(/^[A-Z]{3}$/);
const year = fc.integer({ min: 1, max: 9999 });
const rounded = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((v) => Number(v.toFixed(digits)) + 0);

const some = (option: fc.Arbitrary<string>) => fc.uniqueArray(option, { maxLength: 3 });
const choices: fc.Arbitrary<FacetChoice> = fc.record({
  countries: some(iso3),
  people: some(fc.string({ minLength: 1 })),
  ranks: some(fc.constantFrom(...VISIT_RANKS)),
  kinds: some(fc.constantFrom(...VISIT_KINDS)),
  directions: some(iso3),
  sources: some(fc.string({ minLength: 1 })),
  confidence: some(fc.constantFrom('stated', 'derived', 'uncertain')),
  onlyDisputed: fc.boolean(),
  singleSource: fc.boolean()
});

const year4 = fc.integer({ min: 1000, max: 9999 });
const views: fc.Arbitrary<AddressView> = fc.record(
  {
    atlas: slug,
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom('dark' as const, 'light' as const),
    at: fc.integer({ min: dayOf(1000), max: dayOf(9999) }),
    years: fc.tuple(year, year).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    mode: fc.constantFrom(...MODES),
    layers: fc.subarray([...LAYERS]),
    pair: fc.tuple(iso3, iso3).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
    figures: fc.oneof(
      fc.constantFrom({ kind: 'all' as const }, { kind: 'stated' as const }),
      iso3.map((reporterIso3) => ({ kind: 'reporter' as const, reporterIso3 }))
    ),
    filters: fc
      .record({ choice: choices, allCorridors: fc.boolean() })
      .filter(({ choice, allCorridors }) => allCorridors || choiceCount(choice) > 0),
    compare: fc.oneof(
      fc.record({ by: fc.constant('years' as const), a: year4, b: year4 }),
      fc.record({
        by: fc.constant('pairs' as const),
        a: fc.constant<[string, string]>(['KAZ', 'VNM']),
        b: fc.constant<[string, string]>(['CHN', 'KAZ'])
      })
    ),
    view: fc.record({ lng: rounded(-180, 180, 3), lat: rounded(-85, 85, 3), zoom: rounded(0, 22, 2) }),
    sel: fc.record({ kind: fc.constantFrom(...MARK_KINDS), id: fc.string({ minLength: 1 }) })
  },
  { requiredKeys: [] }
);

describe('the address', () => {
  it('reads as the documents write it', () => {
    const { view, dropped } = readAddress('#/?at=2012-09-10&years=1992-2025&mode=trail&layers=visits,trade');
    expect(view).toEqual({
      at: dayOf(2012, 9, 10),
      years: [1992, 2025],
      mode: 'trail',
      layers: ['visits', 'trade']
    });
    expect(dropped).toEqual([]);
  });

  it('gives back what was written, whatever was chosen', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readAddress(writeAddress(view))).toEqual({ view, dropped: [] });
      })
    );
  });

  it('never fails on nonsense, and tells what it left out', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const { view, dropped } = readAddress(`#/?mode=trail&${name}=${value}`);
        expect(view.mode ?? name).toBeDefined();
        expect(Array.isArray(dropped)).toBe(true);
      })
    );
  });

  it.each([
    ['at=2012-13-40'],
    ['at=soon'],
    ['years=2025-1992'],
    ['years=abc'],
    ['mode=yesterday'],
    ['layers=visits,pipes'],
    ['pair=KAZ'],
    ['view=1,2'],
    ['view=1,91,3'],
    ['view=,,'],
    ['sel=visit:'],
    ['sel=ship:x'],
    ['lang=xx'],
    ['filters=all'],
    ['figures=mine'],
    ['figures=reporter:Kazakhstan'],
    ['year=abc']
  ])('leaves out %s and keeps the rest', (part) => {
    const { view, dropped } = readAddress(`#/?theme=light&${part}`);
    expect(view).toEqual({ theme: 'light' });
    expect(dropped).toEqual([part]);
  });

  it('keeps the filters that make sense and tells the others', () => {
    const { view, dropped } = readAddress('#/?filters=country:KAZ,rank:emperor,corridors:all,x');
    expect(view).toEqual({
      filters: { choice: { ...NO_CHOICE, countries: ['KAZ'] }, allCorridors: true }
    });
    expect(dropped).toEqual(['filters=rank:emperor', 'filters=x']);
  });

  it('is empty where nothing differs', () => {
    expect(writeAddress({})).toBe('#/');
    expect(readAddress('').view).toEqual({});
  });

  it('tells no layer from every layer', () => {
    expect(writeAddress({ layers: [] })).toBe('#/?layers=none');
    expect(readAddress('#/?layers=none').view.layers).toEqual([]);
  });
});
