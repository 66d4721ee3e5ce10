import type { Comparison } from '../domain/comparison.ts';
import type { EventOrder } from '../domain/eventOrder.ts';

export const PANEL_VIEWS = ['events', 'figures', 'ranking', 'compare'] as const;
export type PanelViewName = (typeof PANEL_VIEWS)[number];

/** Which view the side panel shows, and what each was last asked for; kept while the panel is away. */
export class PanelViews {
  shown = $state<PanelViewName>('events');
  /** The reader asked for a wider panel. */
  wide = $state(false);
  order = $state<EventOrder>('newest');
  rankedBy = $state<'country' | 'person'>('country');
  /** What stands side by side; null until the reader or an address says so. */
  comparison = $state.raw<Comparison | null>(null);
}
