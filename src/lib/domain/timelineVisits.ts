import { compareDates } from './fuzzyDate.ts';
import { clustered } from './timelineClusters.ts';
import { inView, markOf, type TimelineMark } from './timelineMarks.ts';
import type { TimeScale } from './timelineScale.ts';
import { isBetween, isLeader, type Visit } from './visits.ts';

/** A row of the visits lane: one country's journeys, or those of all countries without a row. */
export interface VisitRow {
  /** ISO 3166-1 alpha-3; null for the others. */
  readonly iso3: string | null;
  readonly focus: boolean;
  /** Earliest first. */
  readonly visits: readonly Visit[];
}

/** Radius in pixels by who travels; the size sets neighbours back even where the tone does not show. */
const RADIUS = { focus: { leader: 5, other: 3.25 }, neighbour: { leader: 4, other: 2.5 } };

/**
 * One row per visitor country: the focus countries first, then those with the most visits. Where there
 * are more than `most`, the last row holds all others.
 */
export function visitRows(visits: readonly Visit[], focus: readonly [string, string], most = 4): VisitRow[] {
  const counts = new Map<string, number>(focus.map((iso3) => [iso3, Infinity]));
  for (const { visitorIso3 } of visits) counts.set(visitorIso3, (counts.get(visitorIso3) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => (m === n ? order(a, b, focus) : n - m)).map(([c]) => c);
  const own = ranked.length > most ? ranked.slice(0, most - 1) : ranked;
  const rows = own.map((iso3): VisitRow => {
    const rowVisits = sorted(visits.filter((visit) => visit.visitorIso3 === iso3));
    return { iso3, focus: focus.includes(iso3), visits: rowVisits };
  });
  const others = sorted(visits.filter((visit) => !own.includes(visit.visitorIso3)));
  return others.length === 0 ? rows : [...rows, { iso3: null, focus: false, visits: others }];
}

function order(a: string, b: string, focus: readonly string[]): number {
  return focus.indexOf(a) - focus.indexOf(b) || (a < b ? -1 : 1);
}

function sorted(visits: readonly Visit[]): Visit[] {
  return [...visits].sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
}

/** The row with those visits alone that are left. */
export function withVisits(row: VisitRow, left: ReadonlySet<Visit>): VisitRow {
  return { ...row, visits: row.visits.filter((visit) => left.has(visit)) };
}

/** The marks of a row in view, left to right, with crowded places made one. */
export function visitMarks(
  row: VisitRow,
  focus: readonly [string, string],
  scale: TimeScale
): TimelineMark[] {
  const marks = row.visits.map((visit) => {
    const between = isBetween(visit, focus);
    const radius = RADIUS[between ? 'focus' : 'neighbour'][isLeader(visit) ? 'leader' : 'other'];
    const { start, end } = visit;
    return markOf({ mark: { kind: 'visit', id: visit.id }, start, end, radius, focus: between }, scale);
  });
  return clustered(inView(marks, scale));
}
