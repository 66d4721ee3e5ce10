import { writeAddress, type AddressView } from '../../lib/state/address.ts';
import type { Preferences } from '../../lib/state/preferences.svelte.ts';

export interface SharePlace {
  /** Where the atlas is published; undefined where it does not say so. */
  readonly homepage: string | undefined;
  /** Of the page as it is open here. */
  readonly here: string;
}

/**
 * An address that gives the receiver this very picture. The theme always goes along, and so does the language
 * unless each is to read in their own: what this machine takes for granted, another may not.
 * @param path of the page, `/` or `/data/trade`
 */
export function shareAddress(
  view: AddressView,
  preferences: Pick<Preferences, 'language' | 'theme'>,
  ownLanguage: boolean,
  path: string,
  { homepage, here }: SharePlace
): string {
  const { lang: _, ...rest } = view;
  const spoken = ownLanguage ? rest : { ...rest, lang: preferences.language };
  const page = (homepage ?? here).replace(/#.*$/s, '');
  return page + writeAddress({ ...spoken, theme: preferences.theme }, path);
}

/** Nobody else can open it: a file on this disk, or a server on this machine. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
