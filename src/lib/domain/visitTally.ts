import { boundsOf, compareDates } from './fuzzyDate.ts';
import { yearOf } from './time.ts';
import type { Visit } from './visits.ts';

/** Visits of a pair, counted for the strip of figures. */
export interface VisitTally {
  readonly count: number;
  readonly sinceYear: number;
  /** How many of them `host` received. */
  readonly received: number;
  readonly newest: Visit;
}

/** @returns undefined where there is no visit */
export function visitTally(visits: readonly Visit[], host: string): VisitTally | undefined {
  const inOrder = [...visits].sort((a, b) => compareDates(a.start, b.start));
  const [first, newest] = [inOrder[0], inOrder.at(-1)];
  if (!first || !newest) return undefined;
  return {
    count: visits.length,
    sinceYear: yearOf(boundsOf(first.start).start),
    received: visits.filter((v) => v.hostIso3 === host).length,
    newest
  };
}
