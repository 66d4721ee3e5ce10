import type {
  FilterSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification
} from 'maplibre-gl';

type Target = Pick<MapLibreMap, 'getLayer' | 'setPaintProperty' | 'setLayoutProperty' | 'setFilter'>;
type Properties = Readonly<Record<string, unknown>>;

/**
 * Changes colours, names and filters of a drawn basemap to those of another style with the same layers.
 * Sources, their data, and layers that the styles do not know (deck.gl's) are left alone, which
 * `setStyle` cannot promise. A layer that the map lacks is skipped: the hillshade may come later.
 */
export function restyle(map: Target, from: StyleSpecification, to: StyleSpecification): void {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  for (const layer of to.layers) {
    const old = before.get(layer.id);
    if (!old || !map.getLayer(layer.id)) continue;
    for (const [name, value] of changes(old.paint, layer.paint))
      map.setPaintProperty(layer.id, name as never, value as never);
    for (const [name, value] of changes(old.layout, layer.layout))
      map.setLayoutProperty(layer.id, name as never, value as never);
    const filter = filterOf(layer);
    if (!same(filterOf(old), filter)) map.setFilter(layer.id, filter);
  }
}

function changes(from: Properties = {}, to: Properties = {}): [string, unknown][] {
  return Object.entries(to).filter(([name, value]) => !same(from[name], value));
}

function filterOf(layer: LayerSpecification): FilterSpecification | undefined {
  return 'filter' in layer ? layer.filter : undefined;
}

/** Style values are plain JSON. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
