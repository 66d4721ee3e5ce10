import { joins } from '../domain/events.ts';
import { hiddenBy } from '../domain/facets.ts';
import { ALL_FIGURES, withFigures } from '../domain/figureChoice.ts';
import type { FacetRow } from '../domain/facetValues.ts';
import type { MarkRef } from '../domain/marks.ts';
import { markTarget } from '../domain/markTarget.ts';
import { boundsAround } from '../domain/placeBounds.ts';
import type { Chosen } from './chosen.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Opens the card of a mark, moves the playhead to its first day and the camera to where it is. Filters that
 * hide it are taken back and its layer is switched on, in one step; a mark without a row does nothing.
 */
export function reveal(explorer: Explorer, mark: MarkRef) {
  const { atlas, camera, clock, filters, selection, views } = explorer;
  const target = markTarget(atlas, mark);
  if (!target) return;
  clock.pause();
  filters.hold();
  if (target.row) unhide(explorer, target.row);
  if (target.layer) filters.layers = new Set([...filters.layers, target.layer]);
  if (target.day !== null) explorer.goTo(target.day);
  filters.release();
  selection.select(mark);
  // Neither map nor timeline draws arrivals: their chart does.
  if (target.row?.layer === 'tourism') views.shown = 'figures';
  const bounds = boundsAround(target.points);
  if (bounds) camera.fit(bounds);
}

function unhide({ atlas, filters, disputed }: Explorer, row: FacetRow) {
  const change: { -readonly [K in keyof Chosen]?: Chosen[K] } = {};
  if (row.layer === 'trade') change.pair = row.trade.pair;
  if (row.layer === 'corridors' && !joins(atlas, row.corridor, atlas.info.focus)) change.allCorridors = true;
  if (!isAmongFigures(row, withFigures(atlas, filters.figures))) change.figures = ALL_FIGURES;
  filters.choose(change);
  filters.clear(...hiddenBy(atlas, row, filters.choice, disputed));
}

/** A year of trade is left as long as any of its figures is. */
function isAmongFigures(row: FacetRow, { trade, tourism, flightTotals }: Explorer['figures']): boolean {
  if (row.layer === 'trade') return row.trade.figures.some((figure) => trade.includes(figure));
  if (row.layer === 'tourism') return tourism.includes(row.figure);
  return row.layer !== 'flight_totals' || flightTotals.includes(row.total);
}
