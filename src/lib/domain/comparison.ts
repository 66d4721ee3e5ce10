import { isAmong } from './agreements.ts';
import type { Atlas } from './atlas.ts';
import { weeklyFlightSteps } from './flights.ts';
import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import { arrivalSeries } from './series.ts';
import { overlaps, yearOf, yearSpan, type DayNumber, type DaySpan } from './time.ts';
import { pairKey, pairOf, tradeYears, type CountryPair } from './trade.ts';
import { isBetween } from './visits.ts';

/** What stands side by side: two years of one pair, or two pairs up to the same day. */
export type Comparison =
  | { readonly by: 'years'; readonly a: number; readonly b: number }
  | { readonly by: 'pairs'; readonly a: CountryPair; readonly b: CountryPair };

/** `2022,2023` or `KAZ-VNM,CHN-KAZ`, for the parameter `compare` of the address. */
export function comparisonText(comparison: Comparison): string {
  return comparison.by === 'years'
    ? `${comparison.a},${comparison.b}`
    : `${pairKey(comparison.a)},${pairKey(comparison.b)}`;
}

/** @returns undefined where the text makes no sense */
export function parseComparison(text: string): Comparison | undefined {
  const years = /^(\d{4}),(\d{4})$/.exec(text);
  if (years) return { by: 'years', a: Number(years[1]), b: Number(years[2]) };
  const pairs = /^([A-Z]{3})-([A-Z]{3}),([A-Z]{3})-([A-Z]{3})$/.exec(text);
  if (!pairs) return undefined;
  const [, a, b, c, d] = pairs as unknown as [string, string, string, string, string];
  return { by: 'pairs', a: pairOf(a, b), b: pairOf(c, d) };
}

/** From the lowest to the highest that the rows allow; never an average. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Somebody says "over" `high`: there is no upper end. */
  readonly over: boolean;
  /** Of trade, the year that it is for. */
  readonly year?: number;
  /** Rows behind it. */
  readonly sourceIds: readonly string[];
}

/** How much more the second is than the first, at the least and at the most. */
export interface Difference {
  /** −∞ and ∞ where an "over" leaves an end open. */
  readonly low: number;
  readonly high: number;
}

export interface Measure {
  readonly kind: 'visits' | 'trade' | 'flights' | 'tourists' | 'agreements';
  /** Of tourists: whose, and where to. */
  readonly way?: readonly [countryFrom: string, countryTo: string];
  /** Undefined where nobody states a figure. */
  readonly a?: Amount;
  readonly b?: Amount;
  readonly difference?: Difference;
}

/** The tables after the choice of figures. */
type Figures = Pick<Atlas, 'visits' | 'agreements' | 'trade' | 'tourism' | 'flightTotals' | 'span'>;

/** Two years of one pair. A row known to less than the year counts at the high end alone. */
export function compareYears(atlas: Figures, pair: CountryPair, years: readonly [number, number]): Measure[] {
  const [a, b] = years.map((year) => ofYear(atlas, pair, year)) as [Amounts, Amounts];
  return sideBySide(a, b);
}

/**
 * Two pairs, each from the first day of `range` to the playhead. Trade is of the last year of which both
 * have a figure, so that years are never mixed; else each has its own last year, without a difference.
 */
export function comparePairs(
  atlas: Figures,
  pairs: readonly [CountryPair, CountryPair],
  range: DaySpan,
  playhead: DayNumber
): Measure[] {
  const span = { start: range.start, end: Math.min(range.end, Math.floor(playhead) + 1) };
  const years = pairs.map((pair) =>
    tradeYears(atlas.trade, pair)
      .map((y) => y.year)
      .filter((year) => year >= yearOf(span.start) && year <= yearOf(span.end - 1))
  ) as [number[], number[]];
  const common = years[0].findLast((year) => years[1].includes(year));
  const [a, b] = pairs.map((pair, i) => soFar(atlas, pair, span, common ?? years[i]?.at(-1))) as [
    Amounts,
    Amounts
  ];
  const measures = sideBySide(a, b);
  if (common !== undefined) return measures;
  return measures.map(({ difference, ...measure }) =>
    measure.kind === 'trade' || !difference ? measure : { ...measure, difference }
  );
}

/** By the text of the measure: `visits`, `tourists KAZ>VNM`. */
type Amounts = ReadonlyMap<string, { readonly measure: Measure; readonly amount: Amount | undefined }>;

function amountsOf(entries: readonly (readonly [Measure, Amount | undefined])[]): Amounts {
  return new Map(entries.map(([measure, amount]) => [keyOf(measure), { measure, amount }]));
}

function keyOf({ kind, way = ['', ''] }: Measure): string {
  return `${kind} ${way.join('>')}`;
}

function ofYear(atlas: Figures, pair: CountryPair, year: number): Amounts {
  const span = yearSpan(year);
  const step = weeklyFlightSteps(atlas.flightTotals, pair, atlas.span.end).filter(
    (s) => yearOf(s.span.start) === year
  );
  return amountsOf([
    ...counts(atlas, pair, span),
    [{ kind: 'trade' }, tradeOf(atlas, pair, year)],
    [{ kind: 'flights' }, weekly(step)],
    ...tourists(atlas, pair, (y) => y === year)
  ]);
}

function soFar(atlas: Figures, pair: CountryPair, span: DaySpan, tradeYear: number | undefined): Amounts {
  const steps = weeklyFlightSteps(atlas.flightTotals, pair, atlas.span.end);
  const step = steps.filter((s) => s.span.start < span.end).slice(-1);
  return amountsOf([
    ...counts(atlas, pair, span),
    [{ kind: 'trade' }, tradeYear === undefined ? undefined : tradeOf(atlas, pair, tradeYear)],
    [{ kind: 'flights' }, weekly(step)]
  ]);
}

function counts(atlas: Figures, pair: CountryPair, span: DaySpan): [Measure, Amount][] {
  const visits = atlas.visits.filter((v) => isBetween(v, pair));
  const agreements = atlas.agreements.filter((a) => isAmong(a, pair));
  const visitCount = counted(visits, (v) => v.start, span);
  return [
    [{ kind: 'visits' }, visitCount],
    [{ kind: 'agreements' }, counted(agreements, (a) => a.date, span)]
  ];
}

/** At the least those that lie wholly in the span, at the most those that touch it. */
function counted<Row extends { readonly sourceIds: readonly string[] }>(
  rows: readonly Row[],
  dateOf: (row: Row) => FuzzyDate,
  span: DaySpan
): Amount {
  const touching = rows.filter((row) => overlaps(boundsOf(dateOf(row)), span));
  const inside = touching.filter((row) => {
    const { start, end } = boundsOf(dateOf(row));
    return start >= span.start && end <= span.end;
  });
  return amount(inside.length, touching.length, touching);
}

function amount(
  low: number,
  high: number,
  rows: readonly { readonly sourceIds: readonly string[] }[],
  over = false
): Amount {
  return { low, high, over, sourceIds: [...new Set(rows.flatMap((row) => row.sourceIds))] };
}

function tradeOf(atlas: Figures, pair: CountryPair, year: number): Amount | undefined {
  const found = tradeYears(atlas.trade, pair).find((y) => y.year === year);
  return found && { ...amount(found.lowUsd, found.highUsd, found.figures), year };
}

function weekly(steps: ReturnType<typeof weeklyFlightSteps>): Amount | undefined {
  if (steps.length === 0) return undefined;
  const high = Math.max(...steps.map((s) => s.weeklyMax));
  return amount(
    Math.min(...steps.map((s) => s.weeklyMin)),
    high,
    steps.flatMap((s) => s.totals),
    steps.some((s) => s.over && s.weeklyMax === high)
  );
}

/** Of whole countries, year by year; a province or a part of a year is never set beside them. */
function tourists(
  atlas: Figures,
  pair: CountryPair,
  isWanted: (year: number) => boolean
): [Measure, Amount | undefined][] {
  return arrivalSeries(atlas.tourism)
    .filter((s) => s.scope === 'country' && pair.includes(s.countryFrom) && pair.includes(s.countryTo))
    .filter((s) => s.counts.length > 0)
    .map(({ countryFrom, countryTo, counts }) => {
      const found = counts.find(({ year }) => isWanted(year));
      return [
        { kind: 'tourists', way: [countryFrom, countryTo] },
        found && amount(found.low, found.high, found.figures)
      ];
    });
}

const ORDER: readonly Measure['kind'][] = ['visits', 'trade', 'flights', 'tourists', 'agreements'];

function sideBySide(a: Amounts, b: Amounts): Measure[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return keys
    .map((key): Measure => {
      const [left, right] = [a.get(key), b.get(key)];
      const { measure } = (left ?? right) as { measure: Measure };
      const difference = differenceOf(left?.amount, right?.amount);
      return {
        ...measure,
        ...(left?.amount && { a: left.amount }),
        ...(right?.amount && { b: right.amount }),
        ...(difference && { difference })
      };
    })
    .sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/** @returns undefined where one of the two is not known */
function differenceOf(a: Amount | undefined, b: Amount | undefined): Difference | undefined {
  if (!a || !b) return undefined;
  return { low: a.over ? -Infinity : b.low - a.high, high: b.over ? Infinity : b.high - a.low };
}
