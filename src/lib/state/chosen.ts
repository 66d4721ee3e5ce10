import { LAYERS, type LayerName } from '../domain/events.ts';
import { NO_CHOICE, type FacetChoice } from '../domain/facets.ts';
import { choiceText } from '../domain/facetText.ts';
import { ALL_FIGURES, figuresText, type FigureChoice } from '../domain/figureChoice.ts';
import { pairKey, type CountryPair } from '../domain/trade.ts';
import type { Mode } from './modes.ts';

/** All that the reader has chosen to see: what undo and redo bring back. */
export interface Chosen {
  readonly mode: Mode;
  /** Both included. */
  readonly years: readonly [number, number];
  readonly layers: ReadonlySet<LayerName>;
  /** The pair whose trade is drawn. */
  readonly pair: CountryPair;
  /** Every corridor, or only those that join the focus countries. */
  readonly allCorridors: boolean;
  readonly choice: FacetChoice;
  /** Whose figures are drawn and counted. */
  readonly figures: FigureChoice;
}

export const FIRST_CHOSEN: Chosen = {
  mode: 'total',
  years: [1992, 2025],
  layers: new Set(LAYERS),
  pair: ['KAZ', 'VNM'],
  allCorridors: false,
  choice: NO_CHOICE,
  figures: ALL_FIGURES
};

/** Two values of a part are the same where their texts are. */
const TEXT: { readonly [K in keyof Chosen]: (value: Chosen[K]) => string } = {
  mode: String,
  years: (years) => years.join('-'),
  layers: (layers) => LAYERS.filter((layer) => layers.has(layer)).join(),
  pair: pairKey,
  allCorridors: String,
  choice: choiceText,
  figures: figuresText
};

function differs<K extends keyof Chosen>(part: K, a: Chosen[K], b: Chosen[K]): boolean {
  return TEXT[part](a) !== TEXT[part](b);
}

/** Parts that do not change keep their identity; `now` itself where none does. */
export function changed(now: Chosen, change: Partial<Chosen>): Chosen {
  const parts = (Object.keys(change) as (keyof Chosen)[]).filter((part) =>
    differs(part, now[part], change[part] ?? now[part])
  );
  if (parts.length === 0) return now;
  return { ...now, ...Object.fromEntries(parts.map((part) => [part, change[part]])) };
}
