import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { tradeMarkId } from '../../domain/events.ts';
import type { MarkRef } from '../../domain/marks.ts';
import type { PartYear, SeriesPoint, TradeSeries } from '../../domain/series.ts';
import { fractionalYear, yearOf } from '../../domain/time.ts';
import type { Box } from '../../domain/timelineLabels.ts';
import { tradeGaps, type TradeGap } from '../../domain/timelineTrade.ts';
import type { TradeYear } from '../../domain/trade.ts';

// Scales and paths come from d3-scale and d3-shape, marks are plain SVG of the component: each stays a
// focusable button in the colours of the theme, and no chart library travels with the page.

/** Where the plot lies in the chart, in units of the chart. */
export const PLOT = { left: 38, right: 8, top: 36, bottom: 22 } as const;

/** A line stands this many units beside the middle of its year, so that two whiskers never hide each other. */
const ASIDE = 2.5;
/** The band of a year is this wide, as a share of the year: a figure is for all of it. */
const BAND_SHARE = 0.8;
const NARROWEST_TICK = 34;
const Y_TICKS = 4;

export interface ChartPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  /** The lowest figure: the line goes by it. */
  readonly y: number;
  /** The highest figure. */
  readonly yHigh: number;
  /** All of it is worked out from other figures. */
  readonly hollow: boolean;
}

export interface ChartPart {
  readonly part: PartYear;
  readonly box: Box;
}

export interface ChartLine {
  readonly reporterIso3: string;
  /** 0 for the first reporter of the pair: its colour. */
  readonly side: 0 | 1;
  /** Broken where years are missing; empty for single points. */
  readonly path: string;
  readonly points: readonly ChartPoint[];
  /** The tallest first, so that none hides another. */
  readonly parts: readonly ChartPart[];
  /** Years without a yearly figure, from the first of the chart. */
  readonly gaps: readonly TradeGap[];
}

/** A year of which anything is known: what is hovered, focused and selected as one. */
export interface ChartYear {
  readonly year: number;
  readonly mark: MarkRef;
  readonly x0: number;
  readonly x1: number;
}

export interface TradeChart {
  readonly width: number;
  readonly height: number;
  /** Bottom of the plot: zero. */
  readonly base: number;
  /** Between the lowest and the highest figure of all. */
  readonly band: string;
  readonly lines: readonly ChartLine[];
  readonly years: readonly ChartYear[];
  readonly xTicks: readonly { readonly x: number; readonly year: number }[];
  readonly yTicks: readonly { readonly y: number; readonly usd: number }[];
  /** Runs of years for which nobody has a yearly figure. */
  readonly gaps: readonly (TradeGap & { readonly x0: number; readonly x1: number })[];
  readonly xOf: (fractionalYear: number) => number;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * @param years to draw, both included; cut to those with figures
 * @returns undefined where the pair has no figure in these years
 */
export function tradeChart(
  series: TradeSeries,
  years: readonly [number, number],
  size: ChartSize
): TradeChart | undefined {
  const within = (year: number) => year >= years[0] && year <= years[1];
  const known = knownYears(series).filter(within);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const base = size.height - PLOT.bottom;
  const x = scaleLinear([first, last + 1], [PLOT.left, size.width - PLOT.right]);
  const y = scaleLinear([0, highestUsd(series, within)], [base, PLOT.top]).nice(Y_TICKS);
  const total = series.years.filter(({ year }) => within(year));
  return {
    ...size,
    base,
    band: bandPath(total, [first, last], x, y),
    lines: series.reporters.map((reporter) => chartLine(series, reporter, [first, last], x, y)),
    years: known.map((year) => ({
      year,
      mark: { kind: 'trade', id: tradeMarkId(series.pair, year) },
      x0: x(year),
      x1: x(year + 1)
    })),
    xTicks: yearTicks(first, last, x),
    yTicks: y.ticks(Y_TICKS).map((usd) => ({ y: y(usd), usd })),
    gaps: tradeGaps(
      total.map(({ year }) => year),
      first
    ).map((gap) => ({ ...gap, x0: x(gap.from), x1: x(gap.to + 1) })),
    xOf: (value) => x(value)
  };
}

type Scale = ScaleLinear<number, number>;
type Reporter = TradeSeries['reporters'][number];

function knownYears({ reporters }: TradeSeries): number[] {
  const years = reporters.flatMap(({ points, parts }) => [
    ...points.map(({ year }) => year),
    ...parts.map(({ span }) => yearOf(span.start))
  ]);
  return [...new Set(years)].sort((a, b) => a - b);
}

function highestUsd({ reporters }: TradeSeries, within: (year: number) => boolean): number {
  const values = reporters.flatMap(({ points, parts }) => [
    ...points.filter(({ year }) => within(year)).map(({ highUsd }) => highUsd),
    ...parts.filter(({ span }) => within(yearOf(span.start))).map(({ figure }) => figure.valueUsd)
  ]);
  return Math.max(1, ...values);
}

/** Every year from the first to the last, so that a missing one breaks a path. */
function everyYear([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function bandPath(total: readonly TradeYear[], ends: readonly [number, number], x: Scale, y: Scale): string {
  const samples = everyYear(ends).flatMap((year) => {
    const known = total.find((t) => t.year === year);
    const half = BAND_SHARE / 2;
    return [year + 0.5 - half, year + 0.5 + half].map((at) => ({ at, known }));
  });
  const path = area<(typeof samples)[number]>()
    .defined(({ known }) => known !== undefined)
    .x(({ at }) => x(at))
    .y0(({ known }) => y(known?.lowUsd ?? 0))
    .y1(({ known }) => y(known?.highUsd ?? 0))
    .digits(1);
  return path(samples) ?? '';
}

function chartLine(
  { pair }: TradeSeries,
  { reporterIso3, points, parts }: Reporter,
  ends: readonly [number, number],
  x: Scale,
  y: Scale
): ChartLine {
  const side = reporterIso3 === pair[0] ? 0 : 1;
  const within = (year: number) => year >= ends[0] && year <= ends[1];
  const placed = points
    .filter(({ year }) => within(year))
    .map((point) => ({
      point,
      x: x(point.year + 0.5) + (side === 0 ? -ASIDE : ASIDE),
      y: y(point.lowUsd),
      yHigh: y(point.highUsd),
      hollow: point.derivedOnly
    }));
  const samples = everyYear(ends).map((year) => placed.find((p) => p.point.year === year));
  const path = line<ChartPoint | undefined>()
    .defined((p) => p !== undefined)
    .x((p) => p?.x ?? 0)
    .y((p) => p?.y ?? 0)
    .digits(1);
  return {
    reporterIso3,
    side,
    path: path(samples) ?? '',
    points: placed,
    parts: parts
      .filter(({ span }) => within(yearOf(span.start)))
      .toSorted((a, b) => b.figure.valueUsd - a.figure.valueUsd)
      .map((part) => ({ part, box: partBox(part, x, y) })),
    gaps: tradeGaps(
      placed.map(({ point }) => point.year),
      ends[0]
    )
  };
}

function partBox({ span, figure }: PartYear, x: Scale, y: Scale): Box {
  const year = yearOf(span.start);
  // A part that ends with its year ends at the next one's first day.
  const end = yearOf(span.end) > year ? year + 1 : fractionalYear(span.end);
  return { x0: x(fractionalYear(span.start)), x1: x(end), y0: y(figure.valueUsd), y1: y(0) };
}

/** Years that have room for their number: every one, else every second, fifth or tenth. */
function yearTicks(first: number, last: number, x: Scale): { x: number; year: number }[] {
  const perYear = x(first + 1) - x(first);
  const step = [1, 2, 5, 10, 20].find((years) => years * perYear >= NARROWEST_TICK) ?? 50;
  return everyYear([first, last])
    .filter((year) => year % step === 0)
    .map((year) => ({ x: x(year + 0.5), year }));
}
