import { LAYERS, type LayerName } from '../domain/events.ts';
import type { CountryPair } from '../domain/trade.ts';
import type { Mode } from './modes.ts';

/** What the reader has chosen to see. */
export class Filters {
  mode = $state<Mode>('total');
  /** Both years included. */
  years = $state.raw<readonly [number, number]>([1992, 2025]);
  layers = $state.raw<ReadonlySet<LayerName>>(new Set(LAYERS));
  /** The pair whose trade is drawn. */
  pair = $state.raw<CountryPair>(['KAZ', 'VNM']);
  /** Every corridor, or only those that join the focus countries. */
  allCorridors = $state(false);

  toggleLayer(layer: LayerName) {
    const layers = new Set(this.layers);
    if (!layers.delete(layer)) layers.add(layer);
    this.layers = layers;
  }

  /** In order, whichever end was dragged past the other; never less than one year. */
  setYears(from: number, to: number) {
    this.years = from <= to ? [from, to] : [to, from];
  }
}
