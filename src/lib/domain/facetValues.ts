import type { Atlas } from './atlas.ts';
import type { AtlasEvent } from './events.ts';

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

/**
 * What an event offers to each facet. Only visits have a person, a rank, a kind and a direction (the country
 * that travels), so that a choice of one of these leaves visits alone.
 */
export function facetValues(atlas: Atlas, event: AtlasEvent): FacetValues {
  const countryOf = (place: string) => atlas.places.get(place)?.countryIso3 ?? [];
  switch (event.layer) {
    case 'visits': {
      const { visit } = event;
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
      const { pair, figures } = event.trade;
      return {
        ...NO_VALUES,
        countries: pair,
        sources: unique(figures.flatMap((f) => f.sourceIds)),
        confidence: unique(figures.map((f) => f.confidence))
      };
    }
    case 'agreements': {
      const { parties, sourceIds, confidence } = event.agreement;
      return { ...NO_VALUES, countries: parties, sources: sourceIds, confidence: [confidence] };
    }
    case 'flights': {
      const { fromPlace, toPlace, sourceIds, confidence } = event.flight;
      const countries = unique([fromPlace, toPlace].flatMap(countryOf));
      return { ...NO_VALUES, countries, sources: sourceIds, confidence: [confidence] };
    }
    case 'corridors': {
      const { waypoints, sourceIds, confidence } = event.corridor;
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
