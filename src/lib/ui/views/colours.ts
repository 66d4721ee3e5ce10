/** Colours of the theme as they hold where an element stands, for drawings that leave the page. */
export function coloursAt(element: Element): (token: string) => string {
  const style = getComputedStyle(element);
  return (token) => style.getPropertyValue(token).trim();
}
