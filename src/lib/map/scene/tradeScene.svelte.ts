import { capitalAt } from '../../domain/capitals.ts';
import { tradeMarkId } from '../../domain/events.ts';
import { flowAlong } from '../../domain/flowPoints.ts';
import type { LngLat } from '../../domain/greatCircle.ts';
import type { MarkRef } from '../../domain/marks.ts';
import { ribbonAt, ribbonPath, topUsd } from '../../domain/tradeRibbons.ts';
import type { Scene } from '../../layers/atlasLayers.ts';
import { NOTHING } from '../../layers/drawing.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { ribbonWidthPx } from '../../theme/widths.ts';
import type { SceneTime } from './sceneTime.svelte.ts';

const FLOW_POINTS = 14;
const FLOW_SECONDS = 9;

/** The ribbon of the chosen pair. */
export class TradeScene {
  readonly #explorer: Explorer;
  readonly #time: SceneTime;

  constructor(explorer: Explorer, time: SceneTime) {
    this.#explorer = explorer;
    this.#time = time;
  }

  /** Ids of both capitals as of the day: the line changes only when these do. */
  readonly #capitals = $derived.by(() =>
    this.#explorer.filters.pair
      .map((iso3) => capitalAt(this.#explorer.atlas.places.values(), iso3, this.#explorer.today)?.id)
      .join()
  );
  /** One line, or none. */
  readonly paths: readonly (readonly LngLat[])[] = $derived.by(() => {
    const [a, b] = this.#capitals.split(',').map((id) => this.#explorer.atlas.places.get(id));
    return a && b ? [ribbonPath(a, b)] : NOTHING;
  });
  readonly #now = $derived.by(() =>
    ribbonAt(this.#explorer.tradeYears, this.#time.playhead, this.#time.flow)
  );
  readonly #topUsd = $derived.by(() => topUsd(this.#explorer.tradeYears));

  /** The year whose card a click on the ribbon opens. */
  readonly mark: MarkRef | null = $derived.by(() => {
    const now = this.#now;
    return now ? { kind: 'trade', id: tradeMarkId(this.#explorer.filters.pair, now.year.year) } : null;
  });
  readonly ribbon: Scene['ribbon'] = $derived.by(() => {
    const now = this.#now;
    const paths = now ? this.paths : NOTHING;
    const path = paths[0] ?? [];
    const flows = this.#time.moving && this.#explorer.filters.layers.has('trade');
    const { playhead, daysPerSecond } = this.#time;
    const points = (line: readonly LngLat[]) =>
      flows ? flowAlong(line, FLOW_POINTS, playhead, daysPerSecond, FLOW_SECONDS) : NOTHING;
    return {
      paths,
      corePx: ribbonWidthPx(now?.lowUsd ?? 0, this.#topUsd),
      bandPx: ribbonWidthPx(now?.highUsd ?? 0, this.#topUsd),
      strength: now?.strength ?? 0,
      out: points(path),
      back: points(path.toReversed())
    };
  });
}
