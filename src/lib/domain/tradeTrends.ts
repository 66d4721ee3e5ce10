import type { ReporterRange, TradeFigure, TradeYear } from './trade.ts';

/** Where one reporter's figures went from one year to the next. */
export interface TradeTrend {
  readonly reporterIso3: string;
  readonly direction: 'rise' | 'fall';
  readonly before: { readonly lowUsd: number; readonly highUsd: number };
  readonly now: { readonly lowUsd: number; readonly highUsd: number };
}

/** The exact figures where there are any: "nearly a billion" does not unsay 879 million. */
export function firmFigures(range: ReporterRange): readonly TradeFigure[] {
  const firm = range.figures.filter((f) => f.kind === 'stated' && !f.approx);
  return firm.length > 0 ? firm : range.figures;
}

function firmRange(range: ReporterRange): { lowUsd: number; highUsd: number } {
  const values = firmFigures(range).map((f) => f.valueUsd);
  return { lowUsd: Math.min(...values), highUsd: Math.max(...values) };
}

/** @returns undefined where the two years' ranges touch, so that neither rise nor fall is sure */
export function tradeTrend(before: ReporterRange, now: ReporterRange): TradeTrend | undefined {
  const [a, b] = [firmRange(before), firmRange(now)];
  if (a.lowUsd <= b.highUsd && b.lowUsd <= a.highUsd) return undefined;
  const direction = b.lowUsd > a.highUsd ? 'rise' : 'fall';
  return { reporterIso3: now.reporterIso3, direction, before: a, now: b };
}

/**
 * The trends of both reporters where one sees a rise and the other a fall; else none.
 * @param before the year directly before `now`, if it has figures
 */
export function opposingTrends(before: TradeYear | undefined, now: TradeYear): TradeTrend[] {
  if (before?.year !== now.year - 1) return [];
  const trends = now.reporters.flatMap((reporter) => {
    const earlier = before.reporters.find((r) => r.reporterIso3 === reporter.reporterIso3);
    return (earlier && tradeTrend(earlier, reporter)) ?? [];
  });
  return new Set(trends.map((t) => t.direction)).size > 1 ? trends : [];
}
