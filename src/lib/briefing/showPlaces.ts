import { servedCity } from '../domain/airports.ts';
import type { Atlas } from '../domain/atlas.ts';
import { evidenceOf } from '../domain/evidence.ts';
import type { MarkRef } from '../domain/marks.ts';
import type { DayNumber } from '../domain/time.ts';
import { visitSpan, type Visit } from '../domain/visits.ts';

/** A place that a scene names in large letters. */
export interface ShownPlace {
  readonly id: string;
  /** The one visit that the scene shows there; null where there is none or more than one. */
  readonly visit: Visit | null;
}

/**
 * Places that the records of a scene are about, each once: where guests came from and went, and what a
 * service joins. Nothing that has not begun by the day.
 */
export function shownPlaces(atlas: Atlas, marks: readonly MarkRef[], day: DayNumber): ShownPlace[] {
  const visits = new Map<string, Visit[]>();
  const note = (id: string, ...here: Visit[]) => visits.set(id, [...(visits.get(id) ?? []), ...here]);
  for (const mark of marks) {
    const evidence = evidenceOf(atlas, mark);
    if (evidence?.kind === 'visit' && visitSpan(evidence.visit).start <= day) {
      note(evidence.visit.fromPlace);
      note(evidence.visit.toPlace, evidence.visit);
    } else if (evidence?.kind === 'flight') {
      for (const id of [evidence.flight.fromPlace, evidence.flight.toPlace]) {
        const airport = atlas.places.get(id);
        if (airport) note(servedCity(airport, atlas.places.values()).id);
      }
    } else if (evidence?.kind === 'place') note(evidence.place.id);
  }
  return [...visits].map(([id, [visit, ...more]]) => ({
    id,
    visit: visit && more.length === 0 ? visit : null
  }));
}
