/** What goes on with time: a clock, a show. */
interface Ticking {
  tick(elapsedSeconds: number): void;
}

/**
 * Hands the clock the seconds between frames.
 * @returns a function that ends the loop
 */
export function runClock(clock: Ticking): () => void {
  let last: number | undefined;
  let frame = requestAnimationFrame(function step(now: number) {
    if (last !== undefined) clock.tick((now - last) / 1000);
    last = now;
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
