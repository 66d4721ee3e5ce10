import type { CorridorLeg } from './corridorLines.ts';
import { corridorState, type Corridor } from './corridors.ts';
import { boundsOf, isCoarse } from './fuzzyDate.ts';
import { ramp } from './life.ts';
import { speedAt, type Pace } from './pace.ts';
import type { DayNumber } from './time.ts';

/** How a corridor is drawn, each from 0 to 1. */
export interface CorridorLook {
  /** Open: a full line with pulses. */
  readonly open: number;
  /** Not open yet, or being built: dashed. */
  readonly dashed: number;
  /** Open, but nobody states since when: a soft line. */
  readonly soft: number;
}

const FADE_SECONDS = 0.4;
const NEVER_CLOSED = { start: -Infinity, end: -Infinity };

/** The dashed line of a corridor turns into the full one when it opens, over all days that this can mean. */
export function corridorLook(corridor: Corridor, playhead: DayNumber, pace: Pace): CorridorLook {
  const state = corridorState(corridor, playhead);
  if (state === 'under_construction') return { open: 0, dashed: 1, soft: 0 };
  if (state === 'undated') return { open: 0, dashed: 0, soft: 1 };
  const { start: opened, end } = corridor.opened ? boundsOf(corridor.opened) : NEVER_CLOSED;
  const whole = opened + FADE_SECONDS * speedAt(pace, opened);
  const open = ramp(
    opened,
    corridor.opened && isCoarse(corridor.opened) ? Math.max(end, whole) : whole,
    playhead
  );
  return { open, dashed: 1 - open, soft: 0 };
}

/** A leg is as open as the most open of the corridors that share it. */
export function legLook(leg: CorridorLeg, looks: ReadonlyMap<string, CorridorLook>): CorridorLook {
  const of = leg.corridorIds.flatMap((id) => looks.get(id) ?? []);
  const open = Math.max(0, ...of.map((look) => look.open));
  const soft = Math.max(0, ...of.map((look) => look.soft)) * (1 - open);
  const dashed = Math.max(0, ...of.map((look) => look.dashed)) * (1 - Math.max(open, soft));
  return { open, soft, dashed };
}
