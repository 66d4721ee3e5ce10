/**
 * Hands back the value from before while the new one says the same, so that whatever hangs on it by
 * identity (a layer, a derived value) stays as it is.
 */
export function steady<T>(same: (a: T, b: T) => boolean): (value: T) => T {
  let held: { value: T } | undefined;
  return (value) => {
    if (held && same(held.value, value)) return held.value;
    held = { value };
    return value;
  };
}

/** The same entries in the same order. */
export function sameEntries<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, i) => Object.is(entry, b[i]));
}
