import { addMonths, civilOf, dayOf, DAYS_PER_YEAR, type DayNumber, type DaySpan } from '../domain/time.ts';

/** A longer frame (a hidden tab, a debugger) counts as this much, so that nothing leaps. */
const LONGEST_FRAME_SECONDS = 1;
/** With reduced motion, play is a step to the next event each time this much has passed. */
const STEP_SECONDS = 1.5;
/** An empty stretch is skipped up to this many seconds of play before its end. */
const APPROACH_SECONDS = 0.5;
/** Shorter empty stretches are played. */
const SHORTEST_SKIP_SECONDS = 1.5;

/** From a week to five years per second. */
export const SPEEDS: readonly number[] = [7, 30.4375, 91.3125, 182.625, 365.25, 730.5, 1826.25];

export type ClockUnit = 'event' | 'month' | 'year';

/**
 * The one clock. It never reads the time of day: a frame loop hands it elapsed seconds. The playhead
 * stays inside `range`; play ends, or starts again with `loop`, at the range's last day.
 */
export class Clock {
  daysPerSecond = $state(DAYS_PER_YEAR);
  loop = $state(false);
  skipEmpty = $state(false);
  /** What the step buttons step by. */
  unit = $state<ClockUnit>('event');
  /** Play by steps from event to event instead of flowing. */
  stepping = $state(false);
  /** First days of the events in play, ascending; steps and skips go by them. */
  events: readonly DayNumber[] = $state.raw([]);

  #range = $state.raw<DaySpan>({ start: 0, end: 1 });
  #playhead = $state<DayNumber>(0);
  #playing = $state(false);
  #sinceStep = 0;

  constructor(range: DaySpan) {
    this.#range = range;
    this.#playhead = range.start;
  }
  get range() {
    return this.#range;
  }
  get playhead() {
    return this.#playhead;
  }
  get playing() {
    return this.#playing;
  }
  /** The last instant that can be shown: the start of the range's last day. */
  get lastDay(): DayNumber {
    return this.#range.end - 1;
  }

  setRange(range: DaySpan) {
    this.#range = range;
    this.seek(this.#playhead);
  }

  /** Days outside the range are held at its ends. */
  seek(day: DayNumber) {
    this.#playhead = Math.min(Math.max(day, this.#range.start), this.lastDay);
  }

  play() {
    if (this.#playhead >= this.lastDay) this.seek(this.#range.start);
    this.#sinceStep = 0;
    this.#playing = true;
  }

  pause() {
    this.#playing = false;
  }

  toggle() {
    if (this.#playing) this.pause();
    else this.play();
  }

  /** The next slower or faster of `SPEEDS`. */
  changeSpeed(direction: 1 | -1) {
    const now = this.daysPerSecond;
    const next =
      direction > 0 ? SPEEDS.find((speed) => speed > now) : SPEEDS.findLast((speed) => speed < now);
    this.daysPerSecond = next ?? now;
  }

  /** To the next or previous event, or to the first of the next or previous month or year. */
  step(unit: ClockUnit, direction: 1 | -1) {
    this.pause();
    this.seek(this.#target(unit, direction));
  }

  #target(unit: ClockUnit, direction: 1 | -1): DayNumber {
    if (unit === 'event') return this.#neighbourEvent(direction);
    const { year, month } = civilOf(this.#playhead);
    const first = unit === 'month' ? dayOf(year, month) : dayOf(year);
    if (direction < 0 && first < this.#playhead) return first;
    return unit === 'month' ? addMonths(first, direction) : dayOf(year + direction);
  }

  #neighbourEvent(direction: 1 | -1): DayNumber {
    if (direction > 0) return this.events.find((day) => day > this.#playhead) ?? this.lastDay;
    return this.events.findLast((day) => day < this.#playhead) ?? this.#range.start;
  }

  /** Advance by the seconds since the last frame; stop, or loop, at the end of the range. */
  tick(elapsedSeconds: number) {
    if (!this.#playing) return;
    const seconds = Math.min(elapsedSeconds, LONGEST_FRAME_SECONDS);
    if (this.stepping) this.#stepAfter(seconds);
    else this.seek(this.#skipped(this.#playhead + seconds * this.daysPerSecond));
    if (this.#playhead < this.lastDay) return;
    if (this.loop) this.seek(this.#range.start);
    else this.pause();
  }

  #stepAfter(seconds: number) {
    this.#sinceStep += seconds;
    if (this.#sinceStep < STEP_SECONDS) return;
    this.#sinceStep = 0;
    this.seek(this.#neighbourEvent(1));
  }

  /** Jump to shortly before the next event when nothing has happened for a while and nothing will. */
  #skipped(day: DayNumber): DayNumber {
    if (!this.skipEmpty) return day;
    const next = this.events.find((event) => event > day) ?? this.lastDay;
    const last = this.events.findLast((event) => event <= day) ?? -Infinity;
    const quiet = SHORTEST_SKIP_SECONDS * this.daysPerSecond;
    if (day - last < quiet || next - day < quiet) return day;
    return next - APPROACH_SECONDS * this.daysPerSecond;
  }
}
