import type { Atlas } from './atlas.ts';
import { backing, sourced, type Backing, type Sourced } from './backing.ts';
import { boundsOf } from './fuzzyDate.ts';
import { tradeMark } from './rowMarks.ts';
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
  /** Of both reporters, where they differ in sign; else empty. */
  readonly trends: readonly TradeTrend[];
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
  const before = years.find((y) => y.year === year - 1);

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
    trends: total ? opposingTrends(before, total) : [],
    ...backing(atlas, 'trade', [...inRange, ...apart])
  };
}
