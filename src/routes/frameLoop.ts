import type { Clock } from '../lib/state/clock.svelte.ts';

/**
 * Hands the clock the seconds between frames.
 * @returns a function that ends the loop
 */
export function runClock(clock: Clock): () => void {
  let last: number | undefined;
  let frame = requestAnimationFrame(function step(now: number) {
    if (last !== undefined) clock.tick((now - last) / 1000);
    last = now;
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
