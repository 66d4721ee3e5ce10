import { capitalAt } from '../domain/capitals.ts';
import { corridorLook, legLook } from '../domain/corridorLooks.ts';
import { corridorLegs, corridorPath } from '../domain/corridorLines.ts';
import { tradeMarkId, type LayerName } from '../domain/events.ts';
import { aircraftAt, flightRoutes, routeStrengths } from '../domain/flightArcs.ts';
import { flowAlong } from '../domain/flowPoints.ts';
import type { MarkKind, MarkRef } from '../domain/marks.ts';
import { HELD, speedAt, type Pace } from '../domain/pace.ts';
import { nameChanges, placeLabels, rankPlaces } from '../domain/placeLabels.ts';
import { DAYS_PER_YEAR, type DayNumber } from '../domain/time.ts';
import { ribbonAt, ribbonPath, topUsd } from '../domain/tradeRibbons.ts';
import { visitLines, type VisitArc } from '../domain/visitArcs.ts';
import { arrivedCount, headsAt, litPlaces, staysAt } from '../domain/visitMoments.ts';
import type { ArcGroups, Scene } from '../layers/atlasLayers.ts';
import type { LegNow, Stop } from '../layers/corridors.ts';
import { NOTHING } from '../layers/drawing.ts';
import { kindStrengths } from '../layers/strengths.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { MAP_THEMES } from '../theme/mapThemes.ts';
import { ribbonWidthPx } from '../theme/widths.ts';
import { markLines } from './markLines.ts';
import { sameEntries, steady } from './steady.ts';

/** Faster than this, pulses would only flicker. */
const FASTEST_PULSE = 2 * DAYS_PER_YEAR;
const FLOW_POINTS = 14;
const FLOW_SECONDS = 9;
const CORRIDOR_PULSES = 4;
const CORRIDOR_SECONDS = 11;

const LAYER_OF: Partial<Record<MarkKind, LayerName>> = {
  visit: 'visits',
  trade: 'trade',
  flight: 'flights',
  corridor: 'corridors'
};

/**
 * What the map shows, derived from the Explorer. Rows are handed on by identity as long as they say the
 * same, so that a frame of play touches only what moves.
 */
export class MapScene {
  readonly #explorer: Explorer;
  readonly #icons: unknown;
  /** How time has been passing; follows the clock by `nextPace`. */
  pace = $state.raw<Pace>(HELD);

  /** @param icons of `iconPicture`, as ImageData */
  constructor(explorer: Explorer, icons: unknown) {
    this.#explorer = explorer;
    this.#icons = icons;
  }

  readonly theme = $derived.by(() => MAP_THEMES[this.#explorer.preferences.theme]);
  get #atlas() {
    return this.#explorer.atlas;
  }
  readonly #playhead = $derived.by(() => this.#explorer.clock.playhead);
  readonly #speed = $derived.by(() => this.#explorer.clock.daysPerSecond);
  readonly #moving = $derived.by(() => !this.#explorer.preferences.reducedMotion);
  readonly #strength = $derived.by(() => {
    const { selected } = this.#explorer.selection;
    const chosen = selected ? (LAYER_OF[selected.kind] ?? null) : null;
    return kindStrengths(this.#explorer.filters.layers, chosen);
  });

  // Visits
  readonly #lines = $derived.by(() =>
    visitLines(
      this.#explorer.visits,
      this.#atlas.places,
      this.#atlas.info.focus,
      this.#explorer.filters.mode,
      this.#moving ? this.pace : HELD
    )
  );
  readonly #arcs: ArcGroups = $derived.by(() => {
    const of = (focus: boolean, soft: boolean) =>
      this.#lines.arcs.filter((arc: VisitArc) => arc.focus === focus && arc.soft === soft);
    return {
      focus: of(true, false),
      focusSoft: of(true, true),
      neighbours: of(false, false),
      neighboursSoft: of(false, true),
      promises: this.#lines.promises
    };
  });
  readonly #heads = $derived.by(() => {
    const heads = this.#moving ? headsAt(this.#lines.journeys, this.#playhead) : NOTHING;
    return heads.length > 0 ? heads : NOTHING;
  });
  readonly #stays = $derived.by(() => {
    const stays = staysAt(this.#lines.journeys, this.#playhead, this.#speed);
    return stays.length > 0 ? stays : NOTHING;
  });
  readonly #arrived = $derived.by(() => arrivedCount(this.#lines.journeys, this.#playhead));
  readonly #lights = $derived.by(() =>
    this.#explorer.filters.mode === 'moment' ? NOTHING : litPlaces(this.#lines.journeys, this.#arrived)
  );

  // Trade
  readonly #capitals = $derived.by(() =>
    this.#explorer.filters.pair
      .map((iso3) => capitalAt(this.#atlas.places.values(), iso3, this.#explorer.today)?.id)
      .join()
  );
  readonly #ribbonPaths = $derived.by(() => {
    const { filters, today } = this.#explorer;
    const path = this.#capitals === '' ? [] : ribbonPath(this.#atlas.places.values(), filters.pair, today);
    return path.length > 0 ? this.#steadyPaths([path]) : NOTHING;
  });
  readonly #steadyPaths = steady<(readonly (readonly [number, number])[])[]>((a, b) =>
    sameEntries(a.flat(2), b.flat(2))
  );
  readonly #ribbonNow = $derived.by(() =>
    ribbonAt(
      this.#explorer.tradeYears,
      this.#playhead,
      this.#moving ? speedAt(this.pace, this.#playhead) : 0
    )
  );
  readonly #topUsd = $derived.by(() => topUsd(this.#explorer.tradeYears));
  /** The year whose card a click on the ribbon opens. */
  readonly tradeMark: MarkRef | null = $derived.by(() => {
    const now = this.#ribbonNow;
    return now ? { kind: 'trade', id: tradeMarkId(this.#explorer.filters.pair, now.year.year) } : null;
  });
  readonly #ribbon: Scene['ribbon'] = $derived.by(() => {
    const now = this.#ribbonNow;
    const paths = now ? this.#ribbonPaths : NOTHING;
    const path = paths[0] ?? [];
    const flows = this.#moving && this.#strength.trade > 0 && now !== undefined;
    const points = (line: typeof path) =>
      flows ? flowAlong(line, FLOW_POINTS, this.#playhead, this.#speed, FLOW_SECONDS) : NOTHING;
    return {
      paths,
      corePx: ribbonWidthPx(now?.lowUsd ?? 0, this.#topUsd),
      bandPx: ribbonWidthPx(now?.highUsd ?? 0, this.#topUsd),
      strength: now?.strength ?? 0,
      out: points(path),
      back: points(path.toReversed())
    };
  });

  // Corridors
  readonly #corridors = $derived.by(() => this.#explorer.corridors);
  readonly #legs = $derived.by(() => corridorLegs(this.#corridors, this.#atlas.places));
  readonly #corridorPaths = $derived.by(() =>
    this.#corridors.map((corridor) => corridorPath(corridor, this.#legs, this.#atlas.places))
  );
  readonly #steadyLooks = steady<number[]>(sameEntries);
  /** Open, dashed and soft of each corridor, one after the other. */
  readonly #looks = $derived.by(() =>
    this.#steadyLooks(
      this.#corridors.flatMap((corridor) => {
        const look = corridorLook(corridor, this.#playhead, this.pace);
        return [look.open, look.dashed, look.soft];
      })
    )
  );
  readonly #legsNow: readonly LegNow[] = $derived.by(() => {
    const looks = new Map(
      this.#corridors.map(({ id }, i) => {
        const [open = 0, dashed = 0, soft = 0] = this.#looks.slice(i * 3, i * 3 + 3);
        return [id, { open, dashed, soft }] as const;
      })
    );
    return this.#legs.map((leg) => ({ leg, look: legLook(leg, looks) }));
  });
  readonly #stops: readonly Stop[] = $derived.by(() => {
    const stops = new Map<string, Stop>();
    for (const { leg, look } of this.#legsNow) {
      const strength = Math.max(look.open, look.soft * 0.6);
      for (const [id, lngLat] of [
        [leg.fromPlace, leg.path[0]],
        [leg.toPlace, leg.path.at(-1)]
      ] as const) {
        if (lngLat) stops.set(id, { lngLat, strength: Math.max(strength, stops.get(id)?.strength ?? 0) });
      }
    }
    return [...stops.values()];
  });
  readonly #corridorPulses = $derived.by(() => {
    if (!this.#moving || this.#strength.corridors === 0) return NOTHING;
    return this.#corridorPaths.flatMap((path, i) => {
      const open = this.#looks[i * 3] ?? 0;
      if (open === 0) return [];
      const points = flowAlong(path, CORRIDOR_PULSES, this.#playhead + i * 97, this.#speed, CORRIDOR_SECONDS);
      return points.map((point) => ({ ...point, strength: point.strength * open }));
    });
  });

  // Flights
  readonly #routes = $derived.by(() => flightRoutes(this.#atlas.flights, this.#atlas.places));
  readonly #steadyStrengths = steady<number[]>(sameEntries);
  readonly #routeStrengths = $derived.by(() =>
    this.#steadyStrengths(routeStrengths(this.#routes, this.#playhead))
  );
  readonly #aircraft = $derived.by(() =>
    this.#moving && this.#strength.flights > 0
      ? aircraftAt(this.#routes, this.#routeStrengths, this.#playhead, this.#speed)
      : NOTHING
  );

  // What the reader points at
  readonly #marks = $derived.by(() => {
    const { selected, hovered } = this.#explorer.selection;
    if (!selected && !hovered) return NOTHING;
    const path = this.#ribbonPaths[0];
    const { tradeMark } = this;
    return markLines(
      {
        theme: this.theme,
        places: this.#atlas.places,
        visits: this.#atlas.visits,
        arcs: this.#lines.arcs,
        corridors: this.#corridors,
        legs: this.#legs,
        routes: this.#routes,
        ribbon: tradeMark && path ? { mark: tradeMark, path, widthPx: this.#ribbon.bandPx } : null,
        day: this.#explorer.today
      },
      selected,
      hovered
    );
  });

  readonly scene: Scene = $derived.by(() => ({
    theme: this.theme,
    time: this.#time,
    pulsing: this.#moving && this.#speed <= FASTEST_PULSE,
    strength: this.#strength,
    arcs: this.#arcs,
    arcOpacity: this.#explorer.selection.selected?.kind === 'visit' ? 0.45 : 1,
    heads: this.#heads,
    stays: this.#stays,
    lights: this.#lights,
    ribbon: this.#ribbon,
    corridors: { legs: this.#legsNow, stops: this.#stops, pulses: this.#corridorPulses },
    flights: { routes: this.#routes, strengths: this.#routeStrengths, aircraft: this.#aircraft },
    marks: this.#marks,
    icons: this.#icons
  }));
  readonly #time = $derived.by(() => ({
    playhead: this.#playhead,
    epoch: this.#atlas.span.start,
    thinning: this.#explorer.filters.mode === 'trail'
  }));

  // Names of places
  readonly #ranked = $derived.by(() => rankPlaces(this.#atlas));
  readonly #nameChanges = $derived.by(() => nameChanges(this.#ranked));
  /** The last day up to the playhead on which any name changed. */
  readonly #namesSince: DayNumber = $derived.by(
    () => this.#nameChanges.findLast((day) => day <= this.#explorer.today) ?? -Infinity
  );
  readonly labels = $derived.by(() =>
    placeLabels(this.#ranked, this.#namesSince, this.#explorer.preferences.language)
  );
}
