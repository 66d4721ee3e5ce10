import { LANGUAGES, type Language, type Names } from '../domain/language.ts';
import { unknown, type YamlPart } from './yamlPart.ts';

/** How many words a text may have to be taken in at a glance. Vietnamese parts syllables by spaces. */
export interface WordLimit {
  readonly words: number;
  readonly vietnamese: number;
}
export const TITLE_LIMIT: WordLimit = { words: 9, vietnamese: 13 };
export const CAPTION_LIMIT: WordLimit = { words: 35, vietnamese: 50 };

const LONGEST_ON_SCREEN = 2000;
export const LONGEST_NOTES = 20_000;

/** Looks at the text of one language, where it stands. */
type Check = (text: string, part: YamlPart, language: Language) => void;

interface NamesWanted {
  readonly languages: readonly Language[];
  /** A language without its text stops the build, or is only told. */
  readonly missing: 'problem' | 'warning';
  readonly check?: Check;
  /** In characters; by default more than enough for a caption with its references. */
  readonly longest?: number;
}

/**
 * A text per language of the briefing: a map of them, or a plain text where there is one language. `en` is
 * always there, see `Briefing.languages`.
 */
export function readNames(part: YamlPart, wanted: NamesWanted): Names | undefined {
  const { languages, missing, check, longest = LONGEST_ON_SCREEN } = wanted;
  const texts = textsIn(part, languages);
  if (!texts) return undefined;
  const names: Record<string, string> = {};
  const absent = new Set(languages);
  for (const [language, of] of texts) {
    const text = of.text()?.trim();
    // What is no text at all is told already.
    if (text !== '') absent.delete(language);
    if (text === undefined || text === '') continue;
    if (text.length > longest) {
      of.fault(`${text.length} characters; expected at most ${longest}`);
      continue;
    }
    names[language] = text;
    check?.(text, of, language);
  }
  for (const language of absent) {
    const message = `no text in "${language}"`;
    if (missing === 'problem') part.fault(message);
    else part.warn(message);
  }
  return withEnglish(names, languages);
}

function textsIn(part: YamlPart, languages: readonly Language[]): [Language, YamlPart][] | undefined {
  const [only, ...others] = languages;
  if (part.isMap()) {
    const entries = [...part.entries(LANGUAGES, 'a text per language')] as [Language, YamlPart][];
    for (const [language, of] of entries) {
      if (!languages.includes(language)) of.fault(unknown('language', language, languages));
    }
    return entries.filter(([language]) => languages.includes(language));
  }
  if (only !== undefined && others.length === 0) return [[only, part]];
  return part.fault(`expected a text per language: ${languages.join(', ')}`);
}

function withEnglish(names: Record<string, string>, languages: readonly Language[]): Names {
  return {
    ...names,
    en: names.en ?? languages.map((l) => names[l]).find((text) => text !== undefined) ?? ''
  };
}

export function warnOfLength(text: string, limit: WordLimit, part: YamlPart, language: Language): void {
  const count = text.split(/\s+/).filter((word) => word !== '').length;
  const most = language === 'vi' ? limit.vietnamese : limit.words;
  if (count > most) part.warn(`${count} words; more than ${most} are not read from the back of a room`);
}
