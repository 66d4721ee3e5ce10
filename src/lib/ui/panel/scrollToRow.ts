/** Where a row comes to rest, as a share of the list's height: newer rows above stay in sight. */
const REST = 0.3;

/** Scrolls the list alone, never the page around it. */
export function scrollToRow(list: HTMLElement, row: HTMLElement | null, atOnce: boolean): void {
  if (!row) return;
  const offset = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  const top = list.scrollTop + offset - list.clientHeight * REST;
  list.scrollTo({ top, behavior: atOnce ? 'auto' : 'smooth' });
}
