import type { LayerName } from '../domain/events.ts';
import type { MarkKind, MarkRef } from '../domain/marks.ts';
import type { Scene } from '../layers/atlasLayers.ts';
import { NOTHING } from '../layers/drawing.ts';
import { kindStrengths } from '../layers/strengths.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { MAP_THEMES, projected } from '../theme/mapThemes.ts';
import { markLines } from './markLines.ts';
import { sameEntries, steady } from './steady.ts';
import { CorridorScene } from './scene/corridorScene.svelte.ts';
import { FlightScene } from './scene/flightScene.svelte.ts';
import { SceneTime } from './scene/sceneTime.svelte.ts';
import { TradeScene } from './scene/tradeScene.svelte.ts';
import { VisitScene } from './scene/visitScene.svelte.ts';

const LAYER_OF: Partial<Record<MarkKind, LayerName>> = {
  visit: 'visits',
  trade: 'trade',
  flight: 'flights',
  corridor: 'corridors'
};
/** The traces step back while one visit is looked at. */
const BEHIND_CHOSEN = 0.45;

/**
 * What the map shows, derived from the Explorer. Rows are handed on by identity as long as they say the
 * same, so that a frame of play touches only what moves.
 */
export class MapScene {
  readonly #explorer: Explorer;
  readonly #icons: unknown;
  readonly #presenting: boolean;
  readonly #steadyLit = steady<readonly MarkRef[]>(sameEntries);
  readonly time: SceneTime;
  readonly visits: VisitScene;
  readonly trade: TradeScene;
  readonly corridors: CorridorScene;
  readonly flights: FlightScene;

  /**
   * @param icons of `iconPicture`, as ImageData
   * @param presenting drawn for a projector
   */
  constructor(explorer: Explorer, icons: unknown, presenting = false) {
    this.#presenting = presenting;
    this.#explorer = explorer;
    this.#icons = icons;
    this.time = new SceneTime(explorer);
    this.visits = new VisitScene(explorer, this.time);
    this.trade = new TradeScene(explorer, this.time);
    this.corridors = new CorridorScene(explorer, this.time);
    this.flights = new FlightScene(explorer, this.time);
  }

  readonly theme = $derived.by(() => {
    const theme = MAP_THEMES[this.#explorer.preferences.theme];
    return this.#presenting ? projected(theme) : theme;
  });

  readonly #strength = $derived.by(() => {
    const { selected } = this.#explorer.selection;
    return kindStrengths(this.#explorer.filters.layers, selected ? (LAYER_OF[selected.kind] ?? null) : null);
  });

  /** Of what a scene points at, that which has come by now. */
  readonly #lit = $derived.by(() =>
    this.#steadyLit(
      this.#explorer.selection.lit.filter((mark) => {
        if (mark.kind !== 'visit') return true;
        const arc = this.visits.lines.arcs.find((a) => a.visit.id === mark.id);
        return arc !== undefined && this.time.playhead >= arc.life.grown;
      })
    )
  );

  readonly #marks = $derived.by(() => {
    const { atlas, rows, selection, corridors, today } = this.#explorer;
    const { selected, hovered } = selection;
    if (!selected && !hovered && this.#lit.length === 0) return NOTHING;
    const { mark, ribbon } = this.trade;
    const path = this.trade.paths[0];
    const ground = {
      theme: this.theme,
      places: atlas.places,
      visits: rows.visits,
      arcs: this.visits.lines.arcs,
      corridors,
      legs: this.corridors.legs,
      routes: this.flights.routes,
      ribbon: mark && path ? { mark, path, widthPx: ribbon.bandPx } : null,
      day: today
    };
    const pointed = hovered ? [...this.#explorer.companions, hovered] : [];
    return markLines(ground, selected, pointed, this.#lit);
  });

  readonly #behind = $derived.by(() => {
    const { selected, lit } = this.#explorer.selection;
    return [...(selected ? [selected] : []), ...lit].some((mark) => mark.kind === 'visit');
  });

  readonly scene: Scene = $derived.by(() => ({
    theme: this.theme,
    time: this.visits.arcTime,
    pulse: this.time.pulse,
    strength: this.#strength,
    arcs: this.visits.arcs,
    arcOpacity: this.#behind ? BEHIND_CHOSEN : 1,
    someoneOut: this.visits.someoneOut,
    strokes: this.visits.strokes,
    guests: this.visits.guests,
    lights: this.visits.lights,
    ribbon: this.trade.ribbon,
    corridors: {
      legs: this.corridors.legsNow,
      stops: this.corridors.stops,
      pulses: this.corridors.pulses
    },
    flights: {
      routes: this.flights.routes,
      strengths: this.flights.strengths,
      aircraft: this.flights.aircraft
    },
    marks: this.#marks,
    icons: this.#icons
  }));
}
