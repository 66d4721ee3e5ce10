import { fliesOn, type Flight } from '../flights.ts';
import { boundsOf, middleOf, type FuzzyDate } from '../fuzzyDate.ts';
import { pairKey, pairOf } from '../trade.ts';
import {
  compareTexts,
  daysKey,
  grouped,
  recordOf,
  roundedSpread,
  spreadOf,
  TOLERANCE,
  type Conflict,
  type ConflictRecord
} from './conflict.ts';
import { flightFacts, type Located } from './factFigures.ts';
import { numberOf, rowsOf, textOf, type FactRow, type FactTables } from './factRow.ts';

interface Total {
  readonly row: FactRow;
  readonly pair: string;
  readonly scope: string;
  readonly asOf: FuzzyDate;
  readonly min: number;
  /** Infinity where the source says "over". */
  readonly max: number;
}

/** Conflicts between weekly totals, and between a total and the routes that are known to run then. */
export function flightConflicts(tables: FactTables): Conflict[] {
  const totals = rowsOf(tables, 'flight_totals').map(readTotal);
  return [...differingTotals(totals), ...differingSums(tables, totals)];
}

function readTotal(row: FactRow): Total {
  const country = (column: string) => textOf(row, column);
  return {
    row,
    pair: pairKey(pairOf(country('country_from'), country('country_to'))),
    scope: textOf(row, 'scope'),
    asOf: row.dates['as_of_edtf'] as FuzzyDate,
    min: numberOf(row, 'weekly_min') as number,
    max: numberOf(row, 'weekly_max') ?? Infinity
  };
}

/** Totals for the same date, or for a coarser one that holds it. One airport is never the country. */
function differingTotals(totals: readonly Total[]): Conflict[] {
  const dates = grouped(totals, ({ pair, scope, asOf }) => `${pair} ${scope} ${daysKey(asOf)}`);
  return [...dates.values()].flatMap(([first]): Conflict[] => {
    const { pair, scope, asOf } = first as Total;
    const same = totals.filter((t) => t.pair === pair && t.scope === scope && holds(t.asOf, asOf));
    const [low, high] = [Math.min(...same.map((t) => t.max)), Math.max(...same.map((t) => t.min))];
    if (spreadOf(low, high) <= TOLERANCE) return [];
    return [
      {
        rule: 'flight_totals',
        subject: pair,
        period: asOf.edtf,
        spread: roundedSpread(low, high),
        records: same.sort((a, b) => b.min - a.min || compareTexts(a.row.id, b.row.id)).map(totalRecord)
      }
    ];
  });
}

function holds(outer: FuzzyDate, inner: FuzzyDate): boolean {
  const [o, i] = [boundsOf(outer), boundsOf(inner)];
  return o.start <= i.start && i.end <= o.end;
}

function totalRecord({ row, min, max }: Total): ConflictRecord {
  const record = recordOf('flight_totals', row, 'weekly_min', min);
  if (max === min) return record;
  return { ...record, value_max: max === Infinity ? null : max };
}

/** A total that may count routes instead of flights is compared with no sum of flights. */
function differingSums(tables: FactTables, totals: readonly Total[]): Conflict[] {
  const countries = new Map(rowsOf(tables, 'places').map((row) => [row.id, textOf(row, 'country_iso3')]));
  const flights = flightFacts(tables);
  return totals.flatMap((total): Conflict[] => {
    if (textOf(total.row, 'unit') === 'routes_or_flights') return [];
    const running = flights.filter(({ fact }) => {
      const pair = pairKey(pairOf(countries.get(fact.fromPlace) ?? '', countries.get(fact.toPlace) ?? ''));
      const inScope = total.scope === 'country' || [fact.fromPlace, fact.toPlace].includes(total.scope);
      return pair === total.pair && inScope && isKnownToRun(fact, total.asOf);
    });
    const routes = weeklyRecords(running);
    const sum = routes.reduce((all, { value }) => all + Number(value), 0);
    const [low, high] = sum < total.min ? [sum, total.min] : [total.max, sum];
    if (routes.length === 0 || spreadOf(low, high) <= TOLERANCE) return [];
    return [
      {
        rule: 'flight_sums',
        subject: total.pair,
        period: total.asOf.edtf,
        spread: roundedSpread(low, high),
        sum,
        records: [totalRecord(total), ...routes]
      }
    ];
  });
}

/** A service whose end nobody states counts for its first year. */
function isKnownToRun(flight: Flight, asOf: FuzzyDate): boolean {
  const flown = flight.status === 'scheduled' || flight.status === 'charter';
  return flown && fliesOn(flight, middleOf(asOf));
}

/** One record per number that is known: a frequency known for several routes together counts once. */
function weeklyRecords(running: readonly Located<Flight>[]): ConflictRecord[] {
  const byNumber = grouped(running, ({ fact }) => fact.groupId || fact.id);
  return [...byNumber.values()].flatMap(([first]) => {
    const { row, fact } = first as Located<Flight>;
    const column = fact.groupId === '' ? 'weekly_frequency' : 'group_weekly';
    const weekly = fact.groupId === '' ? fact.weeklyFrequency : fact.groupWeekly;
    return weekly === null ? [] : [recordOf('flights', row, column, weekly)];
  });
}
