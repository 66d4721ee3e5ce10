import type { Language } from '../domain/language.ts';

export type ThemeName = 'dark' | 'light';

/** How the reader wants to read. */
export class Preferences {
  language = $state<Language>('en');
  theme = $state<ThemeName>('dark');
  reducedMotion = $state(false);
  /** Keys of one character act; WCAG 2.1.4 asks that they can be switched off. */
  letterKeys = $state(true);
}
