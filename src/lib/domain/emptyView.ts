import type { Atlas } from './atlas.ts';
import { eventsIn, LAYERS, type AtlasEvent, type LayerName } from './events.ts';
import { cleared, filterEvents, FLAGS, type FacetChoice, type Flag } from './facets.ts';
import { FACETS, type Facet } from './facetValues.ts';
import type { DaySpan } from './time.ts';

export interface FilteredView {
  readonly range: DaySpan;
  readonly layers: ReadonlySet<LayerName>;
  readonly choice: FacetChoice;
}

export type Filter = 'years' | 'layers' | 'figures' | Facet | Flag;

/** What is there before any filter. */
export interface WholeView {
  /** Of the figures that the "which source?" choice leaves. */
  readonly events: readonly AtlasEvent[];
  /** Of all figures, and the atlas that has them all. */
  readonly eventsOfAllFigures: readonly AtlasEvent[];
  readonly atlasOfAllFigures: Atlas;
  /** The years that the atlas starts with. */
  readonly range: DaySpan;
}

/** What to let go of when nothing is left to show, and how many events that brings back. */
export interface EmptyAdvice {
  readonly drop: Filter | 'all';
  readonly remaining: number;
}

/**
 * The one filter that, dropped, leaves the most events; everything, where no single one brings anything back.
 * @param atlas with the figures that the "which source?" choice leaves
 * @param disputed marks that some conflict is about, as `markText` writes them
 */
export function tightest(
  atlas: Atlas,
  whole: WholeView,
  view: FilteredView,
  disputed: ReadonlySet<string>
): EmptyAdvice {
  const left = ({ range, layers, choice }: FilteredView, events = whole.events, from = atlas) =>
    filterEvents(from, eventsIn(events, range, layers), choice, disputed).length;
  const { choice } = view;
  const set = [
    ...FACETS.filter((facet) => choice[facet].length > 0),
    ...FLAGS.filter((flag) => choice[flag])
  ];
  const candidates: EmptyAdvice[] = [
    ...set.map((drop) => ({ drop, remaining: left({ ...view, choice: cleared(choice, [drop]) }) })),
    { drop: 'years', remaining: left({ ...view, range: whole.range }) },
    { drop: 'layers', remaining: left({ ...view, layers: new Set(LAYERS) }) },
    { drop: 'figures', remaining: left(view, whole.eventsOfAllFigures, whole.atlasOfAllFigures) }
  ];
  const most = candidates.reduce((best, c) => (c.remaining > best.remaining ? c : best));
  if (most.remaining > left(view)) return most;
  return { drop: 'all', remaining: eventsIn(whole.eventsOfAllFigures, whole.range, new Set(LAYERS)).length };
}
