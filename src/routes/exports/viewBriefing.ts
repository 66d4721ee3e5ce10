import type { Briefing } from '../../lib/briefing/briefing.ts';
import { filtersText } from '../../lib/domain/facetText.ts';
import { figuresText } from '../../lib/domain/figureChoice.ts';
import { REST_SECONDS } from '../../lib/export/filmFrames.ts';
import { LAYERS } from '../../lib/domain/events.ts';
import { sourcesBehind } from '../../lib/domain/shownSources.ts';
import type { Explorer } from '../../lib/state/explorer.svelte.ts';
import type { ViewState } from '../../lib/state/camera.svelte.ts';

/** A short film rests at its end for a tenth of it. */
function restOf(seconds: number): number {
  return Math.min(REST_SECONDS, seconds / 10);
}

/**
 * The years on show, played on the map as it is: a briefing of one scene, so that a film of it is made like
 * any other.
 * @param seconds of the whole film, its rest at the end included
 * @param widthPx of the map on the screen, and `filmWidthPx` of the film's map: both show the same stretch, unless
 *   the view is the one from which the atlas starts, which suits any shape
 */
export function stretchBriefing(
  explorer: Explorer,
  view: ViewState,
  seconds: number,
  widthPx: number,
  filmWidthPx: number
): Briefing {
  const { atlas, filters, range } = explorer;
  const plays = seconds - restOf(seconds);
  const sources = sourcesBehind(atlas, explorer.shownEvents, range.end - 1);
  const zoom = view.zoom + Math.log2(filmWidthPx / widthPx);
  return {
    id: 'years',
    title: atlas.info.title,
    languages: ['en'],
    scenes: [
      {
        id: 'years',
        kind: 'map',
        title: atlas.info.title,
        caption: { en: '' },
        captionSide: 'left',
        time: { from: range.start, to: range.end - 1, seconds: plays },
        camera: explorer.camera.view ? { center: [view.lng, view.lat], zoom } : { home: true },
        layers: LAYERS.filter((layer) => filters.layers.has(layer)),
        years: filters.years,
        mode: filters.mode,
        pair: filters.pair,
        filters: filtersText(filters),
        figures: figuresText(filters.figures),
        highlight: [],
        figure: null,
        backing: [],
        sourceIds: sources.map(({ id }) => id),
        transitionSeconds: 0
      }
    ]
  };
}
