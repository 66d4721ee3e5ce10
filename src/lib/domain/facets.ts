import type { Atlas } from './atlas.ts';
import { eventsIn, LAYERS, type AtlasEvent, type LayerName } from './events.ts';
import { FACETS, facetValues, NO_VALUES, type Facet, type FacetValues } from './facetValues.ts';
import { markText } from './marks.ts';
import type { DaySpan } from './time.ts';

/**
 * What the reader has chosen. Options of one facet widen each other, facets narrow each other; a facet
 * without an option lets everything through.
 */
export interface FacetChoice extends Readonly<Record<Facet, readonly string[]>> {
  readonly onlyDisputed: boolean;
}

export const NO_CHOICE: FacetChoice = { ...NO_VALUES, onlyDisputed: false };

/** An option with the number of events that it would leave, all other facets being as they are. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetOption[]>> & { readonly disputed: number };

/** Facets by which an event is filtered out. */
function failing(values: FacetValues, isDisputed: boolean, choice: FacetChoice): (keyof FacetChoice)[] {
  const facets = FACETS.filter(
    (facet) => choice[facet].length > 0 && !choice[facet].some((option) => values[facet].includes(option))
  );
  return choice.onlyDisputed && !isDisputed ? [...facets, 'onlyDisputed'] : facets;
}

/** @param disputed marks that some conflict is about, as `markText` writes them */
export function filterEvents(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  choice: FacetChoice,
  disputed: ReadonlySet<string>
): AtlasEvent[] {
  if (choiceCount(choice) === 0) return [...events];
  return events.filter(
    (event) => failing(facetValues(atlas, event), disputed.has(markText(event.mark)), choice).length === 0
  );
}

/**
 * For each option the events that choosing it alone in its facet would leave, all other facets being as they
 * are. Every option that occurs in `events` or is chosen is there, also with zero.
 * @returns options with the most events first, then by value
 */
export function facetCounts(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  choice: FacetChoice,
  disputed: ReadonlySet<string>
): FacetCounts {
  const counts = new Map(
    FACETS.map((facet) => [facet, new Map(choice[facet].map((value) => [value, 0]))] as const)
  );
  let disputedCount = 0;
  for (const event of events) {
    const values = facetValues(atlas, event);
    const isDisputed = disputed.has(markText(event.mark));
    const fails = failing(values, isDisputed, choice);
    for (const facet of FACETS) {
      const counted = fails.every((f) => f === facet) ? 1 : 0;
      const ofFacet = counts.get(facet) as Map<string, number>;
      for (const value of values[facet]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + counted);
    }
    if (isDisputed && fails.length === 0) disputedCount += 1;
  }
  const options = FACETS.map((facet) => [
    facet,
    [...(counts.get(facet) as Map<string, number>)]
      .map(([value, count]) => ({ value, count, chosen: choice[facet].includes(value) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  ]);
  return { ...(Object.fromEntries(options) as Record<Facet, FacetOption[]>), disputed: disputedCount };
}

/** How many options are set. */
export function choiceCount(choice: FacetChoice): number {
  return FACETS.reduce((sum, facet) => sum + choice[facet].length, Number(choice.onlyDisputed));
}

/** Sets an option, or takes it back where it is set. */
export function toggled(choice: FacetChoice, facet: Facet, value: string): FacetChoice {
  const rest = choice[facet].filter((option) => option !== value);
  return { ...choice, [facet]: rest.length < choice[facet].length ? rest : [...rest, value] };
}

export interface FilteredView {
  readonly range: DaySpan;
  readonly layers: ReadonlySet<LayerName>;
  readonly choice: FacetChoice;
}

export type Filter = 'years' | 'layers' | keyof FacetChoice;

/**
 * The one filter that, dropped, leaves the most events: what to offer where nothing is left.
 * @returns undefined where no single one brings anything back
 */
export function tightest(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  view: FilteredView,
  disputed: ReadonlySet<string>
): { drop: Filter; remaining: number } | undefined {
  const left = ({ range, layers, choice }: FilteredView) =>
    filterEvents(atlas, eventsIn(events, range, layers), choice, disputed).length;
  const { choice } = view;
  const set = FACETS.filter((facet) => choice[facet].length > 0);
  const candidates: { drop: Filter; remaining: number }[] = [
    ...set.map((facet) => ({
      drop: facet,
      remaining: left({ ...view, choice: { ...choice, [facet]: [] } })
    })),
    ...(choice.onlyDisputed
      ? [
          {
            drop: 'onlyDisputed' as const,
            remaining: left({ ...view, choice: { ...choice, onlyDisputed: false } })
          }
        ]
      : []),
    { drop: 'layers', remaining: left({ ...view, layers: new Set(LAYERS) }) },
    { drop: 'years', remaining: left({ ...view, range: { start: -Infinity, end: Infinity } }) }
  ];
  const most = candidates.reduce((best, c) => (c.remaining > best.remaining ? c : best));
  return most.remaining > left(view) ? most : undefined;
}
