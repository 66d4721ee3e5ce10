export type Gesture = 'next' | 'back' | 'up' | 'down';

const SWIPE_PX = 60;
/** A click this near to the left edge goes back. */
const BACK_SHARE = 0.22;

/** A finger or a mouse from where it went down to where it was lifted. */
export interface Stroke {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** Of the screen, in the same pixels. */
  readonly width: number;
  readonly touch: boolean;
}

/** What a click or a swipe asks for; undefined where it is neither. */
export function gestureOf({ fromX, fromY, toX, toY, width, touch }: Stroke): Gesture | undefined {
  const [dx, dy] = [toX - fromX, toY - fromY];
  if (Math.hypot(dx, dy) < 12) return toX < width * BACK_SHARE ? 'back' : 'next';
  if (!touch || Math.max(Math.abs(dx), Math.abs(dy)) < SWIPE_PX) return undefined;
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'next' : 'back';
  return dy < 0 ? 'up' : 'down';
}
