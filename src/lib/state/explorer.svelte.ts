import type { Atlas } from '../domain/atlas.ts';
import { chosenRows } from '../domain/chosenRows.ts';
import type { Filter } from '../domain/emptyView.ts';
import { atlasEvents, eventDays, eventsIn, joins, LAYERS, type LayerName } from '../domain/events.ts';
import { evidenceOf } from '../domain/evidence.ts';
import { choiceCount, facetCounts, filterEvents, NO_CHOICE } from '../domain/facets.ts';
import { ALL_FIGURES, sameFigures, withFigures } from '../domain/figureChoice.ts';
import { weeklyFlightSteps, weeklyFlightsAt } from '../domain/flights.ts';
import { headlineAt } from '../domain/headline.ts';
import { companionsOf } from '../domain/journeys.ts';
import { inLanguage } from '../domain/language.ts';
import { sameMark, type MarkRef } from '../domain/marks.ts';
import { disputedMarks } from '../domain/quality/disputed.ts';
import type { QualityReport } from '../domain/quality/report.ts';
import { overlaps, yearOf, yearSpan, type DayNumber, type DaySpan } from '../domain/time.ts';
import { pairOf, tradeAt, tradeYears } from '../domain/trade.ts';
import { isBetween, visitSpan } from '../domain/visits.ts';
import { Camera } from './camera.svelte.ts';
import type { Chosen } from './chosen.ts';
import { Clock } from './clock.svelte.ts';
import { Filters } from './filters.svelte.ts';
import { PanelViews } from './panelViews.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import { reveal } from './reveal.ts';
import { Selection } from './selection.svelte.ts';

const NO_MARKS: ReadonlySet<string> = new Set();

/**
 * Everything that the Explore screen shows, built in the route and handed down. What follows from the
 * tables and the reader's choices is derived here, once, by domain functions.
 */
export class Explorer {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly filters: Filters;
  readonly selection = new Selection();
  readonly camera = new Camera();
  readonly views = new PanelViews();
  readonly preferences: Preferences;
  /** What the build found out about the tables; null until it is here. */
  quality = $state.raw<QualityReport | null>(null);

  constructor(atlas: Atlas, preferences: Preferences) {
    this.atlas = atlas;
    this.preferences = preferences;
    const { years, focus } = atlas.info;
    this.filters = new Filters({ years, pair: pairOf(...focus) }, () => this.clock.setRange(this.range));
    this.clock = new Clock(yearSpan(...years));
    this.clock.seek(this.clock.lastDay);
  }

  readonly title: string = $derived.by(() => inLanguage(this.atlas.info.title, this.preferences.language));

  /** The years of the filter as days. */
  readonly range: DaySpan = $derived.by(() => yearSpan(...this.filters.years));

  /** Marks that some conflict is about, as `markText` writes them; none until the quality report is here. */
  readonly disputed: ReadonlySet<string> = $derived.by(() =>
    this.quality ? disputedMarks(this.quality.conflicts, this.atlas.trade) : NO_MARKS
  );
  /** Not looked at unless asked for: nothing is drawn anew when the report comes. */
  readonly #asked = $derived.by(() => (this.filters.choice.onlyDisputed ? this.disputed : NO_MARKS));

  /** Every row, with the figures alone that the "which source?" choice leaves; the atlas itself for all. */
  readonly tables: Atlas = $derived.by(() => withFigures(this.atlas, this.filters.figures));
  /** What the "which source?" choice leaves, whatever else is chosen. */
  readonly figures = $derived.by(() => {
    const { trade, tourism, flightTotals } = this.tables;
    return { trade, tourism, flightTotals };
  });
  /** The tables as all choices but years, layers and pair leave them; the atlas itself where nothing is chosen. */
  readonly rows: Atlas = $derived.by(() => chosenRows(this.tables, this.filters.choice, this.#asked));

  /** Those that join the focus countries, or every one where the reader asks for all. */
  readonly corridors = $derived.by(() => this.#ofReach(this.rows).corridors);

  /** Every dated row, earliest first; of corridors those on show. Facets leave it alone. */
  readonly events = $derived.by(() => atlasEvents(this.#ofReach(this.tables), this.filters.pair));
  /** The same, of all figures. */
  readonly eventsOfAllFigures = $derived.by(() =>
    this.tables === this.atlas ? this.events : atlasEvents(this.#ofReach(this.atlas), this.filters.pair)
  );
  readonly #inView = $derived.by(() => eventsIn(this.events, this.range, this.filters.layers));
  readonly #chosenEvents = $derived.by(() =>
    choiceCount(this.filters.choice) === 0
      ? this.events
      : filterEvents(this.tables, this.events, this.filters.choice, this.#asked)
  );
  /** Those within the years, the layers switched on and every other choice. */
  readonly shownEvents = $derived.by(() => eventsIn(this.#chosenEvents, this.range, this.filters.layers));
  readonly eventDays = $derived.by(() => eventDays(this.shownEvents));
  /** What each option of each facet would leave of the events in view. */
  readonly facetCounts = $derived.by(() =>
    facetCounts(this.tables, this.#inView, this.filters.choice, this.disputed)
  );

  /** Visits that touch the years, whatever the layer switches say. */
  readonly visits = $derived.by(() => this.rows.visits.filter((v) => overlaps(visitSpan(v), this.range)));
  readonly focusVisits = $derived.by(() => this.visits.filter((v) => isBetween(v, this.atlas.info.focus)));

  /** Yearly totals of the chosen pair within the years. */
  readonly tradeYears = $derived.by(() => {
    const [from, to] = this.filters.years;
    return tradeYears(this.rows.trade, this.filters.pair).filter((y) => y.year >= from && y.year <= to);
  });
  readonly weeklyFlights = $derived.by(() =>
    weeklyFlightSteps(this.rows.flightTotals, this.atlas.info.focus, this.atlas.span.end)
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

  /** Rows that each layer has within the years and the choices, and in all; a corridor stays once it is open. */
  readonly rowCounts: Readonly<Record<LayerName, { left: number; all: number }>> = $derived.by(() => {
    const of = (layer: LayerName) => ({
      all: this.events.filter((e) => e.layer === layer).length,
      left: this.#chosenEvents.filter((e) => e.layer === layer && overlaps(e.span, this.range)).length
    });
    return {
      visits: of('visits'),
      trade: of('trade'),
      agreements: of('agreements'),
      flights: of('flights'),
      corridors: { left: this.corridors.length, all: this.atlas.corridors.length }
    };
  });

  /** Something keeps rows out of view that were there at first. */
  readonly narrowed: boolean = $derived.by(() => {
    const { years, layers, figures, choice } = this.filters;
    const [first, last] = this.atlas.info.years;
    const ownYears = years[0] === first && years[1] === last;
    const allLayers = layers.size === LAYERS.length;
    return !ownYears || !allLayers || !sameFigures(figures, ALL_FIGURES) || choiceCount(choice) > 0;
  });

  /** The other stops of the journey that is pointed at. */
  readonly companions: readonly MarkRef[] = $derived.by(() =>
    companionsOf(this.atlas.visits, this.selection.hovered)
  );
  /** Pointed at, or a stop of the journey that is. */
  isLit(mark: MarkRef): boolean {
    return this.selection.isHovered(mark) || this.companions.some((one) => sameMark(one, mark));
  }

  setYears(from: number, to: number) {
    this.filters.setYears(...this.heldYears(from, to));
  }

  /** Takes back one filter, or all of them in one step; mode and pair stay. */
  resetFilters(what: Filter | 'all' = 'all') {
    const first: Partial<Chosen> = {
      years: this.atlas.info.years,
      layers: new Set(LAYERS),
      figures: ALL_FIGURES,
      choice: NO_CHOICE,
      allCorridors: false
    };
    if (what === 'all') this.filters.choose(first);
    else if (what === 'years' || what === 'layers' || what === 'figures') {
      this.filters.choose({ [what]: first[what] });
    } else this.filters.clear(what);
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

  /** Goes to a mark in time and space and opens its card; what hides it is let go of. */
  reveal(mark: MarkRef) {
    reveal(this, mark);
  }

  /** Whole years that the atlas has a row of or lies between such. */
  heldYears(from: number, to: number): [number, number] {
    const [first, last] = [yearOf(this.atlas.span.start), yearOf(this.atlas.span.end - 1)];
    const held = (year: number) => Math.min(Math.max(Math.round(year), first), last);
    return [held(from), held(to)];
  }

  #ofReach(atlas: Atlas): Atlas {
    if (this.filters.allCorridors) return atlas;
    return { ...atlas, corridors: atlas.corridors.filter((c) => joins(atlas, c, atlas.info.focus)) };
  }
}
