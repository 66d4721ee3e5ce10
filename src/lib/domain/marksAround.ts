import type { AtlasEvent } from './events.ts';
import type { WeeklyFlights } from './flights.ts';
import { sameMark, type MarkRef } from './marks.ts';

/**
 * The marks before and after one of the same kind.
 * @param events earliest first
 * @param weekly steps of the weekly total, earliest first
 */
export function marksAround(
  events: readonly AtlasEvent[],
  weekly: readonly WeeklyFlights[],
  mark: MarkRef
): { previous?: MarkRef; next?: MarkRef } {
  const marks =
    mark.kind === 'flight_total'
      ? weekly.map(({ totals }): MarkRef => {
          const total = totals.find((t) => t.id === mark.id) ?? totals[0];
          return { kind: 'flight_total', id: total?.id ?? '' };
        })
      : events.filter((e) => e.mark.kind === mark.kind).map((e) => e.mark);
  const at = marks.findIndex((m) => sameMark(m, mark));
  if (at < 0) return {};
  const [previous, next] = [marks[at - 1], marks[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
