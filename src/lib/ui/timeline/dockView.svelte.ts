import { figuresText } from '../../domain/figureChoice.ts';
import { agreementMarks } from '../../domain/timelineAgreements.ts';
import type { Box } from '../../domain/timelineLabels.ts';
import { flightBands, highestWeekly } from '../../domain/timelineFlights.ts';
import {
  crossedBetween,
  inView,
  nearestSpot,
  type Spot,
  type TimelineMark
} from '../../domain/timelineMarks.ts';
import { rulerTicks } from '../../domain/timelineTicks.ts';
import { highestTrade, knownTradeYears, tradeMarks, tradeSides } from '../../domain/timelineTrade.ts';
import { visitMarks, visitRows, withVisits } from '../../domain/timelineVisits.ts';
import { sameMark, type MarkRef } from '../../domain/marks.ts';
import { DAYS_PER_YEAR } from '../../domain/time.ts';
import { kindsOf, type LayerName } from '../../domain/events.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { TimeAxis } from '../../state/timeAxis.svelte.ts';
import { dockSize, filling, isRoomy, metricsOf, topsOf } from './dockSizes.ts';
import { HoverCard } from './hoverCard.svelte.ts';
import { spotWords } from './spotWords.ts';

/** One line of marks, for the pointer and for the arrow keys. */
export interface Lane {
  readonly key: string;
  readonly layer: LayerName;
  readonly top: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

/** A mark where it stands. */
export interface Placed {
  readonly lane: Lane;
  readonly spot: Spot;
}

/** How long a mark lights up when the playhead crosses it. */
const LIT_SECONDS = 0.32;
/** Faster than this nothing lights up. */
const FASTEST_LIT = 2 * DAYS_PER_YEAR;
/** Lanes that a low window does without. */
const FOLDED = ['trade', 'agreements', 'flights'] as const;
const NONE: readonly Placed[] = [];

/** What the dock's parts share: sizes, the layout of every lane, and what is pointed at. */
export class DockView {
  readonly explorer: Explorer;
  readonly axis: TimeAxis;
  readonly card = new HoverCard<Placed>();

  /** Of the dock, in units of `dockSizes.ts`. */
  width = $state(1920);
  /** The window is too low for all lanes. */
  low = $state(false);
  /** The reader asked for all lanes in a low window. */
  unfolded = $state(false);
  readonly #names = new Map<string, string>();
  /** The mark that Tab comes to. */
  #current = $state.raw<{ lane: string; spot: string } | null>(null);

  constructor(explorer: Explorer) {
    this.explorer = explorer;
    this.axis = new TimeAxis(explorer.atlas.span, explorer.atlas.info.years);
  }

  /** Kinds that have a lane: what the atlas has no rows of takes no room. */
  readonly kinds: ReadonlySet<LayerName> = $derived.by(() => new Set(kindsOf(this.explorer.atlas)));
  /** There is something to fold away, and something that stays. */
  readonly foldable = $derived.by(
    () => this.low && this.kinds.has('visits') && FOLDED.some((kind) => this.kinds.has(kind))
  );
  readonly folded = $derived.by(() => this.foldable && !this.unfolded);
  readonly size = $derived.by(() => dockSize(this.width, this.low));
  readonly roomy = $derived.by(() => isRoomy(this.width));
  readonly metrics = $derived.by(() => {
    const metrics = metricsOf(this.size);
    return this.size === 'wide' ? filling(metrics, this.rows.length, this.kinds) : metrics;
  });
  readonly tops = $derived.by(() => topsOf(this.metrics, this.rows.length, this.kinds, this.folded));
  readonly ticks = $derived.by(() => rulerTicks(this.axis.scale));

  /** The edges of the brush, which no text should stand across. */
  readonly edges: readonly Box[] = $derived.by(() =>
    [this.explorer.range.start, this.explorer.range.end].map((day) => {
      const x = this.axis.xOf(day);
      return { x0: x - 1, x1: x + 1, y0: -Infinity, y1: Infinity };
    })
  );

  readonly rows = $derived.by(() =>
    this.kinds.has('visits') ? visitRows(this.explorer.atlas.visits, this.explorer.atlas.info.focus) : []
  );
  readonly visits = $derived.by(() => {
    const { focus } = this.explorer.atlas.info;
    const shown = this.#shows('visits');
    const left = new Set(this.explorer.rows.visits);
    return this.rows.map((row) => (shown ? visitMarks(withVisits(row, left), focus, this.axis.scale) : []));
  });

  readonly sides = $derived.by(() => tradeSides(this.explorer.filters.pair, this.explorer.atlas.info.focus));
  /** Of all years, so that gaps are known and the loudest stay the same when zoomed. */
  readonly trade = $derived.by(() =>
    this.#shows('trade')
      ? tradeMarks(this.explorer.rows.trade, this.explorer.filters.pair, this.sides, this.axis.scale)
      : []
  );
  /** Years of which anybody states anything, whatever is chosen. */
  readonly knownYears: readonly number[] = $derived.by(() =>
    knownTradeYears(this.explorer.atlas.trade, this.explorer.filters.pair)
  );
  readonly highestUsd = $derived.by(() =>
    highestTrade(this.explorer.atlas.trade, this.explorer.filters.pair)
  );

  readonly agreements = $derived.by(() => {
    const { agreements, info } = this.explorer.rows;
    return this.#shows('agreements') ? agreementMarks(agreements, info.focus, this.axis.scale) : [];
  });

  readonly flights = $derived.by(() =>
    this.#shows('flights')
      ? flightBands(this.explorer.weeklyFlights, this.explorer.rows.flights, this.axis.scale)
      : []
  );
  readonly highestWeekly = $derived.by(() => highestWeekly(this.flights));

  readonly lanes: readonly Lane[] = $derived.by(() => {
    const { metrics, tops, axis } = this;
    const lane = (
      layer: LayerName,
      top: number,
      height: number,
      spots: readonly Spot[],
      key: string = layer
    ) => ({ key, layer, top, height, spots }) satisfies Lane;
    const visits = this.visits.map((spots, i) => {
      const top = tops.visits + i * metrics.visitRow;
      return lane('visits', top, metrics.visitRow, spots, `visits-${this.rows[i]?.iso3 ?? 'others'}`);
    });
    if (this.folded) return visits;
    return [
      ...visits,
      lane('trade', tops.trade, metrics.trade, inView(this.trade, axis.scale)),
      lane('agreements', tops.agreements, metrics.agreements, this.agreements),
      lane('flights', tops.flights, metrics.flights, this.flights)
    ].filter(({ layer }) => this.kinds.has(layer));
  });

  readonly hovered = $derived.by(() => this.find(this.explorer.selection.hovered));
  /** Other stops of the journey that is pointed at. */
  readonly companions = $derived.by(() => this.explorer.companions.flatMap((mark) => this.find(mark) ?? []));
  readonly selected = $derived.by(() => this.find(this.explorer.selection.selected));
  /** Where Tab comes to: the mark last focused while it is in view, else the first. */
  readonly current: Placed | undefined = $derived.by(() => {
    const wanted = this.#current;
    const lane = this.lanes.find((l) => l.key === wanted?.lane);
    const spot = lane?.spots.find((s) => s.key === wanted?.spot);
    if (lane && spot) return { lane, spot };
    const first = this.lanes.find((l) => l.spots.length > 0);
    return first && { lane: first, spot: first.spots[0] as Spot };
  });

  /** Marks that the playhead has just crossed. */
  readonly lit: readonly Placed[] = $derived.by(() => {
    const { clock, preferences } = this.explorer;
    if (!clock.playing || preferences.reducedMotion || clock.daysPerSecond > FASTEST_LIT) return NONE;
    const after = clock.playhead - LIT_SECONDS * clock.daysPerSecond;
    const lit = this.lanes.flatMap((lane) => {
      if (lane.layer !== 'visits' && lane.layer !== 'agreements') return [];
      return crossedBetween(lane.spots, after, clock.playhead).map((spot) => ({ lane, spot }));
    });
    return lit.length === 0 ? NONE : lit;
  });

  /** Marks that have begun and reach past the playhead: drawn whole over the veil of what lies ahead. */
  readonly begun: readonly Placed[] = $derived.by(() => {
    const { playhead } = this.explorer.clock;
    const x = this.axis.xOf(playhead);
    const begun = this.lanes.flatMap((lane) => {
      if (lane.layer !== 'visits' && lane.layer !== 'agreements') return [];
      const spots = lane.spots.filter((spot) => spot.x1 > x && spot.span.start <= playhead);
      return spots.map((spot) => ({ lane, spot }));
    });
    return begun.length === 0 ? NONE : begun;
  });

  #shows(layer: LayerName): boolean {
    return this.explorer.filters.layers.has(layer);
  }

  find(mark: MarkRef | null): Placed | undefined {
    if (mark === null) return undefined;
    for (const lane of this.lanes) {
      const spot = lane.spots.find((s) => s.marks.some((m) => sameMark(m, mark)));
      if (spot) return { lane, spot };
    }
    return undefined;
  }

  /**
   * Middle of a diamond. The focus pair's stand in the upper tier with their words between them, those of
   * neighbours below: a word then never hides a mark.
   */
  tierOf(mark: Pick<TimelineMark, 'focus'>): number {
    const top = this.tops.agreements;
    return mark.focus ? top + 7 : top + this.metrics.agreements - 4;
  }

  /** Middle of a mark; of the lane for what is as high as its lane. */
  middleOf({ lane, spot }: Placed): number {
    if (lane.layer === 'agreements' && 'focus' in spot) return this.tierOf(spot as TimelineMark);
    return lane.top + lane.height / 2;
  }

  /** Kept, because a zoom lays out every mark anew and no name changes with it. */
  nameOf(spot: Spot): string {
    const { filters, preferences } = this.explorer;
    const key = `${preferences.language} ${figuresText(filters.figures)} ${spot.key}`;
    const known = this.#names.get(key) ?? spotWords(this.explorer, spot)?.accessibleName ?? '';
    this.#names.set(key, known);
    return known;
  }

  /** @param reach pixels beyond a mark's edge that still count as on it */
  at(x: number, y: number, reach: number): Placed | undefined {
    const slack = this.metrics.gap / 2;
    const lane = this.lanes.find((l) => y >= l.top - slack && y < l.top + l.height + slack);
    const spot = lane && nearestSpot(lane.spots, x, reach);
    return lane && spot && { lane, spot };
  }

  /** The pointer or the focus is on a mark, or has left. */
  point(placed: Placed | null) {
    this.explorer.selection.hovered = placed?.spot.marks[0] ?? null;
    this.card.point(placed);
  }

  focus(placed: Placed) {
    this.#current = { lane: placed.lane.key, spot: placed.spot.key };
    this.point(placed);
  }

  /** Opens the card of a mark, or zooms to what a disc with a number holds. */
  open({ spot }: Placed) {
    const [mark] = spot.marks;
    if (spot.marks.length > 1) {
      const margin = Math.max((spot.span.end - spot.span.start) * 0.2, 5);
      this.axis.show({ start: spot.span.start - margin, end: spot.span.end + margin });
    } else if (mark) this.explorer.selection.select(mark);
  }
}
