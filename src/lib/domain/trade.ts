import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import type { Confidence } from './sources.ts';
import { yearOf, type DayNumber } from './time.ts';

export type TradeFlow = 'total' | 'export' | 'import';
export type FigureKind = 'stated' | 'derived' | 'forecast';

/** One figure that one source states. */
export interface TradeFigure {
  readonly id: string;
  /** The country whose figure it is; the flow is seen from it. ISO 3166-1 alpha-3. */
  readonly reporterIso3: string;
  readonly partnerIso3: string;
  readonly period: FuzzyDate;
  readonly flow: TradeFlow;
  /** Current US dollars. */
  readonly valueUsd: number;
  /** The source hedges: about, over, nearly. */
  readonly approx: boolean;
  readonly kind: FigureKind;
  readonly note: string;
  readonly sourceIds: readonly string[];
  readonly confidence: Confidence;
}

/** Two countries, in alphabetical order of their codes. */
export type CountryPair = readonly [string, string];

export function pairOf(a: string, b: string): CountryPair {
  return a < b ? [a, b] : [b, a];
}

export function pairKey(pair: CountryPair): string {
  return `${pair[0]}-${pair[1]}`;
}

/** What one reporter states for one year. */
export interface ReporterRange {
  readonly reporterIso3: string;
  readonly lowUsd: number;
  readonly highUsd: number;
  readonly figures: readonly TradeFigure[];
  readonly derivedOnly: boolean;
}

/** All full-year totals of a pair for one year. Nothing is averaged. */
export interface TradeYear {
  readonly pair: CountryPair;
  readonly year: number;
  readonly figures: readonly TradeFigure[];
  readonly reporters: readonly ReporterRange[];
  readonly lowUsd: number;
  readonly highUsd: number;
}

/** A whole calendar year; a half-year or `2023-01/2023-05` is none. */
export function isFullYear(figure: TradeFigure): boolean {
  return figure.period.precision === 'year';
}

export function figuresOfPair(figures: readonly TradeFigure[], pair: CountryPair): TradeFigure[] {
  return figures.filter((f) => pairKey(pairOf(f.reporterIso3, f.partnerIso3)) === pairKey(pair));
}

export function tradePairs(figures: readonly TradeFigure[]): CountryPair[] {
  const pairs = new Map(
    figures.map((f) => pairOf(f.reporterIso3, f.partnerIso3)).map((p) => [pairKey(p), p])
  );
  return [...pairs.values()].sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

/**
 * Yearly totals of a pair with the range between sources, earliest first. Part-year figures, single
 * directions and forecasts never enter the range.
 */
export function tradeYears(figures: readonly TradeFigure[], pair: CountryPair): TradeYear[] {
  const byYear = new Map<number, TradeFigure[]>();
  for (const figure of figuresOfPair(figures, pair)) {
    if (!isFullYear(figure) || figure.flow !== 'total' || figure.kind === 'forecast') continue;
    const year = yearOf(boundsOf(figure.period).start);
    byYear.set(year, [...(byYear.get(year) ?? []), figure]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, ofYear]) => ({
      pair,
      year,
      figures: ofYear,
      reporters: pair.flatMap((iso3) => reporterRange(iso3, ofYear)),
      ...rangeOf(ofYear)
    }));
}

function reporterRange(reporterIso3: string, ofYear: readonly TradeFigure[]): ReporterRange[] {
  const figures = ofYear.filter((f) => f.reporterIso3 === reporterIso3);
  if (figures.length === 0) return [];
  return [
    { reporterIso3, figures, derivedOnly: figures.every((f) => f.kind === 'derived'), ...rangeOf(figures) }
  ];
}

function rangeOf(figures: readonly TradeFigure[]) {
  const values = figures.map((f) => f.valueUsd);
  return { lowUsd: Math.min(...values), highUsd: Math.max(...values) };
}

/** Totals of less than a year, such as `2023-01/2023-05`, earliest first. */
export function partYearFigures(figures: readonly TradeFigure[], pair: CountryPair): TradeFigure[] {
  return figuresOfPair(figures, pair)
    .filter((f) => !isFullYear(f) && f.flow === 'total')
    .sort((a, b) => boundsOf(a.period).start - boundsOf(b.period).start);
}

/** The year to show at a playhead. */
export interface TradeNow {
  readonly year: TradeYear;
  /** The playhead's own year has no figure; this is the last before it, drawn dimmed and dated. */
  readonly earlier: boolean;
}

export function tradeAt(years: readonly TradeYear[], playhead: DayNumber): TradeNow | undefined {
  const year = yearOf(playhead);
  const found = years.findLast((y) => y.year <= year);
  return found && { year: found, earlier: found.year < year };
}
