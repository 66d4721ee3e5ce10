import type { Padding } from '../../lib/map/stageTypes.ts';

/** How the screen stands. Lengths in CSS pixels. */
export interface Standing {
  /** CSS pixels for each of a screen of 1080 lines. */
  readonly unit: number;
  readonly width: number;
  readonly phone: boolean;
  /** The side panel lies over the map, and not beside it. */
  readonly drawer: boolean;
  readonly cardOpen: boolean;
  readonly footHeight: number;
  /** Left edge of the open search; null where it is closed. */
  readonly searchLeft: number | null;
  /** What an open sheet covers; 0 without one. */
  readonly sheetHeight: number;
}

/** In units. A phone has less room at the sides, but for the names of cities, which stand to their right. */
const EDGE = { phone: 12, wide: 24 };
const CARD = { phone: 64, closed: 24, drawer: 380, wide: 460 };
const ABOVE_FOOT = 24;

/** What cards, search, sheet and foot take of the map. */
export function coveredRoom(standing: Standing): Padding {
  const { unit, width, phone, drawer, cardOpen, footHeight, searchLeft, sheetHeight } = standing;
  const edge = (phone ? EDGE.phone : EDGE.wide) * unit;
  const card = phone ? CARD.phone : !cardOpen ? CARD.closed : drawer ? CARD.drawer : CARD.wide;
  const search = searchLeft === null || phone ? 0 : width - searchLeft + edge;
  return {
    top: edge,
    right: Math.max(card * unit, search),
    bottom: Math.max(footHeight + ABOVE_FOOT * unit, sheetHeight + edge),
    left: edge
  };
}
