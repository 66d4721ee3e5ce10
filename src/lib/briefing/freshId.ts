const LONGEST = 40;

/** `tokayev-in-hanoi` for `Tokayev in Hà Nội`; empty where nothing of the text is a Latin letter or a digit. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}

/**
 * An id that nothing else has.
 * @param word stands in where the text gives none, or digits alone, which would be taken for a number
 */
export function freshId(text: string, taken: ReadonlySet<string>, word: string): string {
  const slug = slugOf(text);
  const base =
    slug === '' || /^\d+$/.test(slug) ? [word, slug].filter((part) => part !== '').join('-') : slug;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
