/** Peek shows the head, half leaves the map, full covers it. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Share of the room that the sheet takes at each height. */
export const SHARES: Readonly<Record<SheetHeight, number>> = { peek: 0.3, half: 0.56, full: 0.96 };

/** A flick faster than this moves on by one height, however short it was. In shares of the room a second. */
const FLICK = 0.8;
/** More than half of the way between any two heights. */
const FLICK_REACH = 0.24;

/** The next height up (+1) or down (−1), held at the ends. */
export function stepHeight(height: SheetHeight, by: number): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(height) + by;
  return SHEET_HEIGHTS[Math.min(Math.max(at, 0), SHEET_HEIGHTS.length - 1)] as SheetHeight;
}

/**
 * Where a drag comes to rest.
 * @param share of the room that the sheet took when it was let go
 * @param speed in shares of the room a second, up is positive
 * @returns `closed` where it was pulled well below its lowest height
 */
export function restAfterDrag(share: number, speed: number): SheetHeight | 'closed' {
  const aim = share + (Math.abs(speed) > FLICK ? Math.sign(speed) * FLICK_REACH : 0);
  if (aim < SHARES.peek / 2) return 'closed';
  return SHEET_HEIGHTS.reduce((best, height) =>
    Math.abs(SHARES[height] - aim) < Math.abs(SHARES[best] - aim) ? height : best
  );
}
