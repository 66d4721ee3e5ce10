import type { Atlas } from './atlas.ts';
import { capitalAt } from './capitals.ts';
import type { LayerName } from './events.ts';
import { evidenceOf } from './evidence.ts';
import type { FacetRow } from './facetValues.ts';
import { flightSpan } from './flights.ts';
import { boundsOf } from './fuzzyDate.ts';
import type { LngLat } from './greatCircle.ts';
import type { MarkRef } from './marks.ts';
import { yearSpan, type DayNumber } from './time.ts';
import { visitPath } from './visitArcs.ts';
import { visitSpan } from './visits.ts';

/** Where in time and space a mark is, for going there. */
export interface MarkTarget {
  /** null: a place is no row of a layer. */
  readonly row: FacetRow | null;
  /** The layer that draws it; null where none does. */
  readonly layer: LayerName | null;
  /** The first day that it can have been; null where no date is stated. */
  readonly day: DayNumber | null;
  /** What the camera should show: its line, its stops, or the capitals of those whom it concerns. */
  readonly points: readonly LngLat[];
}

/** @returns undefined where the atlas has no such row */
export function markTarget(atlas: Atlas, mark: MarkRef): MarkTarget | undefined {
  const evidence = evidenceOf(atlas, mark);
  const places = (ids: readonly string[]) => ids.flatMap((id) => pointOf(atlas.places.get(id)));
  const capitals = (countries: readonly string[], day: DayNumber) =>
    countries.flatMap((iso3) => pointOf(capitalAt(atlas.places.values(), iso3, day)));
  switch (evidence?.kind) {
    case undefined:
      return undefined;
    case 'visit': {
      const { visit } = evidence;
      const day = visitSpan(visit).start;
      // The bow reaches past the box of the two cities.
      const points = visitPath(visit, atlas.places);
      return { row: { layer: 'visits', visit, mark }, layer: 'visits', day, points };
    }
    case 'trade': {
      const { pair, year, total } = evidence;
      const parts = [...evidence.partYears, ...evidence.directions, ...evidence.forecasts];
      const trade = total ?? { pair, figures: parts.map((part) => part.row) };
      const day = yearSpan(year).start;
      return { row: { layer: 'trade', trade, mark }, layer: 'trade', day, points: capitals(pair, day) };
    }
    case 'agreement': {
      const { agreement } = evidence;
      const day = boundsOf(agreement.date).start;
      const points = capitals(agreement.parties, day);
      return { row: { layer: 'agreements', agreement, mark }, layer: 'agreements', day, points };
    }
    case 'flight': {
      const { flight } = evidence;
      const points = places([flight.fromPlace, flight.toPlace]);
      const day = flightSpan(flight)?.start ?? null;
      return { row: { layer: 'flights', flight, mark }, layer: 'flights', day, points };
    }
    case 'flight_total': {
      const total = atlas.flightTotals.find(({ id }) => id === mark.id);
      if (!total) return undefined;
      const day = boundsOf(total.asOf).start;
      const points = capitals([total.countryFrom, total.countryTo], day);
      return { row: { layer: 'flight_totals', total, mark }, layer: 'flights', day, points };
    }
    case 'corridor': {
      const { corridor } = evidence;
      const day = corridor.opened && boundsOf(corridor.opened).start;
      const points = places(corridor.waypoints);
      return { row: { layer: 'corridors', corridor, mark }, layer: 'corridors', day, points };
    }
    case 'tourism': {
      const { figure } = evidence;
      const day = boundsOf(figure.period).start;
      const points = capitals([figure.countryFrom, figure.countryTo], day);
      return { row: { layer: 'tourism', figure, mark }, layer: null, day, points };
    }
    case 'place':
      return { row: null, layer: null, day: null, points: pointOf(evidence.place) };
  }
}

function pointOf(place: { readonly lngLat: LngLat } | undefined): LngLat[] {
  return place ? [place.lngLat] : [];
}
