import { isCoarse } from './fuzzyDate.ts';
import { pointAlong, type LngLat } from './greatCircle.ts';
import { ramp } from './life.ts';
import { DAYS_PER_YEAR, smoothstep, type DayNumber } from './time.ts';
import { visitPhase } from './visits.ts';
import type { Journey, VisitLines } from './visitArcs.ts';

type Journeys = Pick<VisitLines, 'journeys' | 'longestDays'>;

/** Those that may be under way at a playhead: with a thousand visits, a frame looks at a few. */
function near({ journeys, longestDays }: Journeys, playhead: DayNumber): readonly Journey[] {
  const from = arrivedCount(journeys, playhead - longestDays - 1);
  return journeys.slice(from, arrivedCount(journeys, playhead + longestDays));
}

/** A guest on the way: where the head is. */
export interface Head {
  readonly journey: Journey;
  /** Of the way, 0 to 1; slow at both ends. */
  readonly share: number;
  readonly lngLat: LngLat;
}

/** Guests on the way at a playhead. A visit known to less than the day has no head. */
export function headsAt(lines: Journeys, playhead: DayNumber): Head[] {
  const heads: Head[] = [];
  for (const journey of near(lines, playhead)) {
    const { departs, arrives, coarse } = journey.timing;
    if (coarse || playhead < departs || playhead >= arrives || journey.path.length === 0) continue;
    const share = smoothstep(departs, arrives, playhead);
    heads.push({ journey, share, lngLat: pointAlong(journey.path, share) });
  }
  return heads;
}

/** What is drawn of a journey: the line so far, where none lies yet, or the lit tail behind the head. */
export interface Stroke {
  readonly journey: Journey;
  readonly part: 'line' | 'tail';
}

/** The stretch of time that a playhead is in, by number: long enough that play stays in one for a while. */
export function stretchAt({ longestDays }: Pick<Journeys, 'longestDays'>, playhead: DayNumber): number {
  return Math.floor(playhead / stretchDays(longestDays));
}

function stretchDays(longestDays: number): number {
  return Math.max(DAYS_PER_YEAR, 2 * longestDays);
}

/** Strokes of the guests who are on the way at some time of a stretch, lines below tails. */
export function strokesIn({ journeys, longestDays }: Journeys, stretch: number): Stroke[] {
  const [start, end] = [stretch, stretch + 1].map((n) => n * stretchDays(longestDays)) as [number, number];
  const underWay = journeys.filter(
    ({ timing, path }) => !timing.coarse && path.length > 0 && timing.departs < end && timing.arrives > start
  );
  return [
    ...underWay.filter(({ drawsLine }) => drawsLine).map((journey): Stroke => ({ journey, part: 'line' })),
    ...underWay.map((journey): Stroke => ({ journey, part: 'tail' }))
  ];
}

/** A guest at the host's: the city pulses. */
export interface Stay {
  readonly journey: Journey;
  readonly lngLat: LngLat;
  /** 0 to 1; falls from the first day on where the end is not known to the day. */
  readonly strength: number;
  /** Of a pulse that comes once a second of play, 0 to 1. */
  readonly beat: number;
  /** Known to the month or the year: wide and soft. */
  readonly soft: boolean;
}

/** Share of a coarse span that a soft pulse takes to come, and to go. */
const SOFT_EDGE = 0.2;
/** Who steps to the first day of a year must see that something may be under way. */
const SOFT_FROM = 0.4;

/** Guests at their hosts' at a playhead, and coarse visits all through their span. */
export function staysAt(lines: Journeys, playhead: DayNumber, daysPerSecond: number): Stay[] {
  const stays: Stay[] = [];
  for (const journey of near(lines, playhead)) {
    const { timing, path, visit } = journey;
    const lngLat = path.at(-1);
    if (playhead < timing.departs || !lngLat) continue;
    if (timing.coarse) {
      if (playhead >= timing.arrives) continue;
      const share = ramp(timing.departs, timing.arrives, playhead);
      const coming = SOFT_FROM + (1 - SOFT_FROM) * ramp(0, SOFT_EDGE, share);
      const strength = coming * (1 - ramp(1 - SOFT_EDGE, 1, share));
      stays.push({
        journey,
        lngLat,
        strength,
        beat: beatOf(playhead - timing.departs, daysPerSecond),
        soft: true
      });
    } else if (visitPhase(timing, playhead) === 'stay') {
      const share = ramp(timing.arrives, timing.leaves, playhead);
      const endKnown = visit.end !== null && !isCoarse(visit.end);
      const strength = endKnown ? 1 - ramp(0.8, 1, share) : 1 - share;
      stays.push({
        journey,
        lngLat,
        strength,
        beat: beatOf(playhead - timing.arrives, daysPerSecond),
        soft: false
      });
    }
  }
  return stays;
}

function beatOf(days: number, daysPerSecond: number): number {
  const seconds = days / daysPerSecond;
  return seconds - Math.floor(seconds);
}

/** A city that guests of the focus pair have come from or to. */
export interface LitPlace {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly visits: number;
}

/** How many journeys have arrived; `journeys` is in order of arrival. */
export function arrivedCount(journeys: readonly Journey[], playhead: DayNumber): number {
  let [low, high] = [0, journeys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((journeys[middle] as Journey).timing.arrives <= playhead) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Origins and hosts of the first `arrived` journeys. */
export function litPlaces(journeys: readonly Journey[], arrived: number): LitPlace[] {
  const lit = new Map<string, LitPlace>();
  for (const { visit, path } of journeys.slice(0, arrived)) {
    for (const [id, lngLat] of [
      [visit.fromPlace, path[0]],
      [visit.toPlace, path.at(-1)]
    ] as const) {
      if (lngLat) lit.set(id, { id, lngLat, visits: (lit.get(id)?.visits ?? 0) + 1 });
    }
  }
  return [...lit.values()];
}
