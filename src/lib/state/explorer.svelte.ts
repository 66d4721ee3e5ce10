import type { Atlas } from '../domain/atlas.ts';
import { atlasEvents, eventDays, eventsIn, joins, LAYERS, type LayerName } from '../domain/events.ts';
import { evidenceOf } from '../domain/evidence.ts';
import { weeklyFlightSteps, weeklyFlightsAt } from '../domain/flights.ts';
import { headlineAt } from '../domain/headline.ts';
import { inLanguage } from '../domain/language.ts';
import type { MarkRef } from '../domain/marks.ts';
import { overlaps, yearOf, yearSpan, type DayNumber, type DaySpan } from '../domain/time.ts';
import { pairOf, tradeAt, tradeYears } from '../domain/trade.ts';
import { isBetween, visitSpan } from '../domain/visits.ts';
import { Camera } from './camera.svelte.ts';
import { Clock } from './clock.svelte.ts';
import { Filters } from './filters.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import { Selection } from './selection.svelte.ts';

/**
 * Everything that the Explore screen shows, built in the route and handed down. What follows from the
 * tables and the reader's choices is derived here, once, by domain functions.
 */
export class Explorer {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly filters = new Filters();
  readonly selection = new Selection();
  readonly camera = new Camera();
  readonly preferences: Preferences;

  constructor(atlas: Atlas, preferences: Preferences) {
    this.atlas = atlas;
    this.preferences = preferences;
    this.filters.pair = pairOf(...atlas.info.focus);
    this.filters.years = atlas.info.years;
    this.clock = new Clock(yearSpan(...atlas.info.years));
    this.clock.seek(this.clock.lastDay);
  }

  readonly title: string = $derived.by(() => inLanguage(this.atlas.info.title, this.preferences.language));

  /** The years of the filter as days. */
  readonly range: DaySpan = $derived.by(() => yearSpan(...this.filters.years));

  /** Those that join the focus countries, or every one where the reader asks for all. */
  readonly corridors = $derived.by(() =>
    this.filters.allCorridors
      ? this.atlas.corridors
      : this.atlas.corridors.filter((c) => joins(this.atlas, c, this.atlas.info.focus))
  );

  /** Every dated row, earliest first; of corridors those on show. */
  readonly events = $derived.by(() =>
    atlasEvents(this.atlas, this.filters.pair).filter(
      (e) => e.layer !== 'corridors' || this.corridors.includes(e.corridor)
    )
  );
  /** Those within the years and the layers switched on. */
  readonly shownEvents = $derived.by(() => eventsIn(this.events, this.range, this.filters.layers));
  readonly eventDays = $derived.by(() => eventDays(this.shownEvents));

  /** Visits that touch the years, whatever the layer switches say. */
  readonly visits = $derived.by(() => this.atlas.visits.filter((v) => overlaps(visitSpan(v), this.range)));
  readonly focusVisits = $derived.by(() => this.visits.filter((v) => isBetween(v, this.atlas.info.focus)));

  /** Yearly totals of the chosen pair within the years. */
  readonly tradeYears = $derived.by(() => {
    const [from, to] = this.filters.years;
    return tradeYears(this.atlas.trade, this.filters.pair).filter((y) => y.year >= from && y.year <= to);
  });
  readonly weeklyFlights = $derived.by(() =>
    weeklyFlightSteps(this.atlas.flightTotals, this.atlas.info.focus, this.atlas.span.end)
  );

  /** The playhead's day: what need not change within a day hangs on this. */
  readonly today: DayNumber = $derived.by(() => Math.floor(this.clock.playhead));
  readonly tradeNow = $derived.by(() => tradeAt(this.tradeYears, this.today));
  readonly weeklyNow = $derived.by(() => weeklyFlightsAt(this.weeklyFlights, this.today));
  readonly #focusVisitDays = $derived.by(() => this.focusVisits.map((v) => visitSpan(v).start));
  /** Visits of the focus pair that have begun. */
  readonly visitsSoFar = $derived.by(() =>
    this.focusVisits.filter((_, i) => (this.#focusVisitDays[i] as number) <= this.today)
  );
  readonly headline = $derived.by(() => headlineAt(this.shownEvents, this.today));

  /** Rows that each layer has within the years, and in all; a corridor stays once it is open. */
  readonly rowCounts: Readonly<Record<LayerName, { left: number; all: number }>> = $derived.by(() => {
    const count = (layer: LayerName, all: number) => ({
      all,
      left: this.events.filter((e) => e.layer === layer && overlaps(e.span, this.range)).length
    });
    const of = (layer: LayerName) => count(layer, this.events.filter((e) => e.layer === layer).length);
    return {
      visits: of('visits'),
      trade: of('trade'),
      agreements: of('agreements'),
      flights: of('flights'),
      corridors: { left: this.corridors.length, all: this.atlas.corridors.length }
    };
  });

  setYears(from: number, to: number) {
    const [first, last] = [yearOf(this.atlas.span.start), yearOf(this.atlas.span.end - 1)];
    const held = (year: number) => Math.min(Math.max(Math.round(year), first), last);
    this.filters.setYears(held(from), held(to));
    this.clock.setRange(this.range);
  }

  /** Back to the years that the atlas starts with, to every layer, or to both. */
  resetFilters(what: 'years' | 'layers' | 'both' = 'both') {
    if (what !== 'years') this.filters.layers = new Set(LAYERS);
    if (what !== 'layers') this.setYears(...this.atlas.info.years);
  }

  /** A row of this atlas stands behind the mark. */
  hasMark(mark: MarkRef): boolean {
    return evidenceOf(this.atlas, mark) !== undefined;
  }

  /** Moves the playhead; a day outside the years widens them. */
  goTo(day: DayNumber) {
    const held = Math.min(Math.max(day, this.atlas.span.start), this.atlas.span.end - 1);
    const [from, to] = this.filters.years;
    const year = yearOf(held);
    if (year < from || year > to) this.setYears(Math.min(from, year), Math.max(to, year));
    this.clock.seek(held);
  }
}
