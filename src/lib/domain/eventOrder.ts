import type { Atlas } from './atlas.ts';
import { LAYERS, type AtlasEvent, type LayerName } from './events.ts';
import { facetValues } from './facetValues.ts';
import { markText } from './marks.ts';
import { yearOf } from './time.ts';

/** How the list of events can stand. */
export const EVENT_ORDERS = ['newest', 'oldest', 'kind', 'country', 'disputed'] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

/** What a run of rows has in common. */
export type GroupHead =
  | { readonly by: 'year'; readonly year: number }
  | { readonly by: 'layer'; readonly layer: LayerName }
  /** ISO 3166-1 alpha-3; empty where the event names no country. */
  | { readonly by: 'country'; readonly iso3: string }
  | { readonly by: 'disputed'; readonly disputed: boolean };

export interface EventGroup {
  readonly head: GroupHead;
  readonly events: readonly AtlasEvent[];
}

/**
 * The list in the order that the reader asks for.
 *
 * `oldest` is the order given: by first possible day, then the more exact date, then the text of the date,
 * then the order of the tables. `newest` is its exact reverse. The other orders keep `newest` inside each
 * group: `kind` by layer in the order of the panel; `country` by the country that travels or is named first,
 * the focus countries first, then the neighbours of the story, then by code; `disputed` with the events that
 * a conflict is about before the others. The same events thus always give the same list.
 * @param events earliest first, as `atlasEvents` gives them
 * @param disputed marks that a conflict is about, as `markText` writes them
 */
export function orderedEvents(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  order: EventOrder,
  disputed: ReadonlySet<string>
): EventGroup[] {
  const isDisputed = (event: AtlasEvent) => disputed.has(markText(event.mark));
  const newest = events.toReversed();
  switch (order) {
    case 'newest':
    case 'oldest':
      return grouped(order === 'newest' ? newest : events, (event) => ({
        by: 'year',
        year: yearOf(event.span.start)
      }));
    case 'kind':
      return grouped(
        sortedBy(newest, (e) => LAYERS.indexOf(e.layer)),
        ({ layer }) => ({ by: 'layer', layer })
      );
    case 'country':
      return grouped(sortedByCountry(atlas, newest), (event) => ({
        by: 'country',
        iso3: countryOf(atlas, event)
      }));
    case 'disputed':
      return grouped(
        sortedBy(newest, (e) => Number(!isDisputed(e))),
        (event) => ({
          by: 'disputed',
          disputed: isDisputed(event)
        })
      );
  }
}

/** A stable sort by a rank, the smallest first. */
function sortedBy(events: readonly AtlasEvent[], rankOf: (event: AtlasEvent) => number): AtlasEvent[] {
  return events.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function sortedByCountry(atlas: Atlas, events: readonly AtlasEvent[]): AtlasEvent[] {
  const story = [...atlas.info.focus, ...atlas.info.neighbours];
  const codes = [...new Set(events.map((event) => countryOf(atlas, event)))].sort();
  const ranked = [...new Set([...story, ...codes.filter((code) => code !== ''), ''])];
  return sortedBy(events, (event) => ranked.indexOf(countryOf(atlas, event)));
}

function countryOf(atlas: Atlas, event: AtlasEvent): string {
  return facetValues(atlas, event).countries[0] ?? '';
}

/** Rows that follow each other under the same head. */
function grouped(events: readonly AtlasEvent[], headOf: (event: AtlasEvent) => GroupHead): EventGroup[] {
  const groups: { head: GroupHead; events: AtlasEvent[] }[] = [];
  for (const event of events) {
    const head = headOf(event);
    const last = groups.at(-1);
    if (last && headKey(last.head) === headKey(head)) last.events.push(event);
    else groups.push({ head, events: [event] });
  }
  return groups;
}

/** Unlike for any two heads of a list. */
export function headKey(head: GroupHead): string {
  switch (head.by) {
    case 'year':
      return String(head.year);
    case 'layer':
      return head.layer;
    case 'country':
      return `country ${head.iso3}`;
    case 'disputed':
      return head.disputed ? 'disputed' : 'undisputed';
  }
}
