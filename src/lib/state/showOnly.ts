import { LAYERS } from '../domain/events.ts';
import { NO_CHOICE, type FacetChoice } from '../domain/facets.ts';
import { ALL_FIGURES } from '../domain/figureChoice.ts';
import type { MarkRef } from '../domain/marks.ts';
import { markTarget } from '../domain/markTarget.ts';
import { yearOf } from '../domain/time.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Leaves on map and timeline what a choice leaves, in one step that can be undone: every layer and every figure is
 * on, the years reach to all of `marks`, the trade is of a pair among them, and the playhead stands after the last.
 */
export function showOnly(
  explorer: Explorer,
  choice: Partial<FacetChoice>,
  marks: readonly MarkRef[] = []
): void {
  const { atlas, filters, clock, camera, selection } = explorer;
  const targets = marks.flatMap((mark) => markTarget(atlas, mark) ?? []);
  const years = targets.flatMap(({ day }) => (day === null ? [] : [yearOf(day)]));
  const pairs = targets.flatMap(({ row }) => (row?.layer === 'trade' ? [row.trade.pair] : []));
  const isChosen = pairs.some(([a, b]) => a === filters.pair[0] && b === filters.pair[1]);
  const [from, to] = filters.years;
  filters.choose({
    choice: { ...NO_CHOICE, ...choice },
    layers: new Set(LAYERS),
    allCorridors: true,
    figures: ALL_FIGURES,
    mode: 'total',
    years: [Math.min(from, ...years), Math.max(to, ...years)],
    ...(pairs[0] && !isChosen && { pair: pairs[0] })
  });
  clock.seek(clock.lastDay);
  selection.clear();
  camera.home();
}
