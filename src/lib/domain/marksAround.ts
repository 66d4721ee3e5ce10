import type { AtlasEvent } from './events.ts';
import type { WeeklyFlights } from './flights.ts';
import { compareDates } from './fuzzyDate.ts';
import { sameMark, type MarkRef } from './marks.ts';
import { sameCount, type TourismFigure } from './tourism.ts';

/**
 * The marks before and after one of the same kind.
 * @param events earliest first
 * @param weekly steps of the weekly total, earliest first
 * @param arrivals in any order: steps lead along those of the same way and scope
 */
export function marksAround(
  events: readonly AtlasEvent[],
  weekly: readonly WeeklyFlights[],
  arrivals: readonly TourismFigure[],
  mark: MarkRef
): { previous?: MarkRef; next?: MarkRef } {
  const marks = marksLike(events, weekly, arrivals, mark);
  const at = marks.findIndex((m) => sameMark(m, mark));
  if (at < 0) return {};
  const [previous, next] = [marks[at - 1], marks[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function marksLike(
  events: readonly AtlasEvent[],
  weekly: readonly WeeklyFlights[],
  arrivals: readonly TourismFigure[],
  { kind, id }: MarkRef
): MarkRef[] {
  switch (kind) {
    case 'flight_total':
      return weekly.map(({ totals }) => {
        const total = totals.find((t) => t.id === id) ?? totals[0];
        return { kind, id: total?.id ?? '' };
      });
    case 'tourism':
      return arrivalsLike(arrivals, id).map((figure) => ({ kind, id: figure.id }));
    default:
      return events.filter(({ mark }) => mark.kind === kind).map(({ mark }) => mark);
  }
}

/** Those of the way and scope of one, earliest first; of figures that count the same only one, and that one of its own. */
function arrivalsLike(arrivals: readonly TourismFigure[], id: string): TourismFigure[] {
  const own = arrivals.find((f) => f.id === id);
  if (!own) return [];
  const alike = arrivals.filter(
    (f) => f.countryFrom === own.countryFrom && f.countryTo === own.countryTo && f.scope === own.scope
  );
  return alike
    .filter((f) => f === own || (!sameCount(f, own) && alike.find((g) => sameCount(f, g)) === f))
    .toSorted((a, b) => compareDates(a.period, b.period));
}
