import type { Language } from '../../domain/language.ts';
import * as m from '../../i18n/paraglide/messages.js';

/** Each language by its own name, whatever the interface speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Language, () => string>> = {
  en: m.shell_language_en,
  vi: m.shell_language_vi,
  kk: m.shell_language_kk,
  ru: m.shell_language_ru
};

/** The reader's own first. */
export function readersFirst(languages: readonly Language[], own: Language): Language[] {
  return languages.toSorted((a, b) => Number(b === own) - Number(a === own));
}
