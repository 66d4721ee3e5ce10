import type { FlightTotal } from './flights.ts';
import { boundsOf, compareDates, type FuzzyDate } from './fuzzyDate.ts';
import type { DaySpan } from './time.ts';

/**
 * Weekly totals of one way that count the same: all routes or one airport's, flights or what may be routes.
 * What does not count the same never stands in one series.
 */
export interface WeeklySeries {
  readonly countryFrom: string;
  readonly countryTo: string;
  /** `country`, or the one airport that the totals are for. */
  readonly scope: string;
  /** The source leaves open whether it counts flights or routes. */
  readonly maybeRoutes: boolean;
  /** Earliest first. */
  readonly points: readonly WeeklyPoint[];
}

/** All totals of one date: the range between them. */
export interface WeeklyPoint {
  readonly asOf: FuzzyDate;
  readonly span: DaySpan;
  readonly low: number;
  readonly high: number;
  /** At least one source says "over" `high`. */
  readonly over: boolean;
  readonly totals: readonly FlightTotal[];
}

/** One series per way, scope and way of counting, those of all routes and of flights first. */
export function weeklySeries(totals: readonly FlightTotal[]): WeeklySeries[] {
  const maybeRoutes = (total: FlightTotal) => total.unit === 'routes_or_flights';
  const keyOf = (t: FlightTotal) => `${t.countryFrom}>${t.countryTo} ${t.scope} ${maybeRoutes(t)}`;
  const series = [...new Set(totals.map(keyOf))].map((key): WeeklySeries => {
    const own = totals.filter((t) => keyOf(t) === key);
    const first = own[0] as FlightTotal;
    return {
      countryFrom: first.countryFrom,
      countryTo: first.countryTo,
      scope: first.scope,
      maybeRoutes: maybeRoutes(first),
      points: weeklyPoints(own)
    };
  });
  // All routes before single airports, flights before what may be routes: what a reader asks for first.
  const rank = ({ scope, maybeRoutes }: WeeklySeries) =>
    Number(scope !== 'country') + 2 * Number(maybeRoutes);
  return series.sort((a, b) => rank(a) - rank(b));
}

function weeklyPoints(totals: readonly FlightTotal[]): WeeklyPoint[] {
  return [...new Set(totals.map((t) => t.asOf.edtf))]
    .map((edtf): WeeklyPoint => {
      const own = totals.filter((t) => t.asOf.edtf === edtf);
      const { asOf } = own[0] as FlightTotal;
      const high = Math.max(...own.map((t) => t.weeklyMax ?? t.weeklyMin));
      return {
        asOf,
        span: boundsOf(asOf),
        low: Math.min(...own.map((t) => t.weeklyMin)),
        high,
        over: own.some((t) => t.weeklyMax === null && t.weeklyMin >= high),
        totals: own
      };
    })
    .sort((a, b) => compareDates(a.asOf, b.asOf));
}
