import { greatCircle, type LngLat } from './greatCircle.ts';
import type { Place } from './places.ts';
import { smoothstep, yearOf, yearSpan, type DayNumber } from './time.ts';
import { tradeAt, type TradeYear } from './trade.ts';

/** What a ribbon shows at a playhead. */
export interface RibbonNow {
  /** The year whose mark a click opens. */
  readonly year: TradeYear;
  readonly lowUsd: number;
  readonly highUsd: number;
  /** 1 in a year with a figure, less where the last figure is older, 0 before the first. */
  readonly strength: number;
}

/** Opposite to the visits' bow, so that a ribbon never lies on an arc between the same cities. */
export const TRADE_BOW = -0.2;
const EARLIER_STRENGTH = 0.55;
/** Seconds of play, before and after New Year, over which one year's width becomes the next. */
const BLEND_SECONDS = 0.12;
const LONGEST_BLEND_DAYS = 180;
const SEGMENTS = 64;

/**
 * The ribbon at a playhead, one year's figures flowing into the next around New Year.
 * @param years of `tradeYears`
 * @param daysPerSecond speed of play; 0 shows every day the figures of its own year
 */
export function ribbonAt(
  years: readonly TradeYear[],
  playhead: DayNumber,
  daysPerSecond: number
): RibbonNow | undefined {
  const half = Math.min(BLEND_SECONDS * daysPerSecond, LONGEST_BLEND_DAYS);
  const { start, end } = yearSpan(yearOf(playhead));
  const newYear = playhead - start < end - playhead ? start : end;
  const f = smoothstep(newYear - half, newYear + half, playhead);
  const before = figuresAt(years, newYear - 1);
  const after = figuresAt(years, newYear);
  const shown = f < 0.5 ? (before ?? after) : after;
  if (!shown) return undefined;
  const mix = (pick: (figures: RibbonNow) => number) => {
    // A first figure fades in at its full width.
    const [a, b] = [before ?? after, after].map((figures) => (figures ? pick(figures) : 0)) as [
      number,
      number
    ];
    return a + (b - a) * f;
  };
  return {
    year: shown.year,
    lowUsd: mix((n) => n.lowUsd),
    highUsd: mix((n) => n.highUsd),
    strength: (before?.strength ?? 0) * (1 - f) + (after?.strength ?? 0) * f
  };
}

function figuresAt(years: readonly TradeYear[], day: DayNumber): RibbonNow | undefined {
  const now = tradeAt(years, day);
  if (!now) return undefined;
  const { lowUsd, highUsd } = now.year;
  return { year: now.year, lowUsd, highUsd, strength: now.earlier ? EARLIER_STRENGTH : 1 };
}

/** The largest figure of any year: what the widest ribbon stands for. */
export function topUsd(years: readonly TradeYear[]): number {
  return Math.max(0, ...years.map((year) => year.highUsd));
}

/**
 * From capital to capital, seen from the eastern one so that the ribbon of a pair always lies on the same
 * side.
 */
export function ribbonPath(a: Pick<Place, 'lngLat'>, b: Pick<Place, 'lngLat'>): LngLat[] {
  const [west, east] = a.lngLat[0] < b.lngLat[0] ? [a, b] : [b, a];
  return greatCircle(east.lngLat, west.lngLat, SEGMENTS, TRADE_BOW);
}
