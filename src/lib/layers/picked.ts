import type { Aircraft, FlightRoute } from '../domain/flightArcs.ts';
import type { MarkRef } from '../domain/marks.ts';
import type { Stroke } from '../domain/visitMoments.ts';
import type { VisitArc } from '../domain/visitArcs.ts';
import type { LegNow } from './corridors.ts';
import type { MarkLine } from './marks.ts';
import type { LayerId } from './order.ts';
import type { GuestDisc } from './visitGuests.ts';

/**
 * What a row of a layer stands for.
 * @param object the row that deck.gl picked in the layer `id`
 * @param tradeMark the year that the ribbon shows
 * @returns null where the row stands for nothing that has a card
 */
export function markOfPicked(id: LayerId, object: unknown, tradeMark: MarkRef | null): MarkRef | null {
  switch (id) {
    case 'visit-arcs':
    case 'visit-soft-arcs': {
      const { visit, count } = object as VisitArc;
      return count > 0 ? visitMark(visit.id) : null;
    }
    case 'visit-journeys':
      return visitMark((object as Stroke).journey.visit.id);
    case 'visit-guests':
      return visitMark((object as GuestDisc).guest.journey.visit.id);
    case 'trade-band':
    case 'trade-core':
    case 'trade-flow':
      return tradeMark;
    case 'corridor-casing': {
      const corridor = (object as LegNow).leg.corridorIds[0];
      return corridor === undefined ? null : { kind: 'corridor', id: corridor };
    }
    case 'flight-lines':
      return { kind: 'flight', id: (object as FlightRoute).flight.id };
    case 'flight-aircraft':
      return { kind: 'flight', id: (object as Aircraft).route.flight.id };
    case 'mark-lines':
      return (object as MarkLine).mark;
    default:
      return null;
  }
}

function visitMark(id: string): MarkRef {
  return { kind: 'visit', id };
}
