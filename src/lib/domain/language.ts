export const LANGUAGES = ['en', 'vi', 'kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text per BCP 47 language; English is always there. */
export type Names = Readonly<Partial<Record<string, string>> & { en: string }>;

/** The text in `language`, else in English. */
export function inLanguage(names: Names, language: string): string {
  return names[language] || names.en;
}
