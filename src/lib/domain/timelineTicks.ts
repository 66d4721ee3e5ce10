import { civilOf, dayOf, yearOf, type DayNumber } from './time.ts';
import { pxPerYear, xOf, type TimeScale } from './timelineScale.ts';

export type TickUnit = 'year' | 'month' | 'day';

/** A line of the ruler; its words are the reader's language's, so only their form is named. */
export interface Tick {
  readonly day: DayNumber;
  readonly x: number;
  readonly unit: TickUnit;
  /** Tens and fives of years, the first year in view; a January among months; the first among days. */
  readonly strong: boolean;
  /** `2005`, `’06`, `Mar`, `14`; in full `Mar 2023`, `14 Mar 2023`; or no words. */
  readonly label: 'year' | 'shortYear' | 'month' | 'day' | 'full' | 'none';
}

const PX_PER_SHORT_YEAR = 40;
/** A year in full stands this wide with its margins. */
const PX_PER_FULL_YEAR = 44;
const PX_PER_MONTH = 34;
const PX_PER_DAY = 26;
/** A month with its year, or a day with both. */
const PX_PER_FULL_LABEL = 104;
const YEAR_STEPS = [5, 10, 20, 50, 100, 200, 500, 1000];

/** Lines of years, or of months or days once they have room, with the words that fit between them. */
export function rulerTicks(scale: TimeScale): Tick[] {
  const yearPx = pxPerYear(scale);
  if (scale.width <= 0) return [];
  if (yearPx / 365 >= PX_PER_DAY) return withFirstInFull(dayTicks(scale));
  if (yearPx / 12 >= PX_PER_MONTH) return withFirstInFull(monthTicks(scale));
  return yearTicks(scale, yearPx);
}

/** Where no line near the left edge names the year, the first one does, and those that it covers keep silent. */
function withFirstInFull(ticks: readonly Tick[]): Tick[] {
  const [first] = ticks;
  if (!first) return [];
  const covered = (tick: Tick) => tick.x < first.x + PX_PER_FULL_LABEL;
  if (ticks.some((tick) => covered(tick) && tick.label === 'year')) return [...ticks];
  return ticks.map((tick, i) =>
    i === 0 ? { ...tick, label: 'full', strong: true } : covered(tick) ? { ...tick, label: 'none' } : tick
  );
}

function yearTicks(scale: TimeScale, yearPx: number): Tick[] {
  const step = YEAR_STEPS.find((years) => years * yearPx >= PX_PER_FULL_YEAR) ?? 1000;
  const first = Math.ceil(yearFrom(scale));
  const last = yearOf(scale.domain.end - 1);
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year += 1) {
    const untilNext = (Math.floor(year / step + 1) * step - year) * yearPx;
    const strong = year % step === 0 || (year === first && untilNext >= PX_PER_FULL_YEAR);
    const short = yearPx >= PX_PER_SHORT_YEAR ? 'shortYear' : 'none';
    const day = dayOf(year);
    if (!strong && yearPx < 4) continue;
    ticks.push({ day, x: xOf(scale, day), unit: 'year', strong, label: strong ? 'year' : short });
  }
  return ticks;
}

/** The year of the left edge, counted so that its own first day is a whole number. */
function yearFrom(scale: TimeScale): number {
  const year = yearOf(scale.domain.start);
  return dayOf(year) >= scale.domain.start ? year : year + 1;
}

function monthTicks(scale: TimeScale): Tick[] {
  const { year, month } = civilOf(scale.domain.start);
  const ticks: Tick[] = [];
  for (let i = 0; ; i += 1) {
    const day = dayOf(year, month + i);
    if (day >= scale.domain.end) return ticks;
    if (day < scale.domain.start) continue;
    const january = civilOf(day).month === 1;
    const label = january ? 'year' : 'month';
    ticks.push({ day, x: xOf(scale, day), unit: january ? 'year' : 'month', strong: january, label });
  }
}

function dayTicks(scale: TimeScale): Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.ceil(scale.domain.start); day < scale.domain.end; day += 1) {
    const first = civilOf(day).day === 1;
    const label = first ? 'month' : 'day';
    ticks.push({ day, x: xOf(scale, day), unit: first ? 'month' : 'day', strong: first, label });
  }
  return ticks;
}
