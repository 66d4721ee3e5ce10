import type { Evidence } from '../domain/evidence.ts';
import type { Language } from '../domain/language.ts';
import type { MarkKind, MarkRef } from '../domain/marks.ts';
import { elapsedText } from './elapsed.ts';
import * as m from './paraglide/messages.js';

/** Other marks that a card leads to, under a head. */
export interface CardLinks {
  readonly head: string;
  readonly marks: readonly MarkRef[];
}

/** What belongs to the mark of a card, or is to be held against it; heads without a mark are left out. */
export function cardLinks(evidence: Evidence, language: Language): CardLinks[] {
  return linksOf(evidence, language).filter(({ marks }) => marks.length > 0);
}

function linksOf(evidence: Evidence, language: Language): CardLinks[] {
  const options = { locale: language };
  switch (evidence.kind) {
    case 'visit': {
      const { stops, before } = evidence;
      return [
        { head: m.card_journey({ count: stops.length }, options), marks: marksOf('visit', stops) },
        ...(before
          ? [
              {
                head:
                  before.maxDays === 0 || before.maxDays === Infinity
                    ? m.card_before_near({}, options)
                    : m.card_before({ time: elapsedText(before.minDays, before.maxDays, language) }, options),
                marks: marksOf('visit', [before.visit])
              }
            ]
          : [])
      ];
    }
    case 'agreement':
      return [
        { head: m.card_signed_as({}, options), marks: marksOf('agreement', evidence.links.signed) },
        { head: m.card_in_force_as({}, options), marks: marksOf('agreement', evidence.links.inForce) }
      ];
    case 'flight': {
      const { supersededBy } = evidence.flight;
      const later = supersededBy === '' ? [] : [{ id: supersededBy }];
      return [
        { head: m.card_superseded({}, options), marks: marksOf('flight', later) },
        { head: m.card_weekly_then({}, options), marks: marksOf('flight_total', evidence.totals) }
      ];
    }
    case 'place':
      return [
        { head: m.card_visits_here({}, options), marks: marksOf('visit', evidence.visits) },
        { head: m.card_corridors_here({}, options), marks: marksOf('corridor', evidence.corridors) }
      ];
    default:
      return [];
  }
}

function marksOf(kind: MarkKind, rows: readonly { readonly id: string }[]): MarkRef[] {
  return rows.map(({ id }) => ({ kind, id }));
}
