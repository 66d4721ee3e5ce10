import { eventsIn, LAYERS, type AtlasEvent, type LayerName } from './events.ts';
import type { DaySpan } from './time.ts';

/** What to let go of when nothing is left to show, and how many events that brings back. */
export interface EmptyAdvice {
  readonly drop: 'years' | 'layers' | 'both';
  readonly remaining: number;
}

/**
 * The tightest filter of an empty view: the one whose absence brings back the most; both only where
 * neither alone brings back anything.
 * @param allYears the years that the atlas starts with
 */
export function adviseOnEmpty(
  events: readonly AtlasEvent[],
  range: DaySpan,
  layers: ReadonlySet<LayerName>,
  allYears: DaySpan
): EmptyAdvice {
  const withoutYears = eventsIn(events, allYears, layers).length;
  const withoutLayers = eventsIn(events, range, new Set(LAYERS)).length;
  if (withoutYears === 0 && withoutLayers === 0) {
    return { drop: 'both', remaining: eventsIn(events, allYears, new Set(LAYERS)).length };
  }
  return withoutYears >= withoutLayers
    ? { drop: 'years', remaining: withoutYears }
    : { drop: 'layers', remaining: withoutLayers };
}
