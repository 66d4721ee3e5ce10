import type { Agreement } from './agreements.ts';
import type { Atlas } from './atlas.ts';
import type { Corridor } from './corridors.ts';
import type { Flight, FlightTotal } from './flights.ts';
import type { MarkRef } from './marks.ts';
import { figuresByMark } from './rowMarks.ts';
import type { TourismFigure } from './tourism.ts';
import type { TradeYear } from './trade.ts';
import type { Visit } from './visits.ts';

/** Properties of events that a reader can filter by, beside years and layers. */
export const FACETS = [
  'countries',
  'people',
  'ranks',
  'kinds',
  'directions',
  'sources',
  'confidence'
] as const;
export type Facet = (typeof FACETS)[number];

export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

export const NO_VALUES: FacetValues = {
  countries: [],
  people: [],
  ranks: [],
  kinds: [],
  directions: [],
  sources: [],
  confidence: []
};

/** A row with a mark, dated or not. Every event is one; a weekly total of flights and arrivals are none of them. */
export type FacetRow = { readonly mark: MarkRef } & (
  | { readonly layer: 'visits'; readonly visit: Visit }
  | { readonly layer: 'trade'; readonly trade: Pick<TradeYear, 'pair' | 'figures'> }
  | { readonly layer: 'agreements'; readonly agreement: Agreement }
  | { readonly layer: 'flights'; readonly flight: Flight }
  | { readonly layer: 'flight_totals'; readonly total: FlightTotal }
  | { readonly layer: 'corridors'; readonly corridor: Corridor }
  | { readonly layer: 'tourism'; readonly figure: TourismFigure }
);

/**
 * What a row offers to each facet. Only visits have a person, a rank, a kind and a direction (the country
 * that travels), so that a choice of one of these leaves visits alone.
 */
export function facetValues(atlas: Atlas, row: FacetRow): FacetValues {
  const countryOf = (place: string) => atlas.places.get(place)?.countryIso3 ?? [];
  switch (row.layer) {
    case 'visits': {
      const { visit } = row;
      return {
        countries: unique([visit.visitorIso3, visit.hostIso3]),
        people: [personKey(atlas, visit.visitorName)],
        ranks: [visit.rank],
        kinds: [visit.kind],
        directions: [visit.visitorIso3],
        sources: visit.sourceIds,
        confidence: [visit.confidence]
      };
    }
    case 'trade': {
      const { pair } = row.trade;
      // Parts of the year and single directions stand on its card as well.
      const figures = figuresByMark(atlas.trade).get(row.mark.id) ?? row.trade.figures;
      return {
        ...NO_VALUES,
        countries: pair,
        sources: unique(figures.flatMap((f) => f.sourceIds)),
        confidence: unique(figures.map((f) => f.confidence))
      };
    }
    case 'agreements': {
      const { parties, sourceIds, confidence } = row.agreement;
      return { ...NO_VALUES, countries: parties, sources: sourceIds, confidence: [confidence] };
    }
    case 'flights': {
      const { fromPlace, toPlace, sourceIds, confidence } = row.flight;
      const countries = unique([fromPlace, toPlace].flatMap(countryOf));
      return { ...NO_VALUES, countries, sources: sourceIds, confidence: [confidence] };
    }
    case 'flight_totals': {
      const { countryFrom, countryTo, sourceIds, confidence } = row.total;
      const countries = unique([countryFrom, countryTo]);
      return { ...NO_VALUES, countries, sources: sourceIds, confidence: [confidence] };
    }
    case 'tourism': {
      const { countryFrom, countryTo, sourceIds, confidence } = row.figure;
      const countries = unique([countryFrom, countryTo]);
      return { ...NO_VALUES, countries, sources: sourceIds, confidence: [confidence] };
    }
    case 'corridors': {
      const { waypoints, sourceIds, confidence } = row.corridor;
      return {
        ...NO_VALUES,
        countries: unique(waypoints.flatMap(countryOf)),
        sources: sourceIds,
        confidence: [confidence]
      };
    }
  }
}

/** The id of the person whom the visits table writes as `name`; the name itself where nobody is known. */
export function personKey(atlas: Pick<Atlas, 'people'>, name: string): string {
  return atlas.people.find((person) => person.name === name)?.id ?? name;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
