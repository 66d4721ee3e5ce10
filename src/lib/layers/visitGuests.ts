import { ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import { isLeader } from '../domain/visits.ts';
import { HAZE_EDGE, HAZE_FROM, type Guest } from '../domain/visitMoments.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { FLAT, layerOpacity } from './drawing.ts';
import { GuestExtension, MOTIONS, type GuestProps, type Motion } from './guestExtension.ts';
import type { LayerId } from './order.ts';
import type { ArcTime } from './visitArcs.ts';

/** A disc that stands for a guest; opacities at full strength, sizes in CSS pixels. */
export interface GuestDisc {
  readonly guest: Guest;
  readonly motion: Motion;
  readonly radiusPx: number;
  readonly fill: number;
  readonly line: number;
  readonly linePx: number;
  /** Share of a beat that a ring is ahead by. */
  readonly ahead: number;
  /** Filled with white, not with the layer's colour. */
  readonly white: boolean;
}

/** Discs that lie on one another and together fade outwards: a soft edge without a blur. */
const HAZE_RADII_PX = [42, 38, 34, 30, 26, 22, 18, 14, 10];
const HAZE_OPACITY = 0.07;
/** Radius of a ring as it leaves the city, and as it is gone. */
const RING_PX = { from: 8, to: 28 };
const RING_LINE_PX = 1.6;
const HEAD_LINE_PX = 2.2;
const NEIGHBOUR_SIZE = { hosted: 0.7, head: 0.72 };

const GUEST = [new GuestExtension()];

export interface Pulse {
  readonly daysPerSecond: number;
  /** false where nothing may move by itself: the rings stand still. */
  readonly pulsing: boolean;
}

/** Rings that leave a city while a guest is there; wide and soft where the date is known to the month. */
function hostedDiscs(guest: Guest): GuestDisc[] {
  const size = guest.journey.focus ? 1 : NEIGHBOUR_SIZE.hosted;
  const plain = { guest, line: 0, linePx: 0, ahead: 0, white: false };
  if (guest.part === 'haze') {
    return HAZE_RADII_PX.map((px) => ({
      ...plain,
      motion: 'breathes',
      radiusPx: px * size,
      fill: HAZE_OPACITY
    }));
  }
  return [0, 0.5].map((ahead) => ({
    ...plain,
    motion: 'spreads',
    radiusPx: RING_PX.to * size,
    fill: 0.16,
    line: 0.95,
    linePx: RING_LINE_PX,
    ahead
  }));
}

function glowOf(guest: Guest): GuestDisc {
  const radiusPx = guest.journey.focus ? 10 : 7;
  return { guest, motion: 'travels', radiusPx, fill: 0.3, line: 0, linePx: 0, ahead: 0, white: false };
}

/** The guest: a white dot with a ring in the layer's colour. */
function dotOf(guest: Guest): GuestDisc {
  const { visit, focus } = guest.journey;
  const radiusPx = (isLeader(visit) ? 4.6 : 3.6) * (focus ? 1 : NEIGHBOUR_SIZE.head);
  return {
    guest,
    motion: 'travels',
    radiusPx,
    fill: 1,
    line: 1,
    linePx: HEAD_LINE_PX,
    ahead: 0,
    white: true
  };
}

function discsOf(guests: readonly Guest[]): GuestDisc[] {
  const heads = guests.filter(({ part }) => part === 'head');
  const hosted = guests.filter(({ part }) => part !== 'head');
  return [...hosted.flatMap(hostedDiscs), ...heads.map(glowOf), ...heads.map(dotOf)];
}

/** The same guests are the same discs, so that deck.gl sees no change. */
const discsByGuests = new WeakMap<readonly Guest[], readonly GuestDisc[]>();
function sameDiscs(guests: readonly Guest[]): readonly GuestDisc[] {
  const discs = discsByGuests.get(guests) ?? discsOf(guests);
  discsByGuests.set(guests, discs);
  return discs;
}

const last = (path: readonly LngLat[]) => path.at(-1) as LngLat;

/**
 * Guests: rings about the cities where some are, a glow and a dot for each on the way.
 * @param guests who may be out; hand over the same array for as long as that holds
 * @param someoneOut some are: else nothing is drawn
 */
export function guestsLayer(
  guests: readonly Guest[],
  someoneOut: boolean,
  { playhead, epoch }: Pick<ArcTime, 'playhead' | 'epoch'>,
  { daysPerSecond, pulsing }: Pulse,
  theme: MapTheme,
  opacity: number
) {
  const { visits } = theme.data;
  return new ScatterplotLayer<GuestDisc, GuestProps<GuestDisc>>({
    ...FLAT,
    id: 'visit-guests' satisfies LayerId,
    data: sameDiscs(guests),
    visible: guests.length > 0 && someoneOut && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    billboard: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ guest }) => last(guest.journey.path) as [number, number],
    getRadius: (disc) => disc.radiusPx,
    getLineWidth: (disc) => disc.linePx,
    getFillColor: (disc) => rgba(disc.white ? '#ffffff' : visits, disc.fill),
    getLineColor: (disc) => rgba(visits, disc.line),
    getWay: ({ guest }) => {
      const { path } = guest.journey;
      return [...(path[0] as LngLat), ...last(path)];
    },
    getStint: ({ guest }) => [
      guest.from - epoch,
      guest.to - epoch,
      guest.part === 'haze' ? HAZE_EDGE : 0,
      guest.fades
    ],
    getMotion: ({ guest, motion, ahead }) => [MOTIONS.indexOf(motion), guest.journey.bow, ahead],
    now: playhead - epoch,
    daysPerSecond,
    pulsing,
    risesFrom: HAZE_FROM,
    spreadsFrom: RING_PX.from / RING_PX.to,
    extensions: GUEST,
    updateTriggers: { getFillColor: theme.id, getLineColor: theme.id, getStint: epoch }
  });
}
