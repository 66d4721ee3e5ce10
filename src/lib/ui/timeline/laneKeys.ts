import type { DockView, Lane, Placed } from './dockView.svelte.ts';

/**
 * Focus and keys on the marks: arrows along a lane and between lanes, Home and End, Enter or Space to open.
 * One mark at a time can be reached with Tab. Each button carries `data-lane` and `data-spot`.
 */
export function laneKeys(view: DockView) {
  // Not on the drawing itself: browsers make an SVG that listens to focus a stop of its own.
  return (node: HTMLElement) => {
    const placedOf = (target: EventTarget | null): Placed | undefined => {
      const button = target instanceof Element ? target.closest<SVGElement>('[data-spot]') : null;
      const lane = view.lanes.find((l) => l.key === button?.dataset.lane);
      const spot = lane?.spots.find((s) => s.key === button?.dataset.spot);
      return lane && spot && { lane, spot };
    };
    const goTo = ({ lane, spot }: Placed) => {
      const button = node.querySelector<SVGElement>(
        `[data-lane="${CSS.escape(lane.key)}"][data-spot="${CSS.escape(spot.key)}"]`
      );
      button?.focus();
    };
    const keydown = (event: KeyboardEvent) => {
      const placed = placedOf(event.target);
      if (!placed || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Enter' || event.key === ' ') view.open(placed);
      else {
        const next = neighbour(view.lanes, placed, event.key);
        if (next === undefined) return;
        goTo(next);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const focusin = (event: FocusEvent) => {
      const placed = placedOf(event.target);
      if (placed && event.target instanceof Element && event.target.matches(':focus-visible')) {
        view.focus(placed);
      }
    };
    // A press by assistive technology comes as a click without a pointer.
    const click = (event: MouseEvent) => {
      const placed = event.detail === 0 ? placedOf(event.target) : undefined;
      if (placed) view.open(placed);
    };

    const listeners = new AbortController();
    const { signal } = listeners;
    node.addEventListener('keydown', keydown, { signal });
    node.addEventListener('focusin', focusin, { signal });
    node.addEventListener('focusout', () => view.point(null), { signal });
    node.addEventListener('click', click, { signal });
    return () => listeners.abort();
  };
}

function neighbour(lanes: readonly Lane[], { lane, spot }: Placed, key: string): Placed | undefined {
  const i = lane.spots.indexOf(spot);
  const along: Record<string, number> = {
    ArrowLeft: i - 1,
    ArrowRight: i + 1,
    Home: 0,
    End: lane.spots.length - 1
  };
  const to = along[key];
  if (to !== undefined) {
    const held = Math.min(Math.max(to, 0), lane.spots.length - 1);
    return { lane, spot: lane.spots[held] ?? spot };
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const from = lanes.indexOf(lane);
  const inOrder = key === 'ArrowDown' ? lanes.slice(from + 1) : lanes.slice(0, from).reverse();
  const other = inOrder.find((l) => l.spots.length > 0);
  if (!other) return { lane, spot };
  const nearest = other.spots.reduce((a, b) => (Math.abs(b.x - spot.x) < Math.abs(a.x - spot.x) ? b : a));
  return { lane: other, spot: nearest };
}
