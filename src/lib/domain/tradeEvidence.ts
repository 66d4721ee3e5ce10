import type { Atlas } from './atlas.ts';
import { backing, sourced, type Backing, type Sourced } from './backing.ts';
import { tradeMarkId } from './events.ts';
import { boundsOf } from './fuzzyDate.ts';
import { yearOf } from './time.ts';
import {
  figuresOfPair,
  isFullYear,
  tradePairs,
  tradeYears,
  type TradeFigure,
  type TradeYear
} from './trade.ts';
import { opposingTrends, type TradeTrend } from './tradeTrends.ts';

export interface TradeEvidence extends Backing {
  readonly kind: 'trade';
  readonly year: TradeYear;
  /** The figures that span the range, by reporter. */
  readonly reporters: readonly { reporterIso3: string; figures: readonly Sourced<TradeFigure>[] }[];
  /** Of the same year, but never in the range. */
  readonly partYears: readonly Sourced<TradeFigure>[];
  readonly directions: readonly Sourced<TradeFigure>[];
  readonly forecasts: readonly Sourced<TradeFigure>[];
  /** Of both reporters, where they differ in sign; else empty. */
  readonly trends: readonly TradeTrend[];
}

/** @param id as `tradeMarkId` makes it: `KAZ-VNM:2023` */
export function tradeEvidence(atlas: Atlas, id: string): TradeEvidence | undefined {
  for (const pair of tradePairs(atlas.trade)) {
    const years = tradeYears(atlas.trade, pair);
    const year = years.find((y) => tradeMarkId(pair, y.year) === id);
    if (!year) continue;
    const ofYear = figuresOfPair(atlas.trade, pair).filter(
      (f) => yearOf(boundsOf(f.period).start) === year.year && !year.figures.includes(f)
    );
    const forecasts = ofYear.filter((f) => f.kind === 'forecast');
    const partYears = ofYear.filter((f) => !isFullYear(f) && f.kind !== 'forecast');
    const directions = ofYear.filter((f) => isFullYear(f) && f.kind !== 'forecast');
    return {
      kind: 'trade',
      year,
      reporters: year.reporters.map((r) => ({
        reporterIso3: r.reporterIso3,
        figures: r.figures.map((f) => sourced(atlas, f))
      })),
      partYears: partYears.map((f) => sourced(atlas, f)),
      directions: directions.map((f) => sourced(atlas, f)),
      forecasts: forecasts.map((f) => sourced(atlas, f)),
      trends: opposingTrends(
        years.find((y) => y.year === year.year - 1),
        year
      ),
      ...backing(atlas, 'trade', [...year.figures, ...ofYear])
    };
  }
  return undefined;
}
