import type { FacetOption } from './facets.ts';
import { foldText } from './search/foldText.ts';

/** Shorter lists are seen at a glance. */
const LONG_FROM = 12;

export interface NamedOption extends FacetOption {
  /** As the reader sees it. */
  readonly name: string;
}

/** So many options that a field to narrow them is of use. */
export function isLong(options: readonly FacetOption[]): boolean {
  return options.length >= LONG_FROM;
}

/** Options whose name holds what is typed, with or without diacritics: `to lam` finds Tô Lâm. */
export function narrowedTo(options: readonly NamedOption[], typed: string): readonly NamedOption[] {
  const { letters } = foldText(typed);
  return letters === '' ? options : options.filter(({ name }) => foldText(name).letters.includes(letters));
}

/** Nothing would be left; what is chosen can still be taken back. */
export function isIdle({ count, chosen }: FacetOption): boolean {
  return count === 0 && !chosen;
}
