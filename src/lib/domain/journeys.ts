import { boundsOf, compareDates } from './fuzzyDate.ts';
import type { MarkRef } from './marks.ts';
import type { Visit } from './visits.ts';

/** Every stop of the visit's journey in order of time, the visit itself among them; none of a single stop. */
export function journeyStops(visits: readonly Visit[], visit: Visit): Visit[] {
  if (visit.journeyId === '') return [];
  const stops = visits.filter((v) => v.journeyId === visit.journeyId).sort(inTime);
  return stops.length > 1 ? stops : [];
}

/** The other stops of the journey that a mark is a stop of: they light up with it. */
export function companionsOf(visits: readonly Visit[], mark: MarkRef | null): MarkRef[] {
  const visit = mark?.kind === 'visit' ? visits.find((v) => v.id === mark.id) : undefined;
  if (!visit) return [];
  return journeyStops(visits, visit)
    .filter((stop) => stop !== visit)
    .map(({ id }) => ({ kind: 'visit', id }));
}

/** The visit before, and how long before. */
export interface VisitBefore {
  readonly visit: Visit;
  /** From its first day to that of the later visit: at least and at most; infinite where a date is open. */
  readonly minDays: number;
  readonly maxDays: number;
}

/**
 * The last visit between the same two countries, in either direction, that began before this one and belongs
 * to another journey.
 * @returns undefined for the first
 */
export function visitBefore(visits: readonly Visit[], visit: Visit): VisitBefore | undefined {
  const before = visits
    .filter((v) => samePair(v, visit) && inTime(v, visit) < 0)
    .filter((v) => v.journeyId === '' || v.journeyId !== visit.journeyId)
    .sort(inTime)
    .at(-1);
  if (!before) return undefined;
  const [a, b] = [daysOf(before), daysOf(visit)];
  return { visit: before, minDays: Math.max(0, b.first - a.last), maxDays: Math.max(0, b.last - a.first) };
}

/** The first and the last day on which the visit can have begun; without end on an open side. */
function daysOf({ start: { start, end } }: Visit) {
  return { first: start ?? -Infinity, last: end === null ? Infinity : end - 1 };
}

function samePair(a: Visit, b: Visit): boolean {
  const pair = [b.visitorIso3, b.hostIso3];
  return a.visitorIso3 !== a.hostIso3 && pair.includes(a.visitorIso3) && pair.includes(a.hostIso3);
}

function inTime(a: Visit, b: Visit): number {
  return (
    compareDates(a.start, b.start) || lastDay(a) - lastDay(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const lastDay = ({ start, end }: Visit) => boundsOf(end ?? start).end;
