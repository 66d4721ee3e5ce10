import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tightest } from '../../../src/lib/domain/emptyView.ts';
import { orderedEvents } from '../../../src/lib/domain/eventOrder.ts';
import {
  atlasEvents,
  eventDays,
  eventsIn,
  kindsOf,
  latestEvent,
  LAYERS,
  type AtlasEvent,
  type LayerName
} from '../../../src/lib/domain/events.ts';
import { NO_CHOICE } from '../../../src/lib/domain/facets.ts';
import { dayOf, yearSpan, type DaySpan } from '../../../src/lib/domain/time.ts';
import { visitTally } from '../../../src/lib/domain/visitTally.ts';
import { agreement, corridor, figure, flight, smallAtlas, visit } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const ALL = new Set(LAYERS);

const atlas = smallAtlas({
  visits: [
    visit('day', '2012-09-10'),
    visit('year', '2012'),
    visit('neighbours', '2012-09-10', { visitorIso3: 'CHN' })
  ],
  trade: [figure('2012', 5), figure('2012', 6), figure('2011', 4), figure('2012-01/2012-05', 1)],
  agreements: [
    agreement('five', '1996-04-25', { parties: ['CHN', 'KAZ'] }),
    agreement('signed', '2012-09-10')
  ],
  flights: [
    flight('ends', '', { end: visit('', '2013-05').start }),
    flight('no-date', ''),
    flight('starts', '2013-03')
  ],
  corridors: [
    corridor('joins', '2017'),
    corridor('apart', '2016', { waypoints: ['astana'] }),
    corridor('undated', '')
  ]
});
const events = atlasEvents(atlas, PAIR);
const names = (list: readonly { mark: { id: string } }[]) => list.map((e) => e.mark.id);

describe('atlasEvents', () => {
  it('puts every dated row in order of its first day; the more exact first, then by layer', () => {
    expect(names(events)).toEqual([
      'five',
      'KAZ-VNM:2011',
      'year',
      'KAZ-VNM:2012',
      'day',
      'neighbours',
      'signed',
      'starts',
      'ends',
      'apart',
      'joins'
    ]);
  });

  it('marks what concerns both focus countries', () => {
    expect(names(events.filter((e) => !e.focus))).toEqual(['five', 'neighbours', 'apart']);
  });
});

describe('eventsIn', () => {
  it.each<[string, readonly [number, number], readonly LayerName[], string[]]>([
    ['a year', [2013, 2013], LAYERS, ['starts', 'ends']],
    ['a layer', [1992, 2025], ['agreements'], ['five', 'signed']],
    ['nothing on', [1992, 2025], [], []]
  ])('keeps %s', (_, years, layers, left) => {
    expect(names(eventsIn(events, yearSpan(...years), new Set(layers)))).toEqual(left);
  });
});

it('finds the newest event that has begun', () => {
  expect(latestEvent(events, dayOf(1990))).toBeUndefined();
  expect(latestEvent(events, dayOf(2012, 9, 10))?.mark.id).toBe('signed');
  expect(latestEvent(events, dayOf(2012, 9, 9))?.mark.id).toBe('KAZ-VNM:2012');
});

it('steps by days that ascend and stand once', () => {
  const days = eventDays(events);
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  expect(days).toHaveLength(8);
});

it('lists events by year, newest first, losing none', () => {
  const newest = (some: readonly AtlasEvent[]) => orderedEvents(atlas, some, 'newest', new Set());
  expect(newest(events).map(({ head, events: of }) => [head, of.length])).toEqual(
    [
      [2017, 1],
      [2016, 1],
      [2013, 2],
      [2012, 5],
      [2011, 1],
      [1996, 1]
    ].map(([year, count]) => [{ by: 'year', year }, count])
  );
  fc.assert(
    fc.property(fc.subarray([...events]), (some) => {
      expect(newest(some).flatMap((group) => group.events)).toEqual(some.toReversed());
    })
  );
});

describe('the advice on an empty view', () => {
  const years = yearSpan(1992, 2025);
  const advise = (range: DaySpan, layers: ReadonlySet<LayerName>) => {
    const whole = { events, eventsOfAllFigures: events, atlasOfAllFigures: atlas, range: years };
    return tightest(atlas, whole, { range, layers, choice: NO_CHOICE }, new Set());
  };
  it.each<[string, readonly [number, number], readonly LayerName[], unknown]>([
    ['the years', [2000, 2001], LAYERS, { drop: 'years', remaining: 11 }],
    ['the layers', [2012, 2012], ['flights'], { drop: 'layers', remaining: 5 }],
    ['the filter that brings back more', [2011, 2011], ['agreements'], { drop: 'years', remaining: 2 }],
    ['everything, where neither alone helps', [2000, 2001], [], { drop: 'all', remaining: 11 }]
  ])('lets go of %s', (_, [from, to], layers, advice) => {
    expect(advise(yearSpan(from, to), new Set(layers))).toEqual(advice);
  });

  it('promises what dropping really brings', () => {
    const subset = fc.subarray([...LAYERS]);
    const year = fc.integer({ min: 1992, max: 2025 });
    fc.assert(
      fc.property(year, subset, (at, on) => {
        const range = yearSpan(at);
        const layers = new Set(on);
        if (eventsIn(events, range, layers).length > 0) return;
        const { drop, remaining } = advise(range, layers);
        const left = eventsIn(events, drop === 'layers' ? range : years, drop === 'years' ? layers : ALL);
        expect(left).toHaveLength(remaining);
      })
    );
  });
});

describe('visitTally', () => {
  it('counts, dates and names the newest, in whatever order the rows come', () => {
    const visits = [
      visit('b', '2011-10', { hostIso3: 'VNM' }),
      visit('c', '2025-05-05'),
      visit('a', '1994-02')
    ];
    const tally = visitTally(visits, 'KAZ');
    expect(tally).toMatchObject({ count: 3, sinceYear: 1994, received: 2 });
    expect(tally?.newest.id).toBe('c');
  });
  it('has nothing to say of no visits', () => expect(visitTally([], 'KAZ')).toBeUndefined());
});

describe('kindsOf', () => {
  it('names what an atlas has rows of, in the order of the panel', () => {
    const bare = { visits: [], trade: [], agreements: [], flights: [], flightTotals: [], corridors: [] };
    expect(kindsOf(atlas)).toEqual(LAYERS);
    expect(kindsOf({ ...atlas, ...bare, trade: atlas.trade, visits: atlas.visits })).toEqual([
      'visits',
      'trade'
    ]);
    expect(kindsOf({ ...atlas, ...bare })).toEqual(LAYERS);
  });
});
