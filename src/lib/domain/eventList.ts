import type { AtlasEvent } from './events.ts';
import { yearOf } from './time.ts';

export interface YearOfEvents {
  readonly year: number;
  readonly events: readonly AtlasEvent[];
}

/**
 * Newest first, under the year in which each begins.
 * @param events earliest first
 */
export function byYear(events: readonly AtlasEvent[]): YearOfEvents[] {
  const years: { year: number; events: AtlasEvent[] }[] = [];
  for (const event of events.toReversed()) {
    const year = yearOf(event.span.start);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}
