import { greatCircle, type LngLat } from './greatCircle.ts';
import { ALWAYS, type Life } from './life.ts';
import { speedAt, type Pace } from './pace.ts';
import type { Place } from './places.ts';
import { DAYS_PER_YEAR, type DayNumber } from './time.ts';
import { isBetween, visitSpan, visitTiming, type Visit, type VisitTiming } from './visits.ts';

/** A line from origin to host and the days on which it is drawn. */
export interface VisitArc {
  readonly visit: Visit;
  readonly path: readonly LngLat[];
  /** Visits on this way so far that the line stands for; 0 for the promise of a first. */
  readonly count: number;
  /** Between the two focus countries. */
  readonly focus: boolean;
  /** Every visit that it stands for is known to less than the day. */
  readonly soft: boolean;
  readonly life: Life;
}

/** A visit on its way and at its host's. */
export interface Journey {
  readonly visit: Visit;
  readonly path: readonly LngLat[];
  /** Of the path, as `greatCircle` takes it. */
  readonly bow: number;
  readonly focus: boolean;
  readonly timing: VisitTiming;
  /** No line lies under it yet: the head draws it. */
  readonly drawsLine: boolean;
}

/** Everything of the visits that a map draws, for one mode and pace. */
export interface VisitLines {
  /** Neighbours first, so that the focus pair lies on top. */
  readonly arcs: readonly VisitArc[];
  readonly promises: readonly VisitArc[];
  /** By day of arrival. */
  readonly journeys: readonly Journey[];
  /** No journey with its stay is longer. */
  readonly longestDays: number;
}

export type LineMode = 'moment' | 'trail' | 'total';

/** To the left of travel: out and back part, and the side tells the direction. */
export const VISIT_BOW = 0.13;
/** How long a past visit stays in sight in `trail`. */
export const TRAIL_DAYS = 3 * DAYS_PER_YEAR;
/** Seconds of play that a line takes to grow or to leave. */
const FADE_SECONDS = 0.3;
const FAN_SIZE = 6;
const SEGMENTS = 64;

type Places = ReadonlyMap<string, Pick<Place, 'lngLat'>>;

/** Bow of the k-th line of a fan, counted from 0; the seventh lies on the first again. */
export function fanBow(k: number): number {
  return 0.08 + 0.035 * (k % FAN_SIZE);
}

/** `hanoi>astana`: there and back are two ways. */
export function wayOf(visit: Visit): string {
  return `${visit.fromPlace}>${visit.toPlace}`;
}

/** A day from which some way has seen more visits than any before. */
export interface Most {
  readonly day: DayNumber;
  readonly visits: number;
}

/** How the most visits on any one way have grown, earliest first. */
export function mostOnOneWay(visits: readonly Visit[]): Most[] {
  const counts = new Map<string, number>();
  const growth: Most[] = [];
  for (const visit of [...visits].sort((a, b) => visitSpan(a).start - visitSpan(b).start)) {
    const count = (counts.get(wayOf(visit)) ?? 0) + 1;
    counts.set(wayOf(visit), count);
    if (count > growth.length) growth.push({ day: visitSpan(visit).start, visits: count });
  }
  return growth;
}

export function visitPath(visit: Visit, places: Places, bow = VISIT_BOW): LngLat[] {
  const [from, to] = [places.get(visit.fromPlace), places.get(visit.toPlace)];
  return from && to ? greatCircle(from.lngLat, to.lngLat, SEGMENTS, bow) : [];
}

/**
 * Lines of visits. In `total` one line a way, wider with each visit; in `trail` and `moment` one a visit,
 * those of a way fanned out.
 * @param focus ISO 3166-1 alpha-3 of the pair that the atlas is about
 */
export function visitLines(
  visits: readonly Visit[],
  places: Places,
  focus: readonly [string, string],
  mode: LineMode,
  pace: Pace
): VisitLines {
  const byWay = new Map<string, Journey[]>();
  for (const visit of visits) {
    const timing = visitTiming(visit, speedAt(pace, visitSpan(visit).start));
    const ofWay = byWay.get(wayOf(visit)) ?? [];
    byWay.set(wayOf(visit), ofWay);
    ofWay.push({ visit, path: [], bow: VISIT_BOW, focus: isBetween(visit, focus), timing, drawsLine: true });
  }
  const ways = [...byWay.values()].map((way) => withPaths(inOrder(way), places, mode));
  const fade = pace.since === Infinity ? 0 : FADE_SECONDS * pace.daysPerSecond;
  const arcs = ways.flatMap((way) => (mode === 'total' ? totalArcs(way, fade) : singleArcs(way, mode, fade)));
  return {
    arcs: arcs.sort((a, b) => Number(a.focus) - Number(b.focus)),
    promises: mode === 'total' ? ways.flatMap(promiseOf) : [],
    journeys: inOrder(ways.flat()),
    longestDays: Math.max(0, ...ways.flat().map(({ timing }) => lastDay(timing) - timing.departs))
  };
}

function lastDay(timing: VisitTiming): DayNumber {
  return Math.max(timing.leaves, timing.arrives);
}

function inOrder(journeys: readonly Journey[]): Journey[] {
  return [...journeys].sort(
    (a, b) => a.timing.arrives - b.timing.arrives || (a.visit.id < b.visit.id ? -1 : 1)
  );
}

function withPaths(way: readonly Journey[], places: Places, mode: LineMode): Journey[] {
  if (mode !== 'total') {
    return way.map((journey, k) => {
      const bow = fanBow(k);
      return { ...journey, bow, path: visitPath(journey.visit, places, bow) };
    });
  }
  const path = way[0] ? visitPath(way[0].visit, places) : [];
  return way.map((journey, k) => ({ ...journey, path, drawsLine: k === 0 }));
}

/** The days on which a visit's own line comes: at once where a head has drawn it, else over its span. */
function coming({ timing }: Journey): Pick<Life, 'born' | 'grown'> {
  return { born: timing.coarse ? timing.departs : timing.arrives, grown: timing.arrives };
}

/** One line after the other, each as wide as the visits so far ask; the next covers it before it goes. */
function totalArcs(way: readonly Journey[], fade: number): VisitArc[] {
  return way.map(({ visit, path, focus, timing }, k) => {
    const next = way[k + 1];
    const own = coming(way[k] as Journey);
    const grown = k === 0 || timing.coarse ? own.grown : own.grown + fade;
    const fades = next ? next.timing.arrives + fade : ALWAYS;
    const soft = way.slice(0, k + 1).every((journey) => journey.timing.coarse);
    return {
      visit,
      path,
      focus,
      count: k + 1,
      soft,
      life: { born: own.born, grown, fades, gone: fades + fade }
    };
  });
}

function singleArcs(way: readonly Journey[], mode: LineMode, fade: number): VisitArc[] {
  const lingers = mode === 'trail' ? TRAIL_DAYS : fade;
  return way.map((journey) => {
    const { visit, path, focus, timing } = journey;
    const fades = lastDay(timing);
    const life = { ...coming(journey), fades, gone: fades + lingers };
    return { visit, path, focus, count: 1, soft: timing.coarse, life };
  });
}

/** Only of the focus pair: those of neighbours would be a grey web under everything. */
function promiseOf(way: readonly Journey[]): VisitArc[] {
  const first = way[0];
  if (!first?.focus) return [];
  const { visit, path, focus, timing } = first;
  const life = { born: -ALWAYS, grown: -ALWAYS, fades: timing.departs, gone: timing.arrives };
  return [{ visit, path, focus, count: 0, soft: timing.coarse, life }];
}

/**
 * A selected visit among those of its way: at most six lines side by side, in order of date.
 * @returns the visits nearest in time that have begun at the playhead, the selected one among them
 */
export function visitFan(
  selected: Visit,
  visits: readonly Visit[],
  places: Places,
  playhead: DayNumber
): { readonly visit: Visit; readonly path: LngLat[] }[] {
  const day = visitSpan(selected).start;
  const distance = (visit: Visit) => (visit === selected ? -1 : Math.abs(visitSpan(visit).start - day));
  return visits
    .filter((v) => wayOf(v) === wayOf(selected) && (v === selected || visitSpan(v).start <= playhead))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, FAN_SIZE)
    .sort((a, b) => visitSpan(a).start - visitSpan(b).start || (a.id < b.id ? -1 : 1))
    .map((visit, k) => ({ visit, path: visitPath(visit, places, fanBow(k)) }));
}
