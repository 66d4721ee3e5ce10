import { boundsOf, isCoarse, type FuzzyDate } from './fuzzyDate.ts';
import { ramp } from './life.ts';
import type { Confidence } from './sources.ts';
import type { DayNumber, DaySpan } from './time.ts';

export type FlightStatus = 'scheduled' | 'charter' | 'planned' | 'suspended';

/** A direct service between two airports. */
export interface Flight {
  readonly id: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly airline: string;
  /** null: not stated. */
  readonly start: FuzzyDate | null;
  readonly end: FuzzyDate | null;
  /** Flights a week in one direction; null: not stated for this route alone. */
  readonly weeklyFrequency: number | null;
  readonly status: FlightStatus;
  readonly note: string;
  readonly sourceIds: readonly string[];
  /** Routes whose frequency is known only together share a group. */
  readonly groupId: string;
  readonly groupWeekly: number | null;
  /** A later row that replaces this one (a plan that became a service). */
  readonly supersededBy: string;
  readonly confidence: Confidence;
}

/** A weekly total that one source states. */
export interface FlightTotal {
  readonly id: string;
  readonly countryFrom: string;
  readonly countryTo: string;
  readonly asOf: FuzzyDate;
  readonly weeklyMin: number;
  /** null: "over" `weeklyMin`. */
  readonly weeklyMax: number | null;
  readonly note: string;
  readonly sourceIds: readonly string[];
  /** `country`, or the one airport that the total is for. */
  readonly scope: string;
  readonly unit: 'flights' | 'routes_or_flights' | 'flights_unstated_period';
  readonly confidence: Confidence;
}

/** Days on which a service is known to have run; an unstated end is open and drawn fading. */
export function flightSpan(flight: Flight): DaySpan | undefined {
  const start = flight.start && boundsOf(flight.start).start;
  const end = flight.end && boundsOf(flight.end).end;
  if (start === null && end === null) return undefined;
  return { start: start ?? (end as number) - 1, end: end ?? Infinity };
}

/** How long a service whose end nobody stated stays at full strength. */
const UNSTATED_END_DAYS = 365;

/** The service is known to fly on the day: within a year of its start where nobody states an end. */
export function fliesOn(flight: Flight, day: DayNumber): boolean {
  const span = flightSpan(flight);
  if (!span || flight.supersededBy !== '' || day < span.start || day >= span.end) return false;
  return span.end !== Infinity || day <= span.start + UNSTATED_END_DAYS;
}

/**
 * How strongly a service is drawn: 1 while it runs, falling to a fifth over the year after an unstated
 * end's first year, 0 outside and for rows that a later one replaced. It comes and goes evenly over the days
 * that a coarse start or end can mean.
 */
export function flightStrength(flight: Flight, playhead: DayNumber): number {
  const span = flightSpan(flight);
  if (!span || flight.supersededBy !== '' || playhead < span.start || playhead >= span.end) return 0;
  const soft = comeBy(flight.start, playhead) * (1 - comeBy(flight.end, playhead, 0));
  if (span.end !== Infinity) return soft;
  const past = playhead - span.start - UNSTATED_END_DAYS;
  return soft * (past <= 0 ? 1 : Math.max(0.2, 1 - (0.8 * past) / UNSTATED_END_DAYS));
}

/** The share of the days that a coarse date can mean which lie behind; `otherwise` of any other date. */
function comeBy(date: FuzzyDate | null, playhead: DayNumber, otherwise = 1): number {
  if (date === null || date.start === null || date.end === null || !isCoarse(date)) return otherwise;
  return ramp(date.start, date.end, playhead);
}

/** What single routes add up to: a frequency known for several routes together counts once. */
export interface RoutesTogether {
  /** Flights a week in one direction. */
  readonly weekly: number;
  /** Routes whose frequency nobody states. */
  readonly unstated: number;
  /** Some routes share one frequency. */
  readonly grouped: boolean;
}

export function routesTogether(flights: readonly Flight[]): RoutesTogether {
  const counted = new Map<string, number>();
  let unstated = 0;
  for (const { id, groupId, weeklyFrequency, groupWeekly } of flights) {
    const weekly = weeklyFrequency ?? groupWeekly;
    if (weekly === null) unstated += 1;
    else counted.set(weeklyFrequency === null ? groupId || id : id, weekly);
  }
  const shared = flights.filter((f) => f.weeklyFrequency === null && f.groupWeekly !== null);
  return {
    weekly: [...counted.values()].reduce((sum, n) => sum + n, 0),
    unstated,
    grouped: shared.length > 1
  };
}

/** A stretch of time and the range of weekly flights that sources give for it. */
export interface WeeklyFlights {
  readonly span: DaySpan;
  readonly weeklyMin: number;
  readonly weeklyMax: number;
  /** At least one source says "over" `weeklyMax`. */
  readonly over: boolean;
  readonly totals: readonly FlightTotal[];
}

/**
 * Steps of the weekly total between two countries, from totals of scope `country`. A step holds from its
 * date to the next. A figure that may count routes makes a step only until the first that counts flights;
 * a later one would pull the range down, and stays on the evidence card.
 * @param until end of the last step
 */
export function weeklyFlightSteps(
  totals: readonly FlightTotal[],
  pair: readonly [string, string],
  until: DayNumber
): WeeklyFlights[] {
  const startOf = (total: FlightTotal) => boundsOf(total.asOf).start;
  const ofPair = totals.filter(
    (t) => t.scope === 'country' && pair.includes(t.countryFrom) && pair.includes(t.countryTo)
  );
  const countsFlights = (t: FlightTotal) => t.unit !== 'routes_or_flights';
  const firstOfFlights = Math.min(...ofPair.filter(countsFlights).map(startOf));
  const used = ofPair.filter((t) => countsFlights(t) || startOf(t) < firstOfFlights);
  const starts = [...new Set(used.map(startOf))].sort((a, b) => a - b);
  return starts.map((start, i) => {
    const ofStep = used.filter((t) => startOf(t) === start);
    const highest = Math.max(...ofStep.map((t) => t.weeklyMax ?? t.weeklyMin));
    return {
      span: { start, end: starts[i + 1] ?? until },
      weeklyMin: Math.min(...ofStep.map((t) => t.weeklyMin)),
      weeklyMax: highest,
      over: ofStep.some((t) => t.weeklyMax === null && t.weeklyMin >= highest),
      totals: ofStep
    };
  });
}

export function weeklyFlightsAt(
  steps: readonly WeeklyFlights[],
  playhead: DayNumber
): WeeklyFlights | undefined {
  return steps.findLast((s) => s.span.start <= playhead);
}
