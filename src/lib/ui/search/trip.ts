import type { SearchTarget } from '../../domain/search/searchIndex.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Shows a hit: its mark opens, and a place bears the name it was found by. */
export function goThere(explorer: Explorer, { mark, day }: SearchTarget): void {
  explorer.clock.pause();
  if (mark) explorer.reveal(mark);
  if (day !== null) explorer.goTo(day);
}

/** Shows a hit without opening its card, for as long as the reader looks on. */
export function lookThere(explorer: Explorer, target: SearchTarget): void {
  const { selection } = explorer;
  const { selected } = selection;
  goThere(explorer, target);
  selection.selected = selected;
  selection.hovered = target.mark;
}

/** Notes where the reader is. @returns the way back: time, choices, camera and selection */
export function rememberPlace(explorer: Explorer): () => void {
  const { clock, camera, selection, filters } = explorer;
  const { playhead, playing } = clock;
  const { view, wish, follow } = camera;
  const { selected, hovered } = selection;
  const { steps } = filters;
  return () => {
    filters.bringBack(steps);
    clock.seek(playhead);
    if (playing) clock.play();
    if (view) camera.goTo(view);
    else if (wish.kind === 'fit') camera.fit(wish.bounds);
    else camera.home();
    camera.follow = follow;
    selection.selected = selected;
    selection.hovered = hovered;
  };
}
