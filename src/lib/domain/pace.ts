import { DAYS_PER_YEAR, type DayNumber } from './time.ts';

/**
 * How fast time has been passing. While it plays, short events are stretched so that they can be seen; a
 * reader who sets the playhead by hand sees every event in its true days.
 */
export interface Pace {
  /** Speed of play. */
  readonly daysPerSecond: number;
  /** Where this stretch of play began: what started earlier keeps its true days. Infinity: not played. */
  readonly since: DayNumber;
}

export const HELD: Pace = { daysPerSecond: DAYS_PER_YEAR, since: Infinity };

/** Speed of play for what starts on a day; 0 where time does not flow. */
export function speedAt(pace: Pace, day: DayNumber): number {
  return day >= pace.since ? pace.daysPerSecond : 0;
}

/**
 * The pace after a step of the clock. Play keeps it; pausing keeps it too, so that nothing jumps; setting
 * the playhead by hand, or going back in time, ends it.
 * @param before where the playhead was, and whether it played
 */
export function nextPace(
  pace: Pace,
  before: { readonly playhead: DayNumber; readonly playing: boolean },
  now: { readonly playhead: DayNumber; readonly playing: boolean; readonly daysPerSecond: number }
): Pace {
  const { daysPerSecond } = now;
  let since = pace.since;
  if (now.playhead < before.playhead) since = now.playing ? now.playhead : Infinity;
  else if (now.playing && !before.playing && since === Infinity) since = before.playhead;
  else if (!now.playing && !before.playing && now.playhead !== before.playhead) since = Infinity;
  return since === pace.since && daysPerSecond === pace.daysPerSecond ? pace : { daysPerSecond, since };
}
