import { corridorLook, legLook } from '../../domain/corridorLooks.ts';
import { corridorLegs, corridorPath } from '../../domain/corridorLines.ts';
import { flowAlong } from '../../domain/flowPoints.ts';
import type { LegNow, Stop } from '../../layers/corridors.ts';
import { NOTHING } from '../../layers/drawing.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { sameEntries, steady } from '../steady.ts';
import type { SceneTime } from './sceneTime.svelte.ts';

const PULSES = 4;
const SECONDS_PER_PASS = 11;
/** Pulses of corridors that share a trunk run apart by so many days of their phase. */
const APART_DAYS = 97;

/** Corridors on the map. */
export class CorridorScene {
  readonly #explorer: Explorer;
  readonly #time: SceneTime;
  readonly #steadyLooks = steady<number[]>(sameEntries);

  constructor(explorer: Explorer, time: SceneTime) {
    this.#explorer = explorer;
    this.#time = time;
  }

  readonly legs = $derived.by(() => corridorLegs(this.#explorer.corridors, this.#explorer.atlas.places));
  readonly #paths = $derived.by(() =>
    this.#explorer.corridors.map((corridor) => corridorPath(corridor, this.legs, this.#explorer.atlas.places))
  );
  /** Open, dashed and soft of each corridor, one after the other: the same array until one changes. */
  readonly #looks = $derived.by(() =>
    this.#steadyLooks(
      this.#explorer.corridors.flatMap((corridor) => {
        const look = corridorLook(corridor, this.#time.playhead, this.#time.pace);
        return [look.open, look.dashed, look.soft];
      })
    )
  );
  readonly legsNow: readonly LegNow[] = $derived.by(() => {
    const looks = new Map(
      this.#explorer.corridors.map(({ id }, i) => {
        const [open = 0, dashed = 0, soft = 0] = this.#looks.slice(i * 3, i * 3 + 3);
        return [id, { open, dashed, soft }] as const;
      })
    );
    return this.legs.map((leg) => ({ leg, look: legLook(leg, looks) }));
  });
  readonly stops: readonly Stop[] = $derived.by(() => {
    const stops = new Map<string, Stop>();
    for (const { leg, look } of this.legsNow) {
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
  readonly pulses = $derived.by(() => {
    if (!this.#time.moving || !this.#explorer.filters.layers.has('corridors')) return NOTHING;
    const { playhead, daysPerSecond } = this.#time;
    return this.#paths.flatMap((path, i) => {
      const open = this.#looks[i * 3] ?? 0;
      if (open === 0) return [];
      return flowAlong(path, PULSES, playhead + i * APART_DAYS, daysPerSecond, SECONDS_PER_PASS).map(
        (point) => ({ ...point, strength: point.strength * open })
      );
    });
  });
}
