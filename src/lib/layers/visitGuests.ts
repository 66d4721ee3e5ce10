import type { LngLat } from '../domain/greatCircle.ts';
import { isLeader, type Visit } from '../domain/visits.ts';
import type { Head, Stay } from '../domain/visitMoments.ts';
import { rgba, type Rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { CLEAR, discsLayer, type Disc } from './discs.ts';

/** A disc that stands for a visit. */
export interface GuestDisc extends Disc {
  readonly visit: Visit;
}

/** Discs that lie on one another and together fade outwards: a soft edge without a blur. */
const SOFT_RADII_PX = [42, 38, 34, 30, 26, 22, 18, 14, 10];
const RING_LINE_PX = 1.6;
const HEAD_LINE_PX = 2.2;
const NEIGHBOUR_SIZE = { stay: 0.7, head: 0.72 };

/** Rings that leave a city while a guest is there; wide and soft where the date is known to the month. */
function discsOf(stay: Stay, pulsing: boolean, hex: string): GuestDisc[] {
  const { lngLat, strength, journey } = stay;
  const { visit } = journey;
  const size = journey.focus ? 1 : NEIGHBOUR_SIZE.stay;
  const beat = pulsing ? stay.beat : 0.4;
  if (stay.soft) {
    const breath = pulsing ? 1 + 0.12 * Math.sin(2 * Math.PI * beat) : 1;
    const fill = rgba(hex, 0.07 * strength);
    return SOFT_RADII_PX.map((px) => disc(visit, lngLat, px * size * breath, fill, CLEAR, 0));
  }
  const ring = (at: number) => {
    const faint = (1 - at) * strength;
    const [fill, line] = [rgba(hex, 0.16 * faint), rgba(hex, 0.95 * faint)];
    return disc(visit, lngLat, (8 + 20 * at) * size, fill, line, RING_LINE_PX);
  };
  return [ring(beat), ring((beat + 0.5) % 1)];
}

function glowOf({ journey, lngLat }: Head, hex: string): GuestDisc {
  return disc(journey.visit, lngLat, journey.focus ? 10 : 7, rgba(hex, 0.3), CLEAR, 0);
}

/** The guest: a white dot with a ring in the layer's colour. */
function dotOf({ journey, lngLat }: Head, hex: string): GuestDisc {
  const { visit, focus } = journey;
  const radiusPx = (isLeader(visit) ? 4.6 : 3.6) * (focus ? 1 : NEIGHBOUR_SIZE.head);
  return disc(visit, lngLat, radiusPx, rgba('#ffffff'), rgba(hex), HEAD_LINE_PX);
}

function disc(
  visit: Visit,
  lngLat: LngLat,
  radiusPx: number,
  fill: Rgba,
  line: Rgba,
  linePx: number
): GuestDisc {
  return { visit, lngLat, radiusPx, fill, line, linePx };
}

/**
 * Guests: rings about the cities where some are, a glow and a dot for each on the way. One layer, since each is
 * a draw call and a set of buffers at every frame of play.
 * @param pulsing false where nothing may move by itself: the rings stand still
 */
export function guestsLayer(
  stays: readonly Stay[],
  heads: readonly Head[],
  pulsing: boolean,
  theme: MapTheme,
  opacity: number
) {
  const { visits } = theme.data;
  const discs = [
    ...stays.flatMap((stay) => discsOf(stay, pulsing, visits)),
    ...heads.map((head) => glowOf(head, visits)),
    ...heads.map((head) => dotOf(head, visits))
  ];
  return discsLayer('visit-guests', discs, opacity, true);
}
