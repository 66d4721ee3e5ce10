import { tradeMarkId } from './events.ts';
import { boundsOf } from './fuzzyDate.ts';
import { DAYS_PER_YEAR, yearOf, yearSpan, type DaySpan } from './time.ts';
import type { Spot } from './timelineMarks.ts';
import { pxPerYear, xOf, type TimeScale } from './timelineScale.ts';
import { figuresOfPair, partYearFigures, tradeYears, type CountryPair, type TradeFigure } from './trade.ts';

/** One reporter's bar of a year, or the hatched bar of the longest part of it that is known. */
export interface TradeBar {
  /** 0 stands left, 1 right. */
  readonly side: 0 | 1;
  readonly reporterIso3: string;
  readonly x0: number;
  readonly x1: number;
  /** The bar ends here; the whisker at `highUsd`. */
  readonly lowUsd: number;
  readonly highUsd: number;
  readonly form: 'stated' | 'derived' | 'part';
  /** The months that a part of a year covers; else the year. */
  readonly span: DaySpan;
}

/** A pair's year; hovered, selected and framed as one. */
export interface TradeMark extends Spot {
  readonly year: number;
  readonly bars: readonly TradeBar[];
  readonly lowUsd: number;
  readonly highUsd: number;
}

/** Shares of a year at which the bars begin, and their width. */
const BAR_AT = [0.14, 0.52] as const;
const BAR_SHARE = 0.34;

/** The reporter whose bars stand left: the first focus country that is one of the pair. */
export function tradeSides(pair: CountryPair, focus: readonly [string, string]): CountryPair {
  const left = focus.find((iso3) => pair.includes(iso3)) ?? pair[0];
  return left === pair[0] ? pair : [pair[1], pair[0]];
}

/**
 * A mark for each year of which anything is known, earliest first, in view or not. A part-year figure
 * shows only where its reporter has no full figure of the year, the longest part of several.
 */
export function tradeMarks(
  figures: readonly TradeFigure[],
  pair: CountryPair,
  sides: CountryPair,
  scale: TimeScale
): TradeMark[] {
  const years = tradeYears(figures, pair);
  const parts = partYearFigures(figures, pair).filter((figure) => figure.kind !== 'forecast');
  return knownTradeYears(figures, pair).map((year) => {
    const full = years.find((y) => y.year === year);
    const bars = sides.flatMap((iso3, side) => {
      const range = full?.reporters.find((r) => r.reporterIso3 === iso3);
      if (range) return [fullBar(year, range, side as 0 | 1, scale)];
      const ofYear = parts.filter((p) => p.reporterIso3 === iso3 && yearOfPart(p) === year);
      return ofYear.length === 0 ? [] : [partBar(ofYear, side as 0 | 1, scale)];
    });
    return { ...tradeSpot(pair, year, scale), year, bars, ...extremes(bars) };
  });
}

/** Years of a pair that have a mark, in rising order. */
export function knownTradeYears(figures: readonly TradeFigure[], pair: CountryPair): number[] {
  const parts = partYearFigures(figures, pair).filter((figure) => figure.kind !== 'forecast');
  const years = new Set([...tradeYears(figures, pair).map((y) => y.year), ...parts.map(yearOfPart)]);
  return [...years].sort((a, b) => a - b);
}

function yearOfPart(figure: TradeFigure): number {
  return yearOf(boundsOf(figure.period).start);
}

function tradeSpot(pair: CountryPair, year: number, scale: TimeScale): Spot {
  const span = yearSpan(year);
  const [x0, x1] = [xOf(scale, span.start), xOf(scale, span.end)];
  const id = tradeMarkId(pair, year);
  return { key: id, marks: [{ kind: 'trade', id }], span, x: (x0 + x1) / 2, x0, x1 };
}

type Range = Pick<TradeBar, 'lowUsd' | 'highUsd' | 'reporterIso3'> & { readonly derivedOnly: boolean };

function fullBar(year: number, range: Range, side: 0 | 1, scale: TimeScale): TradeBar {
  const { lowUsd, highUsd, reporterIso3, derivedOnly } = range;
  const span = yearSpan(year);
  const x0 = xOf(scale, span.start + BAR_AT[side] * DAYS_PER_YEAR);
  const x1 = x0 + BAR_SHARE * pxPerYear(scale);
  return { side, reporterIso3, x0, x1, lowUsd, highUsd, form: derivedOnly ? 'derived' : 'stated', span };
}

/** @param figures of one reporter and year, not empty */
function partBar(figures: readonly TradeFigure[], side: 0 | 1, scale: TimeScale): TradeBar {
  const longest = Math.max(...figures.map((f) => boundsOf(f.period).end - boundsOf(f.period).start));
  const shown = figures.filter((f) => boundsOf(f.period).end - boundsOf(f.period).start === longest);
  const values = shown.map((f) => f.valueUsd);
  const { period, reporterIso3 } = shown[0] as TradeFigure;
  const span = boundsOf(period);
  return {
    side,
    reporterIso3,
    x0: xOf(scale, span.start),
    x1: xOf(scale, span.end),
    lowUsd: Math.min(...values),
    highUsd: Math.max(...values),
    form: 'part',
    span
  };
}

function extremes(bars: readonly TradeBar[]) {
  return {
    lowUsd: Math.min(...bars.map((bar) => bar.lowUsd)),
    highUsd: Math.max(...bars.map((bar) => bar.highUsd))
  };
}

/** The largest figure that a bar of the pair can show: its scale holds for all years. */
export function highestTrade(figures: readonly TradeFigure[], pair: CountryPair): number {
  const totals = figuresOfPair(figures, pair).filter((f) => f.flow === 'total' && f.kind !== 'forecast');
  return Math.max(0, ...totals.map((f) => f.valueUsd));
}

const NICE = [1, 2, 2.5, 5, 10];

/** Two round values for the scale: the second at most the highest figure, the first half of it. */
export function tradeScaleTicks(highestUsd: number): readonly number[] {
  if (highestUsd <= 0) return [];
  const half = highestUsd / 2;
  const power = 10 ** Math.floor(Math.log10(half));
  const step = power * (NICE.findLast((n) => n * power <= half * (1 + 1e-9)) ?? 1);
  return [step, 2 * step];
}

/** A run of years of which no figure is known, both ends included. */
export interface TradeGap {
  readonly from: number;
  readonly to: number;
}

/** Runs of years without a mark, up to the last year that has one: nobody expects a figure after it yet. */
export function tradeGaps(knownYears: readonly number[], firstYear: number): TradeGap[] {
  const gaps: TradeGap[] = [];
  let from = firstYear;
  for (const year of [...knownYears].sort((a, b) => a - b)) {
    if (year > from) gaps.push({ from, to: year - 1 });
    from = Math.max(from, year + 1);
  }
  return gaps;
}

/**
 * The two years that speak loudest: the first known, and the one over which reporters differ most (the
 * highest where none differ).
 */
export function loudestYears(marks: readonly TradeMark[]): readonly TradeMark[] {
  const full = marks.filter((mark) => mark.bars.some((bar) => bar.form !== 'part'));
  const [first] = full;
  if (!first) return [];
  const spread = (mark: TradeMark) => mark.highUsd - mark.lowUsd;
  const widest = full.reduce((best, mark) => (spread(mark) > spread(best) ? mark : best));
  const highest = full.reduce((best, mark) => (mark.highUsd > best.highUsd ? mark : best));
  const loud = spread(widest) > 0 ? widest : highest;
  return loud === first ? [first] : [loud, first];
}
