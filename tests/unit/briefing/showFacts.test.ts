import { describe, expect, it } from 'vitest';
import { figureFacts } from '../../../src/lib/briefing/showFigure.ts';
import { talkPace, talkTime } from '../../../src/lib/briefing/showPace.ts';
import { shownPlaces } from '../../../src/lib/briefing/showPlaces.ts';
import { missingFrom, sceneRecords, sceneSources } from '../../../src/lib/briefing/showSources.ts';
import { stripMarks, stripTicks, stripYears } from '../../../src/lib/briefing/showStrip.ts';
import type { MarkRef } from '../../../src/lib/domain/marks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { agreement, figure, flight, flightTotal, smallAtlas, visit } from '../../fixtures/atlas.ts';
import { scene } from '../../fixtures/briefing.ts';

const mark = (kind: MarkRef['kind'], id: string): MarkRef => ({ kind, id });
const atlas = smallAtlas({
  visits: [
    visit('v1', '2012-09-10', { sourceIds: ['s1'] }),
    visit('v2', '2023-08', { fromPlace: 'astana', toPlace: 'hanoi', sourceIds: ['s2'] })
  ],
  agreements: [agreement('a1', '1992-06-29')],
  flights: [flight('f1', '2022-10')],
  flightTotals: [
    flightTotal('t1', '2023-08'),
    flightTotal('t2', '2023-08', { weeklyMin: 9, weeklyMax: null })
  ],
  trade: [
    figure('2023', 979e6, { sourceIds: ['s1'] }),
    figure('2023', 400e6, { reporterIso3: 'VNM', kind: 'derived', sourceIds: ['s2'] }),
    figure('2024-01/2024-05', 300e6)
  ]
});

describe('what a scene rests on', () => {
  const both = scene('both', {
    backing: [mark('visit', 'v1'), mark('visit', 'v2'), mark('visit', 'v1')],
    sourceIds: ['s2']
  });

  it('is each record once, with every document once', () => {
    expect(sceneRecords(atlas, both).map((r) => r.mark.id)).toEqual(['v1', 'v2']);
    expect(sceneSources(atlas, both).map((s) => s.id)).toEqual(['s2', 's1']);
  });

  it('is what it points at where its caption names nothing', () => {
    const pointing = scene('pointing', { highlight: [mark('agreement', 'a1')] });
    expect(sceneRecords(atlas, pointing).map((r) => r.mark.id)).toEqual(['a1']);
  });

  it('says what is gone, and goes on with the rest', () => {
    const holed = scene('holed', {
      backing: [mark('visit', 'v1'), mark('visit', 'gone')],
      highlight: [mark('visit', 'gone')],
      camera: { fit: [mark('place', 'atlantis')] },
      sourceIds: ['s9']
    });
    expect(missingFrom(atlas, holed)).toEqual(['visit:gone', 'place:atlantis', 'source:s9']);
    expect(sceneRecords(atlas, holed).map((r) => r.mark.id)).toEqual(['v1']);
    expect(stripMarks(atlas, holed).map((m) => m.mark.id)).toEqual(['v1']);
    expect(shownPlaces(atlas, holed.highlight, dayOf(2025))).toEqual([]);
    expect(missingFrom(atlas, both)).toEqual([]);
  });
});

describe('places in large letters', () => {
  it('are the ends of a visit, the date at the host, and none before it has begun', () => {
    const marks = [mark('visit', 'v1')];
    expect(shownPlaces(atlas, marks, dayOf(2012, 9, 9))).toEqual([]);
    expect(shownPlaces(atlas, marks, dayOf(2012, 9, 10)).map((p) => [p.id, p.visit?.id])).toEqual([
      ['hanoi', undefined],
      ['astana', 'v1']
    ]);
  });

  it('are named on the side away from the others, and never below', () => {
    const shown = shownPlaces(atlas, [mark('place', 'astana'), mark('place', 'hanoi')], dayOf(2025));
    expect(shown.map((p) => [p.id, p.anchor])).toEqual([
      ['astana', 'bottom-right'],
      ['hanoi', 'left']
    ]);
    expect(shownPlaces(atlas, [mark('place', 'hanoi')], dayOf(2025))[0]?.anchor).toBe('left');
  });

  it('have no date where a city received more than one', () => {
    const twice = smallAtlas({ visits: [visit('v1', '2009-09-13'), visit('v3', '2012-09-10')] });
    const shown = shownPlaces(twice, [mark('visit', 'v1'), mark('visit', 'v3')], dayOf(2025));
    expect(shown.find((p) => p.id === 'astana')?.visit).toBeNull();
  });

  it('are the places named, and the cities that airports serve', () => {
    const shown = shownPlaces(atlas, [mark('place', 'almaty'), mark('flight', 'f1')], dayOf(2025));
    expect(shown.map((p) => p.id)).toEqual(['almaty', 'da-nang']);
  });
});

describe('the strip of years', () => {
  it('has the dated marks of the scene, within its years', () => {
    const marks = stripMarks(
      atlas,
      scene('s', {
        years: [2000, 2023],
        highlight: [mark('visit', 'v1'), mark('place', 'hanoi')],
        backing: [mark('agreement', 'a1'), mark('visit', 'v2'), mark('trade', 'KAZ-VNM:2023')]
      })
    );
    expect(marks.map((m) => [m.mark.id, m.layer, m.coarse])).toEqual([
      ['v1', 'visits', false],
      ['v2', 'visits', true],
      ['KAZ-VNM:2023', 'trade', true]
    ]);
  });

  it('holds a service without an end to the years', () => {
    const [service] = stripMarks(
      atlas,
      scene('s', { years: [1992, 2025], highlight: [mark('flight', 'f1')] })
    );
    expect(service?.span.end).toBe(dayOf(2026));
  });

  it.each<[readonly [number, number], number, number[]]>([
    [[1992, 2025], 15, [1992, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    [[2022, 2022], 15, [2022]],
    [[2009, 2012], 15, [2009, 2010, 2011, 2012]],
    [[1959, 2025], 5, [1959, 1980, 2000, 2025]]
  ])('writes the years of %j', (years, most, expected) => {
    expect(stripYears(years, most)).toEqual(expected);
  });
});

it('tells a single year in quarters where they fit, else in years', () => {
  const quarters = [dayOf(2022), dayOf(2022, 4), dayOf(2022, 7), dayOf(2022, 10)];
  expect(stripTicks([2022, 2022], 15)).toEqual({ unit: 'month', days: quarters });
  expect(stripTicks([2022, 2022], 3)).toEqual({ unit: 'year', days: [dayOf(2022)] });
  expect(stripTicks([2020, 2022], 15).unit).toBe('year');
});

describe('a figure slide', () => {
  it('goes from the lowest to the highest statement of the full year, each with its documents', () => {
    const facts = figureFacts(atlas, mark('trade', 'KAZ-VNM:2023'));
    expect(facts).toMatchObject({ kind: 'trade', year: 2023, low: 400e6, high: 979e6 });
    expect(facts?.statements.map((s) => [s.reporterIso3, s.low, s.derived, s.sources[0]?.id])).toEqual([
      ['KAZ', 979e6, false, 's1'],
      ['VNM', 400e6, true, 's2']
    ]);
  });

  it('keeps an "over" open', () => {
    const facts = figureFacts(atlas, mark('flight_total', 't1'));
    expect(facts).toMatchObject({ kind: 'flights', low: 7, high: 9, week: { over: true } });
    expect(facts?.statements.map((s) => s.high)).toEqual([7, null]);
  });

  it.each([mark('trade', 'KAZ-VNM:2024'), mark('trade', 'KAZ-VNM:1900'), mark('visit', 'v1')])(
    'has nothing to show of %j',
    (ref) => {
      expect(figureFacts(atlas, ref)).toBeUndefined();
    }
  );
});

describe('the pace of a talk', () => {
  it.each([
    ['in the time of the scene', 460, 0],
    ['earlier than planned', 400, 50],
    ['later than planned', 600, -75]
  ])('is %s', (_, elapsed, ahead) => {
    expect(talkPace(elapsed, 6, 12, 900)).toEqual({
      plannedEnd: 525,
      plannedPerScene: 75,
      aheadSeconds: ahead
    });
  });

  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [460, '7:40'],
    [4060, '1:07:40'],
    [-3, '0:00']
  ])('writes %d seconds', (seconds, text) => {
    expect(talkTime(seconds)).toBe(text);
  });
});
