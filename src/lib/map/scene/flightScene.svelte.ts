import { aircraftAt, flightRoutes, routeStrengths } from '../../domain/flightArcs.ts';
import { NOTHING } from '../../layers/drawing.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { sameEntries, steady } from '../steady.ts';
import type { SceneTime } from './sceneTime.svelte.ts';

/** Direct services on the map. */
export class FlightScene {
  readonly #explorer: Explorer;
  readonly #time: SceneTime;
  readonly #steadyStrengths = steady<number[]>(sameEntries);

  constructor(explorer: Explorer, time: SceneTime) {
    this.#explorer = explorer;
    this.#time = time;
  }

  readonly routes = $derived.by(() => flightRoutes(this.#explorer.rows.flights, this.#explorer.atlas.places));
  readonly strengths = $derived.by(() =>
    this.#steadyStrengths(routeStrengths(this.routes, this.#time.playhead))
  );
  readonly aircraft = $derived.by(() => {
    if (!this.#time.moving || !this.#explorer.filters.layers.has('flights')) return NOTHING;
    const { playhead, daysPerSecond } = this.#time;
    const aircraft = aircraftAt(this.routes, this.strengths, playhead, daysPerSecond);
    return aircraft.length > 0 ? aircraft : NOTHING;
  });
}
