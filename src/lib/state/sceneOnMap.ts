import type { ScenePicture } from '../briefing/showPicture.ts';
import { parseFilters } from '../domain/facetText.ts';
import { ALL_FIGURES, parseFigures } from '../domain/figureChoice.ts';
import { HELD } from '../domain/pace.ts';
import type { DayNumber } from '../domain/time.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Puts all of a scene on the map but its instant and its camera. */
export function setScene(explorer: Explorer, picture: Omit<ScenePicture, 'playhead'>) {
  const { choice, allCorridors } = parseFilters(picture.filters);
  explorer.filters.startFrom({
    mode: picture.mode,
    years: picture.years,
    layers: new Set(picture.layers),
    pair: picture.pair,
    allCorridors,
    choice,
    figures: parseFigures(picture.figures) ?? ALL_FIGURES
  });
  explorer.selection.lit = picture.highlight;
  // Where time stands, too: at what speed it would pass says where on a line its arrowheads are.
  explorer.clock.daysPerSecond = picture.daysPerSecond || HELD.daysPerSecond;
}

/**
 * Puts the map at an instant.
 * @param playing time flows: short visits are stretched, so that they can be seen
 * @param stepping with reduced motion time goes from event to event
 */
export function setInstant(explorer: Explorer, playhead: DayNumber, playing: boolean, stepping: boolean) {
  const { clock, eventDays } = explorer;
  if (playing && !stepping) clock.play();
  else clock.pause();
  const last = playing && stepping ? eventDays.findLast((day) => day <= playhead) : undefined;
  clock.seek(last ?? playhead);
}
