import { boundsAround, type LngLatBounds } from '../domain/placeBounds.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasEvent } from '../domain/events.ts';
import { nearestTurn, type LngLat } from '../domain/greatCircle.ts';
import type { DayNumber } from '../domain/time.ts';
import { visitPath } from '../domain/visitArcs.ts';
import { isBetween } from '../domain/visits.ts';

const SHORTEST_MS = 700;
const LONGEST_MS = 1600;
/** A move over so many screens of distance, or levels of zoom, takes longest. */
const FAR_SCREENS = 2;
const FAR_ZOOMS = 3;

/** In-out-cubic. */
export function eased(f: number): number {
  return f < 0.5 ? 4 * f ** 3 : 1 - (2 - 2 * f) ** 3 / 2;
}

/** How long a camera move takes, by how far it goes. */
export function moveMs(screens: number, zooms: number): number {
  const share = Math.min(1, Math.max(screens / FAR_SCREENS, Math.abs(zooms) / FAR_ZOOMS));
  return SHORTEST_MS + (LONGEST_MS - SHORTEST_MS) * share;
}

/** Share of the view that its subject stays off each edge: names stand beside their places. */
const ROOM_ABOUT = 0.05;

/** The atlas's own first view, else all places of the focus countries and the lines of their visits. */
export function homeBounds(atlas: Atlas): LngLatBounds {
  const { info, places, visits } = atlas;
  if (info.bounds) return info.bounds;
  const all = [...places.values()];
  const ofFocus = all.filter((p) => info.focus.includes(p.countryIso3));
  const lines = visits.filter((v) => isBetween(v, info.focus)).flatMap((v) => visitPath(v, places));
  const points = [...(ofFocus.length > 0 ? ofFocus : all).map((place) => place.lngLat), ...lines.map(turned)];
  const around = boundsAround(points);
  return around ? widened(around, ROOM_ABOUT) : [-170, -55, 190, 75];
}

/** A line may pass ±180; a box is counted within. */
function turned([lng, lat]: LngLat): LngLat {
  return [nearestTurn(lng, 0), lat];
}

function widened([west, south, east, north]: LngLatBounds, share: number): LngLatBounds {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [west - x, Math.max(south - y, -80), east + x, Math.min(north + y, 80)];
}

/** Seconds of play ahead of an event at which the camera sets out for it. */
const LEAD_SECONDS = 1;
/** Seconds of play that the camera stays with an event before it follows another. */
const DWELL_SECONDS = 2.2;

/** The next event that `follow` flies to. */
export interface Following {
  readonly event: AtlasEvent;
  readonly bounds: LngLatBounds;
}

/**
 * The event that the camera should set out for now. Those of the focus pair come first; where events are
 * dense, some are passed over, so that the picture has time to rest.
 * @param lastFlown day of the event that it flew to last
 */
export function nextToFollow(
  events: readonly AtlasEvent[],
  atlas: Atlas,
  playhead: DayNumber,
  daysPerSecond: number,
  lastFlown: DayNumber
): Following | undefined {
  const until = playhead + LEAD_SECONDS * daysPerSecond;
  if (playhead < lastFlown + (DWELL_SECONDS - LEAD_SECONDS) * daysPerSecond) return undefined;
  const soon = events.filter((e) => e.span.start > Math.max(playhead, lastFlown) && e.span.start <= until);
  for (const event of [...soon.filter((e) => e.focus), ...soon]) {
    const bounds = boundsAround(pointsOf(event, atlas));
    if (bounds) return { event, bounds };
  }
  return undefined;
}

/** Where an event takes place: its line, or the ends of it. */
export function pointsOf(event: AtlasEvent, atlas: Atlas): LngLat[] {
  const at = (...ids: readonly string[]): LngLat[] =>
    ids.flatMap((id) => {
      const place = atlas.places.get(id);
      return place ? [place.lngLat] : [];
    });
  switch (event.layer) {
    case 'visits':
      // The bow reaches past the box of the two cities.
      return visitPath(event.visit, atlas.places);
    case 'flights':
      return at(event.flight.fromPlace, event.flight.toPlace);
    case 'corridors':
      return at(...event.corridor.waypoints);
    default:
      return [];
  }
}
