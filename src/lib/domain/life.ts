import type { DayNumber } from './time.ts';

/** When a line on the map begins to show, is whole, begins to go and is gone; in this order. */
export interface Life {
  readonly born: DayNumber;
  readonly grown: DayNumber;
  readonly fades: DayNumber;
  readonly gone: DayNumber;
}

/** Long before and long after all that any atlas tells, and still exact in float32. */
export const ALWAYS: DayNumber = 1_000_000;

/** 0 before `from`, 1 after `to`, evenly between; a step where both are one. */
export function ramp(from: number, to: number, value: number): number {
  if (to <= from) return value >= from ? 1 : 0;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** How strongly the line is there, 0 to 1: the same sum as on the graphics card. */
export function strengthAt(life: Life, playhead: DayNumber): number {
  return ramp(life.born, life.grown, playhead) * (1 - ramp(life.fades, life.gone, playhead));
}
