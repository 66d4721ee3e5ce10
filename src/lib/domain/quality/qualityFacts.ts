import type { Atlas } from '../atlas.ts';
import { isCoarse } from '../fuzzyDate.ts';
import { MARK_TABLES, type QualityReport } from './report.ts';

/** How far the tables can be trusted, in five numbers. */
export interface QualityFacts {
  /** Faults that the reader of tables found. */
  readonly problems: number;
  readonly conflicts: number;
  /** Visits whose start is not known to the day: to the month, or less than that. */
  readonly coarse: { readonly months: number; readonly wider: number };
  /** Rows that are derived or uncertain, of all that say how they are known. */
  readonly unsure: { readonly count: number; readonly all: number };
  readonly unlinked: { readonly count: number; readonly all: number };
}

export function qualityFacts(report: QualityReport, atlas: Atlas): QualityFacts {
  const coarse = atlas.visits.filter((visit) => isCoarse(visit.start));
  const months = coarse.filter((visit) => visit.start.precision === 'month').length;
  const tallies = MARK_TABLES.flatMap((table) => report.confidence[table] ?? []);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const sources = [...atlas.sources.values()];
  return {
    problems: report.problems,
    conflicts: report.conflicts.length,
    coarse: { months, wider: coarse.length - months },
    unsure: {
      count: sum(tallies.map(({ derived, uncertain }) => derived + uncertain)),
      all: sum(tallies.map(({ stated, derived, uncertain }) => stated + derived + uncertain))
    },
    unlinked: { count: sources.filter((source) => source.url === '').length, all: sources.length }
  };
}

/** Years in a row as their first and last: 1993, 1994, 2002 are 1993 to 1994 and 2002 to 2002. */
export function yearRuns(years: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
