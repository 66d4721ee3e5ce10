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

/**
 * Leaves out layers that have had nothing to show yet: deck.gl builds each layer that it gets, and looks at it
 * at every frame. Once shown, a layer stays, hidden while it is empty, so that nothing is built twice.
 */
export function onceShown(): (layers: readonly Layer[]) => Layer[] {
  const shown = new Set<string>();
  return (layers) =>
    layers.filter(({ id, props }) => {
      if (props.visible) shown.add(id);
      return shown.has(id);
    });
}
