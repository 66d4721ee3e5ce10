import { DAYS_PER_YEAR, yearOf } from '../../domain/time.ts';
import type { Spot } from '../../domain/timelineMarks.ts';
import { movedYears, type YearRange } from '../../domain/timelineYears.ts';
import type { DockView, Placed } from './dockView.svelte.ts';

/** A press that moves less than this is a click. */
const CLICK_PX = 4;
const REACH_PX = { mouse: 8, touch: 18 };
/** So near to the playhead's line, a drag takes it along. */
const PLAYHEAD_PX = 6;
/** Zoom per pixel of the wheel. */
const WHEEL_RATE = 0.0025;

interface Point {
  readonly x: number;
  readonly y: number;
}

type Drag =
  | { readonly kind: 'press'; readonly from: Point; readonly onRuler: boolean; readonly touch: boolean }
  | { readonly kind: 'seek' }
  | { readonly kind: 'pan'; x: number }
  | { readonly kind: 'brush'; readonly fromDay: number; readonly years: YearRange }
  | { readonly kind: 'pinch'; apart: number; middle: number };

/**
 * Pointer and wheel on the lanes and the ruler. Click: a mark opens, empty ground moves the playhead. Drag:
 * the ruler moves the playhead, or the brush where both its ends leave room; zoomed lanes pan. Wheel and
 * pinch zoom about the pointer.
 */
export function plotGestures(view: DockView) {
  return (node: HTMLElement) => {
    const { explorer, axis } = view;
    const pointers = new Map<number, Point>();
    let drag: Drag | null = null;
    let over: Spot | undefined;

    const hover = (found: Placed | undefined) => {
      if (found?.spot === over) return;
      over = found?.spot;
      view.point(found ?? null);
    };

    const pointOf = (event: MouseEvent): Point => {
      const box = node.getBoundingClientRect();
      const scale = axis.width / box.width;
      return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    };

    const begin = (from: Point, press: Extract<Drag, { kind: 'press' }>): Drag => {
      const { clock, range } = explorer;
      const nearPlayhead = Math.abs(from.x - axis.xOf(clock.playhead)) <= PLAYHEAD_PX;
      if (press.onRuler || nearPlayhead) {
        const day = axis.dayAt(from.x);
        const roomBeside = range.start > axis.domain.start || range.end < axis.domain.end;
        const inBrush = day >= range.start && day < range.end && !nearPlayhead;
        if (press.onRuler && roomBeside && inBrush) {
          explorer.filters.hold();
          return { kind: 'brush', fromDay: day, years: explorer.filters.years };
        }
      } else if (axis.zoomed) return { kind: 'pan', x: from.x };
      clock.pause();
      return { kind: 'seek' };
    };

    const follow = (to: Point) => {
      if (drag?.kind === 'press') {
        if (Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < CLICK_PX) return;
        hover(undefined);
        view.card.close();
        drag = begin(drag.from, drag);
      }
      if (drag?.kind === 'seek') explorer.clock.seek(axis.dayAt(to.x));
      else if (drag?.kind === 'pan') {
        axis.panBy(to.x - drag.x);
        drag.x = to.x;
      } else if (drag?.kind === 'brush') {
        const { span } = explorer.atlas;
        const all: YearRange = [yearOf(span.start), yearOf(span.end - 1)];
        const days = axis.dayAt(to.x) - drag.fromDay;
        explorer.setYears(...movedYears(drag.years, days / DAYS_PER_YEAR, all));
      } else if (drag?.kind === 'pinch') {
        const [a, b] = [...pointers.values()] as [Point, Point];
        const apart = Math.max(Math.abs(a.x - b.x), 1);
        const middle = (a.x + b.x) / 2;
        axis.panBy(middle - drag.middle);
        axis.zoomAt(middle, apart / drag.apart);
        drag = { kind: 'pinch', apart, middle };
      }
    };

    const click = (press: Extract<Drag, { kind: 'press' }>) => {
      const { x, y } = press.from;
      const found = press.onRuler ? undefined : view.at(x, y, REACH_PX[press.touch ? 'touch' : 'mouse']);
      if (found) view.open(found);
      else explorer.clock.seek(Math.floor(axis.dayAt(x)));
    };

    const letGo = () => {
      if (drag?.kind === 'brush') explorer.filters.release();
    };

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const from = pointOf(event);
      pointers.set(event.pointerId, from);
      node.setPointerCapture(event.pointerId);
      if (pointers.size === 2) {
        letGo();
        const [a, b] = [...pointers.values()] as [Point, Point];
        drag = { kind: 'pinch', apart: Math.max(Math.abs(a.x - b.x), 1), middle: (a.x + b.x) / 2 };
      } else if (pointers.size === 1) {
        const touch = event.pointerType === 'touch';
        drag = { kind: 'press', from, onRuler: from.y <= view.metrics.ruler, touch };
      }
    };
    const move = (event: PointerEvent) => {
      const to = pointOf(event);
      if (pointers.has(event.pointerId)) {
        pointers.set(event.pointerId, to);
        follow(to);
      } else if (event.pointerType !== 'touch') {
        hover(to.y <= view.metrics.ruler ? undefined : view.at(to.x, to.y, REACH_PX.mouse));
      }
    };
    const up = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return;
      if (drag?.kind === 'press' && event.type === 'pointerup') click(drag);
      letGo();
      // The finger that stays after a pinch does not drag what lies under it.
      drag = null;
    };
    const leave = () => {
      if (pointers.size === 0) hover(undefined);
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) axis.panBy(-sideways * pixels);
      else axis.zoomAt(pointOf(event).x, Math.exp(-event.deltaY * pixels * WHEEL_RATE));
    };
    const showAll = (event: MouseEvent) => {
      if (pointOf(event).y <= view.metrics.ruler) axis.show(axis.limits);
    };

    const listeners = new AbortController();
    const { signal } = listeners;
    node.addEventListener('pointerdown', down, { signal });
    node.addEventListener('pointermove', move, { signal });
    node.addEventListener('pointerup', up, { signal });
    node.addEventListener('pointercancel', up, { signal });
    node.addEventListener('pointerleave', leave, { signal });
    node.addEventListener('wheel', wheel, { signal, passive: false });
    node.addEventListener('dblclick', showAll, { signal });
    return () => {
      listeners.abort();
      letGo();
    };
  };
}
