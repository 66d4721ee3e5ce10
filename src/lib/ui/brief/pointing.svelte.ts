import { gestureOf, type Gesture } from './touch.ts';

const RESTS_AFTER_MS = 2000;
/** What takes a click itself. */
const CONTROLS = 'button, a, input, [role="button"], [role="dialog"], .inHand';

/** The pointer over a stage: where it is, whether it rests, and what its clicks and swipes ask for. */
export class Pointing {
  /** In shares of the screen; null until it has been there. */
  at = $state.raw<readonly [number, number] | null>(null);
  /** It has not moved for a while: nobody needs to see it. */
  resting = $state(true);
  #down: { readonly x: number; readonly y: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  moved({ clientX, clientY }: PointerEvent, screen: { readonly width: number; readonly height: number }) {
    this.at = [clientX / screen.width, clientY / screen.height];
    this.resting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.resting = true), RESTS_AFTER_MS);
  }

  pressed({ button, target, clientX, clientY }: PointerEvent) {
    const control = target instanceof Element && target.closest(CONTROLS) !== null;
    this.#down = button === 0 && !control ? { x: clientX, y: clientY } : null;
  }

  /** @param width of the screen in CSS pixels */
  lifted({ clientX, clientY, pointerType }: PointerEvent, width: number): Gesture | undefined {
    const down = this.#down;
    this.#down = null;
    if (!down) return undefined;
    const stroke = { fromX: down.x, fromY: down.y, toX: clientX, toY: clientY, width };
    return gestureOf({ ...stroke, touch: pointerType !== 'mouse' });
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
