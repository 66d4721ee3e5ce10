/** A line of states that the reader went through, with the one that holds now. */
export interface Steps<T> {
  readonly past: readonly T[];
  readonly now: T;
  /** Undone, the next to be done again first. */
  readonly ahead: readonly T[];
}

const MOST_STEPS = 100;

export function stepsFrom<T>(now: T): Steps<T> {
  return { past: [], now, ahead: [] };
}

/** A new state; what had been undone is gone. */
export function stepTo<T>({ past, now }: Steps<T>, next: T): Steps<T> {
  return { past: [...past, now].slice(-MOST_STEPS), now: next, ahead: [] };
}

/** One state back; the same steps where there is none. */
export function undone<T>(steps: Steps<T>): Steps<T> {
  const { past, now, ahead } = steps;
  if (past.length === 0) return steps;
  return { past: past.slice(0, -1), now: past.at(-1) as T, ahead: [now, ...ahead] };
}

/** One state forward again; the same steps where nothing was undone. */
export function redone<T>(steps: Steps<T>): Steps<T> {
  const { past, now, ahead } = steps;
  if (ahead.length === 0) return steps;
  return { past: [...past, now], now: ahead[0] as T, ahead: ahead.slice(1) };
}
