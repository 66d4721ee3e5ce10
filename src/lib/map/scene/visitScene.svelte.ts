import { visitLines } from '../../domain/visitArcs.ts';
import {
  arrivedCount,
  guestsIn,
  litPlaces,
  someoneOut,
  stretchAt,
  strokesIn
} from '../../domain/visitMoments.ts';
import type { ArcGroups } from '../../layers/atlasLayers.ts';
import { NOTHING } from '../../layers/drawing.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { SceneTime } from './sceneTime.svelte.ts';

/** Visits on the map. Rows change when visits, mode or pace do, and not with the playhead. */
export class VisitScene {
  readonly #explorer: Explorer;
  readonly #time: SceneTime;

  constructor(explorer: Explorer, time: SceneTime) {
    this.#explorer = explorer;
    this.#time = time;
  }

  readonly lines = $derived.by(() => {
    const { atlas, visits, filters } = this.#explorer;
    return visitLines(visits, atlas.places, atlas.info.focus, filters.mode, this.#time.pace);
  });
  readonly arcs: ArcGroups = $derived.by(() => {
    const { arcs, promises } = this.lines;
    const exact = arcs.filter((arc) => !arc.soft);
    return {
      lines: [...promises, ...exact],
      soft: arcs.filter((arc) => arc.soft),
      cased: exact.filter((arc) => arc.focus)
    };
  });
  readonly arcTime = $derived.by(() => ({
    playhead: this.#time.playhead,
    epoch: this.#explorer.atlas.span.start,
    thinning: this.#explorer.filters.mode === 'trail'
  }));

  readonly someoneOut = $derived.by(() => someoneOut(this.lines, this.#time.playhead));
  /** Guests are handed on by the stretch of time: a frame of play moves them on the graphics card. */
  readonly #stretch = $derived.by(() => stretchAt(this.lines, this.#time.playhead));
  readonly strokes = $derived.by(() =>
    this.#time.moving ? orNothing(strokesIn(this.lines, this.#stretch)) : NOTHING
  );
  /** Without motion nobody is seen on the way. */
  readonly guests = $derived.by(() => {
    const guests = guestsIn(this.lines, this.#stretch);
    return orNothing(this.#time.moving ? guests : guests.filter(({ part }) => part !== 'head'));
  });

  readonly #between = $derived.by(() => this.lines.journeys.filter((journey) => journey.focus));
  readonly #arrived = $derived.by(() => arrivedCount(this.#between, this.#time.playhead));
  readonly lights = $derived.by(() =>
    this.#explorer.filters.mode === 'moment' ? NOTHING : litPlaces(this.#between, this.#arrived)
  );
}

/** Always the same empty array. */
function orNothing<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.length > 0 ? rows : NOTHING;
}
