import { chosenTrade, type FigureChoice } from './figureChoice.ts';
import { boundsOf, compareDates, type FuzzyDate } from './fuzzyDate.ts';
import { yearOf, type DaySpan } from './time.ts';
import {
  partYearFigures,
  tradeYears,
  type CountryPair,
  type ReporterRange,
  type TradeFigure,
  type TradeYear
} from './trade.ts';
import { opposingTrends, tradeTrend } from './tradeTrends.ts';
import type { TourismFigure } from './tourism.ts';

/** What one reporter states for one year: a dot with a whisker, hollow where all of it is worked out. */
export interface SeriesPoint extends ReporterRange {
  readonly year: number;
}

/** From one year to the next with figures. */
export interface SeriesChange {
  readonly fromYear: number;
  readonly toYear: number;
  /** `unsure` where the ranges of the two years touch. */
  readonly direction: 'rise' | 'fall' | 'unsure';
  /** Between years that follow each other, the other reporter sees the opposite. */
  readonly opposed: boolean;
}

/** Months of a year, never in the line of years. */
export interface PartYear {
  readonly span: DaySpan;
  readonly figure: TradeFigure;
}

export interface ReporterSeries {
  readonly reporterIso3: string;
  /** Earliest first; years without a figure are absent, so that a line breaks there. */
  readonly points: readonly SeriesPoint[];
  readonly changes: readonly SeriesChange[];
  readonly parts: readonly PartYear[];
}

/** Mirror data of a pair: the same trade as each of the two states it. */
export interface TradeSeries {
  readonly pair: CountryPair;
  /** In the order of the pair; a reporter without any figure is left out. */
  readonly reporters: readonly ReporterSeries[];
  /** All figures together, for the band. */
  readonly years: readonly TradeYear[];
}

export function tradeSeries(
  figures: readonly TradeFigure[],
  pair: CountryPair,
  choice: FigureChoice
): TradeSeries {
  const chosen = chosenTrade(figures, choice);
  const years = tradeYears(chosen, pair);
  const opposedYears = new Set(
    years.filter((year, i) => opposingTrends(years[i - 1], year).length > 0).map(({ year }) => year)
  );
  const parts = partYearFigures(chosen, pair).filter((f) => f.kind !== 'forecast');
  const reporters = pair.map((reporterIso3): ReporterSeries => {
    const points = years.flatMap(({ year, reporters }) =>
      reporters.filter((r) => r.reporterIso3 === reporterIso3).map((range) => ({ ...range, year }))
    );
    return {
      reporterIso3,
      points,
      changes: changesOf(points, opposedYears),
      parts: parts
        .filter((figure) => figure.reporterIso3 === reporterIso3)
        .map((figure) => ({ span: boundsOf(figure.period), figure }))
    };
  });
  return { pair, reporters: reporters.filter((r) => r.points.length + r.parts.length > 0), years };
}

function changesOf(points: readonly SeriesPoint[], opposedYears: ReadonlySet<number>): SeriesChange[] {
  return points.slice(1).map((point, i) => {
    const before = points[i] as SeriesPoint;
    const direction = tradeTrend(before, point)?.direction ?? 'unsure';
    const follows = before.year === point.year - 1;
    return {
      fromYear: before.year,
      toYear: point.year,
      direction,
      opposed: follows && direction !== 'unsure' && opposedYears.has(point.year)
    };
  });
}

/** Arrivals of one way and scope. An average is no count, and months are no year. */
export interface ArrivalSeries {
  readonly countryFrom: string;
  readonly countryTo: string;
  /** `country`, or an ISO 3166-2 code. */
  readonly scope: string;
  readonly counts: readonly ArrivalYear[];
  readonly averages: readonly TourismFigure[];
  readonly parts: readonly TourismFigure[];
}

export interface ArrivalYear {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly figures: readonly TourismFigure[];
}

/** One series per way and scope, in the order in which the table first names them. */
export function arrivalSeries(figures: readonly TourismFigure[]): ArrivalSeries[] {
  const keyOf = (f: TourismFigure) => `${f.countryFrom}>${f.countryTo} ${f.scope}`;
  return [...new Set(figures.map(keyOf))].map((key) => {
    const own = inOrder(figures.filter((f) => keyOf(f) === key));
    const { countryFrom, countryTo, scope } = own[0] as TourismFigure;
    const counts = own.filter((f) => f.kind === 'count');
    return {
      countryFrom,
      countryTo,
      scope,
      counts: arrivalYears(counts.filter(isYear)),
      averages: own.filter((f) => f.kind === 'average'),
      parts: counts.filter((f) => !isYear(f))
    };
  });
}

const isYear = ({ period }: TourismFigure) => period.precision === 'year';
const startOf = (period: FuzzyDate) => boundsOf(period).start;

function inOrder(figures: readonly TourismFigure[]): TourismFigure[] {
  return figures.toSorted((a, b) => compareDates(a.period, b.period) || b.arrivals - a.arrivals);
}

function arrivalYears(figures: readonly TourismFigure[]): ArrivalYear[] {
  const years = [...new Set(figures.map((f) => yearOf(startOf(f.period))))];
  return years.map((year) => {
    const ofYear = figures.filter((f) => yearOf(startOf(f.period)) === year);
    const arrivals = ofYear.map((f) => f.arrivals);
    return { year, low: Math.min(...arrivals), high: Math.max(...arrivals), figures: ofYear };
  });
}
