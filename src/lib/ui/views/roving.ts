/**
 * Moves the focus along a row of marks with the arrow keys, Home and End.
 * @param at index of the mark that has the focus
 * @returns whether the key was one of them
 */
export function rovingStep(
  event: KeyboardEvent,
  at: number,
  count: number,
  marks: ArrayLike<HTMLElement | SVGElement> | undefined
): boolean {
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1
  }[event.key];
  if (to === undefined) return false;
  marks?.[to]?.focus();
  return true;
}
