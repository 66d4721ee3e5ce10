import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenRows } from '../../../src/lib/domain/chosenRows.ts';
import { tightest } from '../../../src/lib/domain/emptyView.ts';
import { atlasEvents, LAYERS } from '../../../src/lib/domain/events.ts';
import {
  choiceCount,
  cleared,
  facetCounts,
  filterEvents,
  hiddenBy,
  knownChoice,
  NO_CHOICE,
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
  arrivals,
  builtInAtlas,
  corridor,
  figure,
  flight,
  flightTotal,
  smallAtlas,
  source,
  visit
} from '../../fixtures/atlas.ts';

const atlas = smallAtlas({
  people: [
    { id: 'to-lam', name: 'Tô Lâm', names: { en: 'To Lam' }, countryIso3: 'VNM', sourceIds: [] },
    { id: 'tokayev', name: 'Tokayev', names: { en: 'Tokayev' }, countryIso3: 'KAZ', sourceIds: [] }
  ],
  sources: new Map([
    ['s1', source('s1')],
    ['s2', source('s2')],
    ['known', source('known', { kind: 'general' })]
  ]),
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
    visit('v4', '1996', {
      visitorName: 'Nobody known',
      rank: 'minister',
      confidence: 'uncertain',
      sourceIds: ['known']
    })
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
    ['what rests on one document', { singleSource: true }, ['KAZ-VNM:2023', 'a1', 'c1', 'f1', 'v1', 'v3']],
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
    expect(counts.onlyDisputed).toBe(1);
    expect(counts.singleSource).toBe(1);
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

it('clears some parts and leaves the others', () => {
  const choice = { ...NO_CHOICE, ranks: ['minister'], kinds: ['summit'], onlyDisputed: true };
  expect(cleared(choice, ['ranks', 'onlyDisputed'])).toEqual({ ...NO_CHOICE, kinds: ['summit'] });
});

it('tells what the tables know from what they do not', () => {
  const choice: FacetChoice = {
    ...NO_CHOICE,
    countries: ['KAZ', 'QQQ'],
    people: ['to-lam', 'Nobody known', 'ghost'],
    sources: ['s9'],
    ranks: ['speaker'],
    singleSource: true
  };
  expect(knownChoice(atlas, choice)).toEqual({
    known: { ...choice, countries: ['KAZ'], people: ['to-lam', 'Nobody known'], sources: [] },
    unknown: { ...NO_CHOICE, countries: ['QQQ'], people: ['ghost'], sources: ['s9'] }
  });
});

describe('tightest', () => {
  const whole = {
    events,
    eventsOfAllFigures: events,
    atlasOfAllFigures: atlas,
    range: yearSpan(1990, 2025)
  };
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
    ],
    [
      'everything where no single filter helps',
      { ...all, choice: { ...NO_CHOICE, ranks: ['speaker'], kinds: ['summit'] } },
      'all',
      8
    ]
  ])('names %s', (_, view, drop, remaining) => {
    expect(tightest(atlas, whole, view, disputed)).toEqual({ drop, remaining });
  });

  it('names the figures where the choice of them leaves none', () => {
    const trade = events.filter((event) => event.layer === 'trade');
    const figures = { ...whole, events: [], eventsOfAllFigures: trade };
    const view = { ...all, choice: { ...NO_CHOICE, countries: ['KAZ'] } };
    expect(tightest(atlas, figures, view, disputed)).toEqual({ drop: 'figures', remaining: 1 });
  });
});

describe('chosenRows', () => {
  it('is the atlas itself where nothing is chosen', () => {
    expect(chosenRows(atlas, NO_CHOICE, disputed)).toBe(atlas);
  });

  it('keeps rows without a date, and those that are no event', () => {
    const undated = smallAtlas({
      corridors: [corridor('c1', ''), corridor('c2', '', { sourceIds: ['s2'] })],
      flights: [flight('f1', ''), flight('f2', '', { sourceIds: ['s2'] })],
      flightTotals: [flightTotal('t1', '2024'), flightTotal('t2', '2024', { sourceIds: ['s2'] })],
      tourism: [arrivals('a1', '2024', 1), arrivals('a2', '2024', 1, { sourceIds: ['s2'] })]
    });
    const left = chosenRows(undated, { ...NO_CHOICE, sources: ['s2'] }, new Set());
    const { corridors, flights, flightTotals, tourism } = left;
    expect([corridors, flights, flightTotals, tourism].map((rows) => rows.map((r) => r.id))).toEqual([
      ['c2'],
      ['f2'],
      ['t2'],
      ['a2']
    ]);
  });

  it('keeps or drops all figures of a year, by any of them: they share a card', () => {
    const trade = [
      figure('2023', 979),
      figure('2023', 300, { flow: 'export', sourceIds: ['s2'] }),
      figure('2024', 400, { flow: 'export', sourceIds: ['s2'] }),
      figure('2024-01/2024-05', 200)
    ];
    const years = (sources: string[]) =>
      chosenRows(smallAtlas({ trade }), { ...NO_CHOICE, sources }, new Set()).trade.map((f) => f.valueUsd);
    expect(years(['s1'])).toEqual([979, 300, 400, 200]);
    expect(years(['s2'])).toEqual([979, 300, 400, 200]);
    expect(years(['s3'])).toEqual([]);
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
    onlyDisputed: fc.boolean(),
    singleSource: fc.boolean()
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
        expect(filterEvents(builtIn, builtInEvents, only, disputedMarks)).toHaveLength(counts.onlyDisputed);
        const single = { ...choice, singleSource: true };
        expect(filterEvents(builtIn, builtInEvents, single, disputedMarks)).toHaveLength(counts.singleSource);
      }),
      { numRuns: 40 }
    );
  });

  it('leaves the same rows as it leaves events', () => {
    fc.assert(
      fc.property(either, anyDisputed, (choice, disputedMarks) => {
        const rows = atlasEvents(chosenRows(builtIn, choice, disputedMarks), ['KAZ', 'VNM']);
        const kept = filterEvents(builtIn, builtInEvents, choice, disputedMarks);
        expect(rows.map((e) => markText(e.mark))).toEqual(kept.map((e) => markText(e.mark)));
      }),
      { numRuns: 40 }
    );
  });

  it('says which of its parts hide a row', () => {
    fc.assert(
      fc.property(either, fc.constantFrom(...builtInEvents), (choice, event) => {
        const parts = hiddenBy(builtIn, event, choice, new Set());
        expect(hiddenBy(builtIn, event, cleared(choice, parts), new Set())).toEqual([]);
      })
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
