/** Elements that use the key themselves: typing in fields, scrolling a list, pressing what has the focus. */
export function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select')) return key !== 'Escape' && !/^F\d/.test(key);
  if (target.closest('button, a[href], [role="button"]')) return key === 'Enter' || key === ' ';
  // A clicker's PageUp and PageDown go on with the show, whatever lies over it.
  return target.closest('[role="dialog"]') !== null && ['ArrowUp', 'ArrowDown', ' '].includes(key);
}
