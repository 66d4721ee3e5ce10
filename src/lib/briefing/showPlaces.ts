import { servedCity } from '../domain/airports.ts';
import type { Atlas } from '../domain/atlas.ts';
import { evidenceOf } from '../domain/evidence.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import type { MarkRef } from '../domain/marks.ts';
import type { DayNumber } from '../domain/time.ts';
import { visitSpan, type Visit } from '../domain/visits.ts';

/** A place that a scene names in large letters. */
export interface ShownPlace {
  readonly id: string;
  /** The one visit that the scene shows there; null where there is none or more than one. */
  readonly visit: Visit | null;
  /** The side of its name that lies at the place, so that the name keeps off the lines to the others. */
  readonly anchor: NameAnchor;
}

/** Never above the name: below it the caption may lie. */
export type NameAnchor = 'left' | 'right' | 'bottom' | 'bottom-left' | 'bottom-right';

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
  const points = new Map(
    [...visits.keys()].flatMap((id) => {
      const place = atlas.places.get(id);
      return place ? [[id, place.lngLat] as const] : [];
    })
  );
  return [...visits].map(([id, [visit, ...more]]) => ({
    id,
    visit: visit && more.length === 0 ? visit : null,
    anchor: anchorOf(
      points.get(id),
      [...points].filter(([other]) => other !== id).map(([, at]) => at)
    )
  }));
}

/** Turned away from where most of the other places are. */
function anchorOf(at: LngLat | undefined, others: readonly LngLat[]): NameAnchor {
  if (!at || others.length === 0) return 'left';
  const stretch = Math.cos((at[1] * Math.PI) / 180);
  let [east, north] = [0, 0];
  for (const [lng, lat] of others) {
    const [x, y] = [(lng - at[0]) * stretch, lat - at[1]];
    const far = Math.hypot(x, y) || 1;
    [east, north] = [east + x / far, north + y / far];
  }
  // Away from the others, in eighths of a turn counter-clockwise from the east.
  const eighth = Math.round(Math.atan2(-north, -east) / (Math.PI / 4));
  const anchors: Readonly<Record<number, NameAnchor>> = {
    0: 'left',
    1: 'bottom-left',
    2: 'bottom',
    3: 'bottom-right'
  };
  return anchors[eighth] ?? (-east >= 0 ? 'left' : 'right');
}
