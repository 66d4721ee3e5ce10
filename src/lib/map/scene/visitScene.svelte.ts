import { visitLines, type VisitArc } from '../../domain/visitArcs.ts';
import { arrivedCount, headsAt, litPlaces, staysAt } from '../../domain/visitMoments.ts';
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
    const of = (focus: boolean, soft: boolean) =>
      this.lines.arcs.filter((arc: VisitArc) => arc.focus === focus && arc.soft === soft);
    return {
      focus: of(true, false),
      focusSoft: of(true, true),
      neighbours: of(false, false),
      neighboursSoft: of(false, true),
      promises: this.lines.promises
    };
  });
  readonly arcTime = $derived.by(() => ({
    playhead: this.#time.playhead,
    epoch: this.#explorer.atlas.span.start,
    thinning: this.#explorer.filters.mode === 'trail'
  }));

  // Most of the time nobody is under way: then these stay the same empty array.
  readonly heads = $derived.by(() => {
    const heads = this.#time.moving ? headsAt(this.lines.journeys, this.#time.playhead) : NOTHING;
    return heads.length > 0 ? heads : NOTHING;
  });
  readonly stays = $derived.by(() => {
    const stays = staysAt(this.lines.journeys, this.#time.playhead, this.#time.daysPerSecond);
    return stays.length > 0 ? stays : NOTHING;
  });

  readonly #arrived = $derived.by(() => arrivedCount(this.lines.journeys, this.#time.playhead));
  readonly lights = $derived.by(() =>
    this.#explorer.filters.mode === 'moment' ? NOTHING : litPlaces(this.lines.journeys, this.#arrived)
  );
}
