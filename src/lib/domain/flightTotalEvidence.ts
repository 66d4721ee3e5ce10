import type { Atlas } from './atlas.ts';
import { backing, sourced, type Backing, type Sourced } from './backing.ts';
import {
  fliesOn,
  routesTogether,
  weeklyFlightSteps,
  type Flight,
  type FlightTotal,
  type RoutesTogether,
  type WeeklyFlights
} from './flights.ts';
import { boundsOf, middleOf } from './fuzzyDate.ts';
import { overlaps, yearOf, yearSpan } from './time.ts';

export interface FlightTotalEvidence extends Backing {
  readonly kind: 'flight_total';
  readonly week: WeeklyFlights;
  readonly totals: readonly Sourced<FlightTotal>[];
  /** Of the same year, but of one airport only, or counting something else. */
  readonly others: readonly Sourced<FlightTotal>[];
  readonly flying: readonly Flight[];
  /** What those add up to. */
  readonly together: RoutesTogether;
}

/** @param id of any total of the step */
export function flightTotalEvidence(atlas: Atlas, id: string): FlightTotalEvidence | undefined {
  const total = atlas.flightTotals.find((t) => t.id === id);
  if (!total) return undefined;
  const pair = [total.countryFrom, total.countryTo] as const;
  const steps = weeklyFlightSteps(atlas.flightTotals, pair, atlas.span.end);
  const week = steps.find((step) => step.totals.includes(total)) ?? alone(total);
  const year = yearSpan(yearOf(boundsOf(total.asOf).start));
  const others = atlas.flightTotals.filter(
    (t) =>
      pair.includes(t.countryFrom) &&
      pair.includes(t.countryTo) &&
      overlaps(boundsOf(t.asOf), year) &&
      !week.totals.includes(t)
  );
  // Of one airport, its own routes: those of another add nothing to its total.
  const serves = (f: Flight) => total.scope === 'country' || [f.fromPlace, f.toPlace].includes(total.scope);
  const country = (placeId: string) => atlas.places.get(placeId)?.countryIso3 ?? '';
  const flying = atlas.flights.filter(
    (f) =>
      f.status !== 'planned' &&
      fliesOn(f, middleOf(total.asOf)) &&
      serves(f) &&
      pair.includes(country(f.fromPlace)) &&
      pair.includes(country(f.toPlace))
  );
  return {
    kind: 'flight_total',
    week,
    totals: week.totals.map((t) => sourced(atlas, t)),
    others: others.map((t) => sourced(atlas, t)),
    flying,
    together: routesTogether(flying),
    ...backing(atlas, 'flight_totals', [...week.totals, ...others], flying)
  };
}

/** A total that enters no step: one airport's, or one that may count routes. */
function alone(total: FlightTotal): WeeklyFlights {
  const { weeklyMin, weeklyMax, asOf } = total;
  return {
    span: boundsOf(asOf),
    weeklyMin,
    weeklyMax: weeklyMax ?? weeklyMin,
    over: weeklyMax === null,
    totals: [total]
  };
}
