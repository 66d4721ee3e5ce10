/** Where a row comes to rest, as a share of the list's height: newer rows above stay in sight. */
const REST = 0.3;

/**
 * Scrolls the list alone, never the page around it, and so that its first row is whole.
 * @param row one of the rows `[data-mark]`; a head of its group, `h4`, may stick above it
 */
export function scrollToRow(list: HTMLElement, row: HTMLElement | null, atOnce: boolean): void {
  if (!row) return;
  const heights = list.getBoundingClientRect();
  const startOf = (element: HTMLElement) =>
    list.scrollTop + element.getBoundingClientRect().top - heights.top;
  const head = list.querySelector('h4')?.offsetHeight ?? 0;
  const aim = startOf(row) - list.clientHeight * REST + head;
  // Rows before the aimed one, nearest first: the list begins with the last that lies wholly above the aim.
  const rows = [...list.querySelectorAll<HTMLElement>('[data-mark]')];
  const first = rows.slice(0, rows.indexOf(row) + 1).findLast((before) => startOf(before) <= aim) ?? row;
  const top = Math.max(0, Math.min(startOf(first), startOf(row)) - head);
  list.scrollTo({ top, behavior: atOnce ? 'auto' : 'smooth' });
}
