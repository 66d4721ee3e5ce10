import { isCoarse } from './fuzzyDate.ts';
import type { LngLat } from './greatCircle.ts';
import { DAYS_PER_YEAR, type DayNumber } from './time.ts';
import type { Journey, VisitLines } from './visitArcs.ts';

type Journeys = Pick<VisitLines, 'journeys' | 'longestDays'>;

/** Some guest is on the way or at a host's: with a thousand visits, a frame looks at a few. */
export function someoneOut({ journeys, longestDays }: Journeys, playhead: DayNumber): boolean {
  const from = arrivedCount(journeys, playhead - longestDays - 1);
  const to = arrivedCount(journeys, playhead + longestDays);
  for (let i = from; i < to; i += 1) {
    const { departs, leaves } = (journeys[i] as Journey).timing;
    if (departs <= playhead && playhead < leaves) return true;
  }
  return false;
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

/** Journeys that have a part, their stay included, in a stretch. */
function outIn({ journeys, longestDays }: Journeys, stretch: number): Journey[] {
  const [start, end] = [stretch, stretch + 1].map((n) => n * stretchDays(longestDays)) as [number, number];
  return journeys.filter(
    ({ timing, path }) => path.length > 0 && timing.departs < end && timing.leaves > start
  );
}

/** Strokes of the guests who are on the way at some time of a stretch, lines below tails. */
export function strokesIn(lines: Journeys, stretch: number): Stroke[] {
  const underWay = outIn(lines, stretch).filter(({ timing }) => !timing.coarse);
  return [
    ...underWay.filter(({ drawsLine }) => drawsLine).map((journey): Stroke => ({ journey, part: 'line' })),
    ...underWay.map((journey): Stroke => ({ journey, part: 'tail' }))
  ];
}

/**
 * A guest for as long as one thing is true of him: on the way (`head`), at the host's (`pulse`), or somewhere in
 * a span that is known to the month or the year (`haze`).
 */
export interface Guest {
  readonly journey: Journey;
  readonly part: 'head' | 'pulse' | 'haze';
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Share of the time from which on he fades; 1: he goes at once. */
  readonly fades: number;
}

/** Share of a coarse span that a haze takes to come, and to go. */
export const HAZE_EDGE = 0.2;
/** Strength of a haze on its first day: who steps to the first day of a year must see that something may be under way. */
export const HAZE_FROM = 0.4;
/** Of a stay whose end is known to the day. */
const STAY_FADES = 0.8;

/** Guests of a stretch, pulses below heads. A visit known to less than the day has no head. */
export function guestsIn(lines: Journeys, stretch: number): Guest[] {
  const out = outIn(lines, stretch);
  const exact = out.filter(({ timing }) => !timing.coarse);
  return [
    ...out.map(hostedGuest),
    ...exact.map((journey): Guest => {
      const { departs, arrives } = journey.timing;
      return { journey, part: 'head', from: departs, to: arrives, fades: 1 };
    })
  ];
}

/** Where nobody stated the end of a stay, it fades from its first day on. */
function hostedGuest(journey: Journey): Guest {
  const { timing, visit } = journey;
  const { departs, arrives, leaves } = timing;
  if (timing.coarse) return { journey, part: 'haze', from: departs, to: arrives, fades: 1 - HAZE_EDGE };
  const endKnown = visit.end !== null && !isCoarse(visit.end);
  return { journey, part: 'pulse', from: arrives, to: leaves, fades: endKnown ? STAY_FADES : 0 };
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
