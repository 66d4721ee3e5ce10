import { LAYERS, type LayerName } from '../domain/events.ts';

/** In the order in which kinds may claim full strength. */
const FIRST_TO_SPEAK: readonly LayerName[] = ['visits', 'trade', 'flights', 'corridors'];
const FULL_AT_ONCE = 2;
const WEAKER = 0.75;

/**
 * How strongly each kind is drawn: at most two at full strength, the others weaker, so that the map never
 * shouts with four colours.
 * @param chosen the kind of what the reader has selected, which always speaks up
 */
export function kindStrengths(
  on: ReadonlySet<LayerName>,
  chosen: LayerName | null
): Readonly<Record<LayerName, number>> {
  const full = FIRST_TO_SPEAK.filter((kind) => on.has(kind)).slice(0, FULL_AT_ONCE);
  const strengthOf = (kind: LayerName) =>
    !on.has(kind) ? 0 : full.includes(kind) || kind === chosen ? 1 : WEAKER;
  return Object.fromEntries(LAYERS.map((kind) => [kind, strengthOf(kind)])) as Record<LayerName, number>;
}
