import type { Layer } from '@deck.gl/core';

/** Makes a layer, or hands back the one that the same arguments made before. */
export type Keep = <Args extends readonly unknown[]>(make: (...args: Args) => Layer, ...args: Args) => Layer;

/** Every layer made anew. */
export const makeAnew: Keep = (make, ...args) => make(...args);

/**
 * A `Keep` that remembers the last arguments of each maker, which makes one layer. Layers must be made anew for a new overlay:
 * make a new one of these with it.
 */
export function keepLast(): Keep {
  const kept = new Map<unknown, { args: readonly unknown[]; layer: Layer }>();
  return (make, ...args) => {
    const last = kept.get(make);
    if (last?.args.every((arg, i) => Object.is(arg, args[i]))) return last.layer;
    const layer = make(...args);
    kept.set(make, { args, layer });
    return layer;
  };
}
