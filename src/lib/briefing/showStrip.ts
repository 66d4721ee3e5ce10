import type { Atlas } from '../domain/atlas.ts';
import type { LayerName } from '../domain/events.ts';
import { flightSpan } from '../domain/flights.ts';
import { boundsOf, isCoarse, type FuzzyDate } from '../domain/fuzzyDate.ts';
import { markText, type MarkRef } from '../domain/marks.ts';
import { markTarget } from '../domain/markTarget.ts';
import { dayOf, yearSpan, type DayNumber, type DaySpan } from '../domain/time.ts';
import { visitSpan } from '../domain/visits.ts';
import type { BriefingScene } from './briefing.ts';

/** A mark of a scene on its strip of years. */
export interface StripMark {
  readonly mark: MarkRef;
  readonly layer: LayerName;
  readonly span: DaySpan;
  /** Known to less than the day: drawn as its whole span. */
  readonly coarse: boolean;
}

/** What a scene points at and rests on, as far as it is dated within its years; each once. */
export function stripMarks(
  atlas: Atlas,
  scene: Pick<BriefingScene, 'highlight' | 'backing' | 'years'>
): StripMark[] {
  const years = yearSpan(...scene.years);
  const marks = new Map([...scene.highlight, ...scene.backing].map((mark) => [markText(mark), mark]));
  return [...marks.values()].flatMap((mark) => {
    const row = markTarget(atlas, mark)?.row;
    switch (row?.layer) {
      case 'visits':
        return dated(mark, 'visits', visitSpan(row.visit), isCoarse(row.visit.start), years);
      case 'agreements':
        return at(mark, 'agreements', row.agreement.date, years);
      case 'corridors':
        return row.corridor.opened ? at(mark, 'corridors', row.corridor.opened, years) : [];
      case 'flights':
        return dated(mark, 'flights', flightSpan(row.flight), true, years);
      case 'flight_totals':
        return at(mark, 'flights', row.total.asOf, years);
      case 'trade': {
        const [first] = row.trade.figures;
        return first ? at(mark, 'trade', first.period, years) : [];
      }
      default:
        return [];
    }
  });
}

function at(mark: MarkRef, layer: LayerName, date: FuzzyDate, years: DaySpan): StripMark[] {
  return dated(mark, layer, boundsOf(date), isCoarse(date), years);
}

function dated(
  mark: MarkRef,
  layer: LayerName,
  span: DaySpan | undefined,
  coarse: boolean,
  years: DaySpan
): StripMark[] {
  if (!span || span.end <= years.start || span.start >= years.end) return [];
  const held = { start: Math.max(span.start, years.start), end: Math.min(span.end, years.end) };
  return [{ mark, layer, span: held, coarse }];
}

/** Shorter stretches than this are told in months. */
const SHORT_YEARS = 2;

/** Days to mark on a strip, and how they are written: years, or every third month of a short stretch. */
export function stripTicks(
  years: readonly [number, number],
  most: number
): { readonly unit: 'year' | 'month'; readonly days: readonly DayNumber[] } {
  const [first, last] = years;
  const count = last - first + 1;
  if (count > SHORT_YEARS || count * 4 > most) {
    return { unit: 'year', days: stripYears(years, most).map((year) => dayOf(year)) };
  }
  return { unit: 'month', days: Array.from({ length: count * 4 }, (_, i) => dayOf(first, 1 + 3 * i)) };
}

/** Years to write below a strip: no more than fit, at even steps, the first and the last with them. */
export function stripYears([first, last]: readonly [number, number], most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => (last - first) / s <= most) ?? 500;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  const inner = years.filter((y) => y - first >= step * 0.6 && last - y >= step * 0.6);
  return [...new Set([first, ...inner, last])];
}
