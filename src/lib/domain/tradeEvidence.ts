import type { Atlas } from './atlas.ts';
import { backing, sourced, type Backing, type Sourced } from './backing.ts';
import { boundsOf } from './fuzzyDate.ts';
import { tradeMark } from './rowMarks.ts';
import type { Source } from './sources.ts';
import { yearOf } from './time.ts';
import {
  isFullYear,
  pairOf,
  tradeYears,
  type CountryPair,
  type TradeFigure,
  type TradeYear
} from './trade.ts';
import { opposingTrends, type TradeTrend } from './tradeTrends.ts';

/** All that is known of a pair's trade in one year: at least one figure, if only of a part of it. */
export interface TradeEvidence extends Backing {
  readonly kind: 'trade';
  readonly pair: CountryPair;
  readonly year: number;
  /** Undefined where nobody states a total of the whole year. */
  readonly total: TradeYear | undefined;
  /** The figures that span the range of `total`, by reporter. */
  readonly reporters: readonly { reporterIso3: string; figures: readonly Sourced<TradeFigure>[] }[];
  /** Of the same year, but never in the range. */
  readonly partYears: readonly Sourced<TradeFigure>[];
  readonly directions: readonly Sourced<TradeFigure>[];
  readonly forecasts: readonly Sourced<TradeFigure>[];
  /** From the year before and to the year after, where the two reporters differ in sign. */
  readonly opposed: readonly OpposedYears[];
}

/** One reporter sees a rise from the year before `year`, the other a fall. */
export interface OpposedYears {
  readonly year: number;
  readonly trends: readonly TradeTrend[];
  /** Behind the figures of both years. */
  readonly sources: readonly Source[];
}

/**
 * @param id as `tradeMarkId` makes it: `KAZ-VNM:2023`
 * @returns undefined where the pair has no figure whose period begins in the year
 */
export function tradeEvidence(atlas: Atlas, id: string): TradeEvidence | undefined {
  const ofYear = atlas.trade.filter((figure) => tradeMark(figure).id === id);
  const [first] = ofYear;
  if (!first) return undefined;
  const pair = pairOf(first.reporterIso3, first.partnerIso3);
  const year = yearOf(boundsOf(first.period).start);
  const years = tradeYears(atlas.trade, pair);
  const total = years.find((y) => y.year === year);

  const inRange = total?.figures ?? [];
  const apart = ofYear.filter((f) => !inRange.includes(f));
  const withSources = (figures: readonly TradeFigure[]) => figures.map((f) => sourced(atlas, f));
  return {
    kind: 'trade',
    pair,
    year,
    total,
    reporters: (total?.reporters ?? []).map(({ reporterIso3, figures }) => ({
      reporterIso3,
      figures: withSources(figures)
    })),
    partYears: withSources(apart.filter((f) => !isFullYear(f) && f.kind !== 'forecast')),
    directions: withSources(apart.filter((f) => isFullYear(f) && f.kind !== 'forecast')),
    forecasts: withSources(apart.filter((f) => f.kind === 'forecast')),
    opposed: opposedAround(atlas, years, year),
    ...backing(atlas, 'trade', [...inRange, ...apart])
  };
}

function opposedAround(atlas: Atlas, years: readonly TradeYear[], year: number): OpposedYears[] {
  const of = (wanted: number) => years.find((y) => y.year === wanted);
  return [year, year + 1].flatMap((later): OpposedYears[] => {
    const [before, now] = [of(later - 1), of(later)];
    const trends = before && now ? opposingTrends(before, now) : [];
    if (trends.length === 0) return [];
    const figures = [before, now].flatMap((y) => y?.figures ?? []);
    return [{ year: later, trends, sources: backing(atlas, 'trade', figures).sources }];
  });
}
