import { agreementLinks, type AgreementLinks } from './agreementLinks.ts';
import type { Agreement } from './agreements.ts';
import type { Atlas } from './atlas.ts';
import { backing, type Backing } from './backing.ts';
import type { Corridor } from './corridors.ts';
import { flightTotalEvidence, type FlightTotalEvidence } from './flightTotalEvidence.ts';
import { flightSpan, weeklyFlightSteps, type Flight, type FlightTotal } from './flights.ts';
import { boundsOf, compareDates } from './fuzzyDate.ts';
import { journeyStops, visitBefore, type VisitBefore } from './journeys.ts';
import type { MarkRef } from './marks.ts';
import type { Place } from './places.ts';
import type { Confidence, Source } from './sources.ts';
import { overlaps } from './time.ts';
import { tourismEvidence, type TourismEvidence } from './tourismEvidence.ts';
import { tradeEvidence, type TradeEvidence } from './tradeEvidence.ts';
import type { Visit } from './visits.ts';

/** What stands behind a mark. */
export type Evidence =
  | TradeEvidence
  | FlightTotalEvidence
  | TourismEvidence
  | (Backing & {
      readonly kind: 'visit';
      readonly visit: Visit;
      /** Of its journey, itself among them, in order of time; empty for a single stop. */
      readonly stops: readonly Visit[];
      /** Between the same countries; undefined for the first. */
      readonly before: VisitBefore | undefined;
    })
  | (Backing & {
      readonly kind: 'agreement';
      readonly agreement: Agreement;
      readonly links: AgreementLinks;
    })
  | (Backing & {
      readonly kind: 'flight';
      readonly flight: Flight;
      /** Other routes whose frequency is known only together with this one. */
      readonly group: readonly Flight[];
      /** Weekly totals of its countries or airports stated for days on which it flies, and so to be held against it; of those of one step the first. */
      readonly totals: readonly FlightTotal[];
    })
  | (Backing & { readonly kind: 'corridor'; readonly corridor: Corridor })
  | (Backing & {
      readonly kind: 'place';
      readonly place: Place;
      readonly visits: readonly Visit[];
      readonly corridors: readonly Corridor[];
    });

/** How the row itself is known; figures of trade, flights and arrivals are known each in its own way. */
export function confidenceOf(evidence: Evidence): Confidence | undefined {
  switch (evidence.kind) {
    case 'visit':
      return evidence.visit.confidence;
    case 'agreement':
      return evidence.agreement.confidence;
    case 'flight':
      return evidence.flight.confidence;
    case 'corridor':
      return evidence.corridor.confidence;
    default:
      return undefined;
  }
}

/** Every document that a card names: those of the mark first, then those that it is held against. */
export function namedSources(evidence: Evidence): readonly Source[] {
  if (evidence.kind !== 'trade') return evidence.sources;
  return [...new Set([...evidence.sources, ...evidence.opposed.flatMap(({ sources }) => sources)])];
}

/** @returns undefined where the atlas has no such row */
export function evidenceOf(atlas: Atlas, mark: MarkRef): Evidence | undefined {
  switch (mark.kind) {
    case 'visit': {
      const visit = atlas.visits.find((v) => v.id === mark.id);
      return (
        visit && {
          kind: 'visit',
          visit,
          stops: journeyStops(atlas.visits, visit),
          before: visitBefore(atlas.visits, visit),
          ...backing(atlas, 'visits', [visit])
        }
      );
    }
    case 'agreement': {
      const agreement = atlas.agreements.find((a) => a.id === mark.id);
      return (
        agreement && {
          kind: 'agreement',
          agreement,
          links: agreementLinks(atlas.agreements, agreement),
          ...backing(atlas, 'agreements', [agreement])
        }
      );
    }
    case 'flight': {
      const flight = atlas.flights.find((f) => f.id === mark.id);
      if (!flight) return undefined;
      const group = atlas.flights.filter(
        (f) => f.groupId !== '' && f.groupId === flight.groupId && f !== flight
      );
      const totals = totalsBeside(atlas, flight);
      return { kind: 'flight', flight, group, totals, ...backing(atlas, 'flights', [flight]) };
    }
    case 'corridor': {
      const corridor = atlas.corridors.find((c) => c.id === mark.id);
      return corridor && { kind: 'corridor', corridor, ...backing(atlas, 'corridors', [corridor]) };
    }
    case 'place':
      return placeEvidence(atlas, mark.id);
    case 'trade':
      return tradeEvidence(atlas, mark.id);
    case 'flight_total':
      return flightTotalEvidence(atlas, mark.id);
    case 'tourism':
      return tourismEvidence(atlas, mark.id);
  }
}

function placeEvidence(atlas: Atlas, id: string): Evidence | undefined {
  const place = atlas.places.get(id);
  if (!place) return undefined;
  const visits = atlas.visits.filter((v) => v.toPlace === id).sort((a, b) => compareDates(b.start, a.start));
  const corridors = atlas.corridors.filter((c) => c.waypoints.includes(id));
  const names = place.namesOverTime.map(({ sourceIds }) => ({ id, sourceIds }));
  return { kind: 'place', place, visits, corridors, ...backing(atlas, 'places', [place], names) };
}

function totalsBeside(atlas: Atlas, flight: Flight): FlightTotal[] {
  const span = flightSpan(flight);
  const ends = [flight.fromPlace, flight.toPlace];
  const countries = ends.map((id) => atlas.places.get(id)?.countryIso3 ?? '') as [string, string];
  const steps = weeklyFlightSteps(atlas.flightTotals, countries, atlas.span.end);
  const opensStep = (total: FlightTotal) =>
    steps.find((step) => step.totals.includes(total))?.totals[0] ?? total;
  return atlas.flightTotals
    .filter((t) => countries.includes(t.countryFrom) && countries.includes(t.countryTo))
    .filter((t) => t.scope === 'country' || ends.includes(t.scope))
    .filter((t) => span !== undefined && overlaps(boundsOf(t.asOf), span))
    .filter((t) => opensStep(t) === t)
    .sort((a, b) => compareDates(a.asOf, b.asOf));
}
