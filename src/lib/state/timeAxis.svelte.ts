import { dayOf, yearOf, yearSpan, type DayNumber, type DaySpan } from '../domain/time.ts';
import {
  dayAt,
  heldInside,
  lengthOf,
  panned,
  pxPerYear,
  revealing,
  xOf,
  zoomedAbout,
  type TimeScale
} from '../domain/timelineScale.ts';

/** An axis narrower than this opens on the last years alone. */
const NARROW_PX = 560;
const NARROW_YEARS = 17;

/** Which stretch of time the timeline shows; the years of the filter are another matter. */
export class TimeAxis {
  /** All years with a row: as far out as the axis goes. */
  readonly limits: DaySpan;
  /** The years that the atlas is about. */
  readonly home: DaySpan;
  /** Of the axis on the screen, in pixels. */
  width = $state(0);

  /** What the reader zoomed or panned to; null until then. */
  #chosen = $state.raw<DaySpan | null>(null);
  /** What stood before the axis widened by itself; undefined where it has not, or the reader moved it since. */
  #beforeWidening: DaySpan | null | undefined;

  constructor(limits: DaySpan, homeYears: readonly [number, number]) {
    this.home = heldInside(yearSpan(...homeYears), limits);
    this.limits = limits;
  }

  readonly #opening = $derived.by((): DaySpan => {
    const first = dayOf(yearOf(this.home.end - 1) + 1 - NARROW_YEARS);
    if (this.width >= NARROW_PX || first <= this.home.start) return this.home;
    return { start: first, end: this.home.end };
  });

  readonly domain = $derived.by(() => this.#chosen ?? this.#opening);
  readonly scale: TimeScale = $derived.by(() => ({ domain: this.domain, width: this.width }));
  readonly pxPerYear = $derived.by(() => pxPerYear(this.scale));
  /** A part of the atlas's years is out of view, so there is something to pan to. */
  readonly zoomed = $derived.by(() => lengthOf(this.domain) < lengthOf(this.home) - 1);

  xOf(day: DayNumber): number {
    return xOf(this.scale, day);
  }
  dayAt(x: number): DayNumber {
    return dayAt(this.scale, x);
  }

  /** Leaves the day under `x` where it is. @param factor above 1 to see less time, larger */
  zoomAt(x: number, factor: number) {
    this.#beforeWidening = undefined;
    this.#chosen = zoomedAbout(this.domain, this.dayAt(x), factor, this.limits);
  }

  /** The time under the pointer moves along by `px`. */
  panBy(px: number) {
    this.#beforeWidening = undefined;
    this.#chosen = panned(this.domain, (-px / this.width) * lengthOf(this.domain), this.limits);
  }

  show(span: DaySpan) {
    this.#beforeWidening = undefined;
    const middle = (span.start + span.end) / 2;
    this.#chosen = zoomedAbout(heldInside(span, this.limits), middle, 1, this.limits);
  }

  /** Moves, as little as is useful, until the day is in view. */
  reveal(day: DayNumber) {
    const domain = revealing(this.domain, day, this.limits);
    if (domain !== this.domain) this.#chosen = domain;
  }

  /** Widens until the whole span is in view, and takes back what it widened for a span before. */
  include(span: DaySpan) {
    if (this.#beforeWidening !== undefined) this.#chosen = this.#beforeWidening;
    this.#beforeWidening = undefined;
    const before = this.#chosen;
    const { start, end } = this.domain;
    if (span.start >= start && span.end <= end) return;
    this.show({ start: Math.min(span.start, start), end: Math.max(span.end, end) });
    this.#beforeWidening = before;
  }
}
