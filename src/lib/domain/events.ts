import { isAmong, type Agreement } from './agreements.ts';
import type { Atlas } from './atlas.ts';
import type { Corridor } from './corridors.ts';
import type { Flight } from './flights.ts';
import { boundsOf, compareDates, type FuzzyDate } from './fuzzyDate.ts';
import type { MarkRef } from './marks.ts';
import { overlaps, type DayNumber, type DaySpan } from './time.ts';
import { pairKey, tradeYears, type CountryPair, type TradeYear } from './trade.ts';
import { isBetween, visitSpan, type Visit } from './visits.ts';

/** In the order of the panel and of the keys 1 to 5. */
export const LAYERS = ['visits', 'trade', 'agreements', 'flights', 'corridors'] as const;
export type LayerName = (typeof LAYERS)[number];

/** The kinds that an atlas has rows of; all, while it has none. */
export function kindsOf(atlas: Atlas): readonly LayerName[] {
  const rows: Readonly<Record<LayerName, number>> = {
    visits: atlas.visits.length,
    trade: atlas.trade.length,
    agreements: atlas.agreements.length,
    flights: atlas.flights.length + atlas.flightTotals.length,
    corridors: atlas.corridors.length
  };
  const kinds = LAYERS.filter((layer) => rows[layer] > 0);
  return kinds.length > 0 ? kinds : LAYERS;
}

interface EventBase {
  readonly mark: MarkRef;
  readonly date: FuzzyDate;
  /** Days that the event can touch. */
  readonly span: DaySpan;
  /** It concerns both focus countries. */
  readonly focus: boolean;
}

/** A row of the list of events; the same thing as its marks on map and timeline. */
export type AtlasEvent =
  | (EventBase & { readonly layer: 'visits'; readonly visit: Visit })
  | (EventBase & { readonly layer: 'trade'; readonly trade: TradeYear })
  | (EventBase & { readonly layer: 'agreements'; readonly agreement: Agreement })
  | (EventBase & { readonly layer: 'flights'; readonly flight: Flight })
  | (EventBase & { readonly layer: 'corridors'; readonly corridor: Corridor });

/**
 * Every dated row of the atlas as an event, in the order of `compareEvents`. Trade is that of `pair`, one
 * event a year. Rows without any date have no event.
 */
export function atlasEvents(atlas: Atlas, pair: CountryPair): AtlasEvent[] {
  const { focus } = atlas.info;
  const events: AtlasEvent[] = [
    ...atlas.visits.map((visit): AtlasEvent => ({
      layer: 'visits',
      visit,
      mark: { kind: 'visit', id: visit.id },
      date: visit.start,
      span: visitSpan(visit),
      focus: isBetween(visit, focus)
    })),
    ...tradeYears(atlas.trade, pair).map(tradeEvent),
    ...atlas.agreements.map((agreement): AtlasEvent => ({
      layer: 'agreements',
      agreement,
      mark: { kind: 'agreement', id: agreement.id },
      date: agreement.date,
      span: boundsOf(agreement.date),
      focus: isAmong(agreement, focus)
    })),
    ...atlas.flights.flatMap((flight): AtlasEvent[] => {
      const date = flight.start ?? flight.end;
      if (!date) return [];
      const mark: MarkRef = { kind: 'flight', id: flight.id };
      return [{ layer: 'flights', flight, mark, date, span: boundsOf(date), focus: true }];
    }),
    ...atlas.corridors.flatMap((corridor): AtlasEvent[] => {
      const date = corridor.opened;
      if (!date) return [];
      const mark: MarkRef = { kind: 'corridor', id: corridor.id };
      return [
        {
          layer: 'corridors',
          corridor,
          mark,
          date,
          span: boundsOf(date),
          focus: joins(atlas, corridor, focus)
        }
      ];
    })
  ];
  return events.sort(compareEvents);
}

/**
 * Earliest first as `compareDates` has it; of the same date in the order of layers, then of ids. No two events
 * are equal, so a list is the same whatever order the tables' rows come in.
 */
export function compareEvents(a: AtlasEvent, b: AtlasEvent): number {
  return (
    compareDates(a.date, b.date) ||
    LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) ||
    (a.mark.id < b.mark.id ? -1 : 1)
  );
}

function tradeEvent(trade: TradeYear): AtlasEvent {
  const date = (trade.figures[0] as TradeYear['figures'][number]).period;
  const mark: MarkRef = { kind: 'trade', id: tradeMarkId(trade.pair, trade.year) };
  return { layer: 'trade', trade, mark, date, span: boundsOf(date), focus: true };
}

/** `KAZ-VNM:2023` */
export function tradeMarkId(pair: CountryPair, year: number): string {
  return `${pairKey(pair)}:${year}`;
}

/** A corridor that has stops in both countries. */
export function joins(atlas: Atlas, corridor: Corridor, pair: readonly [string, string]): boolean {
  const countries = new Set(corridor.waypoints.map((id) => atlas.places.get(id)?.countryIso3));
  return countries.has(pair[0]) && countries.has(pair[1]);
}

export function eventsIn(
  events: readonly AtlasEvent[],
  range: DaySpan,
  layers: ReadonlySet<LayerName>
): AtlasEvent[] {
  return events.filter((event) => layers.has(event.layer) && overlaps(event.span, range));
}

/** First days of the events, ascending and each once: where the clock steps to. */
export function eventDays(events: readonly AtlasEvent[]): DayNumber[] {
  return [...new Set(events.map((event) => event.span.start))].sort((a, b) => a - b);
}

/** The newest event that has begun at the playhead. */
export function latestEvent(events: readonly AtlasEvent[], playhead: DayNumber): AtlasEvent | undefined {
  return events.findLast((event) => event.span.start <= playhead);
}
