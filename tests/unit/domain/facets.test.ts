import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasEvents, LAYERS } from '../../../src/lib/domain/events.ts';
import {
  choiceCount,
  facetCounts,
  filterEvents,
  NO_CHOICE,
  tightest,
  toggled,
  type FacetChoice
} from '../../../src/lib/domain/facets.ts';
import { choiceText, parseChoice } from '../../../src/lib/domain/facetText.ts';
import { FACETS } from '../../../src/lib/domain/facetValues.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { yearSpan } from '../../../src/lib/domain/time.ts';
import { VISIT_KINDS, VISIT_RANKS } from '../../../src/lib/domain/visits.ts';
import {
  agreement,
  builtInAtlas,
  corridor,
  figure,
  flight,
  smallAtlas,
  visit
} from '../../fixtures/atlas.ts';

const atlas = smallAtlas({
  people: [
    { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam' }, countryIso3: 'VNM', sourceIds: [] },
    { id: 'tokayev', name: 'Tokayev', names: { en: 'Tokayev' }, countryIso3: 'KAZ', sourceIds: [] }
  ],
  visits: [
    visit('v1', '2025-05-05'),
    visit('v2', '2023-08-20', {
      visitorName: 'Tokayev',
      visitorIso3: 'KAZ',
      hostIso3: 'VNM',
      kind: 'official_visit',
      sourceIds: ['s1', 's2']
    }),
    visit('v3', '2022-11-11', {
      visitorName: 'Tokayev',
      visitorIso3: 'KAZ',
      hostIso3: 'UZB',
      confidence: 'derived'
    }),
    visit('v4', '1996', { visitorName: 'Nobody known', rank: 'minister', confidence: 'uncertain' })
  ],
  agreements: [agreement('a1', '2025-05-06', { parties: ['VNM', 'KAZ', 'RUS'] })],
  trade: [
    figure('2023', 979),
    figure('2023', 400, { reporterIso3: 'VNM', kind: 'derived', confidence: 'derived' })
  ],
  flights: [flight('f1', '2025-04-10', { sourceIds: ['s2'] })],
  corridors: [corridor('c1', '2022-12')]
});
const events = atlasEvents(atlas, ['KAZ', 'VNM']);
const disputed = new Set(['visit:v2', 'trade:KAZ-VNM:2023']);

const left = (choice: Partial<FacetChoice>) =>
  filterEvents(atlas, events, { ...NO_CHOICE, ...choice }, disputed)
    .map((event) => event.mark.id)
    .sort();

describe('filterEvents', () => {
  it.each<[string, Partial<FacetChoice>, string[]]>([
    ['a country that travels or is host', { countries: ['UZB'] }, ['v3']],
    ['a party of an agreement', { countries: ['RUS'] }, ['a1']],
    ['a person by id', { people: ['tokayev'] }, ['v2', 'v3']],
    ['a person whom only the visits name', { people: ['Nobody known'] }, ['v4']],
    ['a rank', { ranks: ['minister'] }, ['v4']],
    ['a kind of visit', { kinds: ['official_visit'] }, ['v2']],
    ['a country that travels', { directions: ['KAZ'] }, ['v2', 'v3']],
    ['a source of any figure', { sources: ['s2'] }, ['f1', 'v2']],
    ['how a row is known', { confidence: ['derived'] }, ['KAZ-VNM:2023', 'v3']],
    ['what is disputed', { onlyDisputed: true }, ['KAZ-VNM:2023', 'v2']],
    ['two options of one facet', { confidence: ['derived', 'uncertain'] }, ['KAZ-VNM:2023', 'v3', 'v4']],
    ['two facets together', { directions: ['KAZ'], countries: ['VNM'] }, ['v2']],
    ['what nothing has', { ranks: ['speaker'] }, []]
  ])('keeps %s', (_, choice, ids) => {
    expect(left(choice)).toEqual(ids);
  });

  it('keeps all where nothing is chosen, in their order', () => {
    expect(filterEvents(atlas, events, NO_CHOICE, disputed)).toEqual(events);
  });
});

describe('facetCounts', () => {
  it('counts what each option leaves, given the other facets', () => {
    const counts = facetCounts(atlas, events, { ...NO_CHOICE, directions: ['KAZ'] }, disputed);
    expect(counts.countries.slice(0, 2)).toEqual([
      { value: 'KAZ', count: 2, chosen: false },
      { value: 'UZB', count: 1, chosen: false }
    ]);
    expect(counts.countries.find((o) => o.value === 'RUS')?.count).toBe(0);
    expect(counts.directions).toEqual([
      { value: 'KAZ', count: 2, chosen: true },
      { value: 'VNM', count: 2, chosen: false }
    ]);
    expect(counts.disputed).toBe(1);
  });

  it('keeps a chosen option that no event has', () => {
    const counts = facetCounts(atlas, events, { ...NO_CHOICE, people: ['gone'] }, disputed);
    expect(counts.people).toContainEqual({ value: 'gone', count: 0, chosen: true });
  });
});

it('toggles an option', () => {
  const once = toggled(NO_CHOICE, 'ranks', 'minister');
  expect(once.ranks).toEqual(['minister']);
  expect(choiceCount(once)).toBe(1);
  expect(toggled(once, 'ranks', 'minister')).toEqual(NO_CHOICE);
});

describe('tightest', () => {
  const all = { range: yearSpan(1990, 2025), layers: new Set(LAYERS) };
  it.each([
    ['a facet', { ...all, choice: { ...NO_CHOICE, ranks: ['speaker'], directions: ['KAZ'] } }, 'ranks', 2],
    [
      'the years',
      { ...all, range: yearSpan(2001), choice: { ...NO_CHOICE, people: ['tokayev'] } },
      'years',
      2
    ],
    ['the layers', { ...all, layers: new Set<never>(), choice: NO_CHOICE }, 'layers', 8],
    [
      'only disputed',
      { ...all, range: yearSpan(2025), choice: { ...NO_CHOICE, onlyDisputed: true } },
      'onlyDisputed',
      3
    ]
  ])('names %s', (_, view, drop, remaining) => {
    expect(tightest(atlas, events, view, disputed)).toEqual({ drop, remaining });
  });

  it('names none where no single filter helps', () => {
    const choice = { ...NO_CHOICE, ranks: ['speaker'], kinds: ['summit'] };
    expect(tightest(atlas, events, { ...all, choice }, disputed)).toBeUndefined();
  });
});

describe('any choice', async () => {
  const builtIn = await builtInAtlas();
  const builtInEvents = atlasEvents(builtIn, ['KAZ', 'VNM']);
  const marks = builtInEvents.map((event) => markText(event.mark));
  const options = facetCounts(builtIn, builtInEvents, NO_CHOICE, new Set());
  const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
  const anyChoice = fc.record<FacetChoice>({
    countries: some(options.countries.map((o) => o.value)),
    people: some(options.people.map((o) => o.value)),
    ranks: some(VISIT_RANKS),
    kinds: some(VISIT_KINDS),
    directions: some(options.directions.map((o) => o.value)),
    sources: some(options.sources.map((o) => o.value)),
    confidence: some(['stated', 'derived', 'uncertain']),
    onlyDisputed: fc.boolean()
  });
  const anyDisputed = fc.subarray(marks).map((ids) => new Set(ids));
  // One facet at a time keeps enough rows for the counts to mean something.
  const mildChoice = fc
    .tuple(anyChoice, fc.constantFrom(...FACETS), fc.boolean())
    .map(([choice, facet, onlyDisputed]) => ({ ...NO_CHOICE, [facet]: choice[facet], onlyDisputed }));
  const either = fc.oneof(anyChoice, mildChoice);

  it('never adds rows', () => {
    fc.assert(
      fc.property(either, anyDisputed, (choice, disputedMarks) => {
        const kept = filterEvents(builtIn, builtInEvents, choice, disputedMarks);
        expect(builtInEvents.filter((event) => kept.includes(event))).toEqual(kept);
      }),
      { numRuns: 60 }
    );
  });

  it('counts what choosing an option leaves', () => {
    fc.assert(
      fc.property(either, anyDisputed, fc.constantFrom(...FACETS), (choice, disputedMarks, facet) => {
        const counts = facetCounts(builtIn, builtInEvents, choice, disputedMarks);
        for (const { value, count } of counts[facet].slice(0, 8)) {
          const chosen = { ...choice, [facet]: [value] };
          expect(filterEvents(builtIn, builtInEvents, chosen, disputedMarks)).toHaveLength(count);
        }
        const only = { ...choice, onlyDisputed: true };
        expect(filterEvents(builtIn, builtInEvents, only, disputedMarks)).toHaveLength(counts.disputed);
      }),
      { numRuns: 40 }
    );
  });

  it('comes back from the address', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1 });
    const named = fc
      .tuple(anyChoice, fc.uniqueArray(anyName), fc.uniqueArray(anyName))
      .map(([choice, people, sources]) => ({ ...choice, people, sources }));
    fc.assert(
      fc.property(named, (choice) => {
        expect(parseChoice(choiceText(choice))).toEqual({ choice, dropped: [] });
      })
    );
  });
});

describe('parseChoice', () => {
  it.each<[string, string, Partial<FacetChoice>, string[]]>([
    ['nothing', '', {}, []],
    [
      'all kinds of parts',
      'country:KAZ,rank:speaker,disputed:only',
      { countries: ['KAZ'], ranks: ['speaker'], onlyDisputed: true },
      []
    ],
    ['a part of another filter', 'corridors:all,from:VNM', { directions: ['VNM'] }, ['corridors:all']],
    ['a rank that is none', 'rank:emperor', {}, ['rank:emperor']],
    ['a country that is no code', 'country:Vietnam', {}, ['country:Vietnam']],
    ['an option twice', 'kind:summit,kind:summit', { kinds: ['summit'] }, []],
    ['a broken escape', 'person:%E0%A4%A', {}, ['person:%E0%A4%A']],
    ['an option without a value', 'person:', {}, ['person:']],
    ['a word of every object', 'toString:x,constructor:y', {}, ['toString:x', 'constructor:y']]
  ])('reads %s', (_, text, choice, dropped) => {
    expect(parseChoice(text)).toEqual({ choice: { ...NO_CHOICE, ...choice }, dropped });
  });
});
