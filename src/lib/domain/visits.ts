import { boundsOf, drawnSpan, isCoarse, type FuzzyDate } from './fuzzyDate.ts';
import type { Confidence } from './sources.ts';
import type { DayNumber, DaySpan } from './time.ts';

export const VISIT_RANKS = [
  'head_of_state',
  'party_leader',
  'head_of_government',
  'speaker',
  'foreign_minister',
  'minister',
  'other'
] as const;
export type VisitRank = (typeof VISIT_RANKS)[number];

export const VISIT_KINDS = ['state_visit', 'official_visit', 'working_visit', 'summit', 'other'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** One stop of one person's journey. */
export interface Visit {
  readonly id: string;
  readonly start: FuzzyDate;
  /** null: the end is not stated. */
  readonly end: FuzzyDate | null;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly visitorName: string;
  readonly visitorRole: string;
  /** ISO 3166-1 alpha-3 */
  readonly visitorIso3: string;
  readonly hostIso3: string;
  readonly rank: VisitRank;
  /** As the host announced it, never inferred from rank. */
  readonly kind: VisitKind;
  readonly summary: string;
  readonly outcomes: string;
  readonly sourceIds: readonly string[];
  readonly confidence: Confidence;
  /** Stops with the same id belong to one journey; empty for a single stop. */
  readonly journeyId: string;
}

const LEADERS: readonly VisitRank[] = ['head_of_state', 'party_leader', 'head_of_government'];

/** Heads of state, of a ruling party and of government get the larger mark. */
export function isLeader(visit: Visit): boolean {
  return LEADERS.includes(visit.rank);
}

/** From the first day that it can have begun to the last that it can have lasted. */
export function visitSpan(visit: Visit): DaySpan {
  const { start, end } = boundsOf(visit.start);
  return { start, end: visit.end === null ? end : Math.max(end, boundsOf(visit.end).end) };
}

/** Of two countries, in either direction. */
export function isBetween(visit: Visit, pair: readonly [string, string]): boolean {
  return (
    (visit.visitorIso3 === pair[0] && visit.hostIso3 === pair[1]) ||
    (visit.visitorIso3 === pair[1] && visit.hostIso3 === pair[0])
  );
}

/** A journey must be seen: it takes at least this many seconds of play. */
export const JOURNEY_SECONDS = 0.9;
const TRUE_JOURNEY_DAYS = 1;

/** When a visit's head leaves, arrives, and the guest goes home, for a speed of play. */
export interface VisitTiming {
  readonly departs: DayNumber;
  readonly arrives: DayNumber;
  readonly leaves: DayNumber;
  /** Known to less than the day: no head runs, the arc and a wide pulse fade in over all that it can mean. */
  readonly coarse: boolean;
}

/**
 * The journey takes its true day or 0.9 seconds of play, whichever is longer; so does the stay, so that
 * a two-day visit is still seen at a year a second.
 * @param daysPerSecond speed of play
 */
export function visitTiming(visit: Visit, daysPerSecond: number): VisitTiming {
  const span = visitSpan(visit);
  const shown = JOURNEY_SECONDS * daysPerSecond;
  const coarse = isCoarse(visit.start);
  if (coarse) {
    const drawn = drawnSpan(visit.start);
    const faded = Math.max(span.end, drawn.end, drawn.start + shown);
    return { departs: drawn.start, arrives: faded, leaves: faded, coarse };
  }
  const arrives = span.start + Math.max(TRUE_JOURNEY_DAYS, shown);
  return { departs: span.start, arrives, leaves: Math.max(span.end, arrives + shown), coarse };
}
