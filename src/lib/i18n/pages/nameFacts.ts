import type { Language, Names } from '../../domain/language.ts';
import { languageTerm } from '../terms.ts';
import type { PageCell } from './pageTable.ts';

/** Names in every language and script that the tables hold, each with its language in words. */
export function nameFacts(
  names: Names,
  language: Language
): { readonly label: string; readonly cells: readonly PageCell[] }[] {
  return Object.entries(names).map(([code, name]) => ({
    label: languageTerm(code, language),
    cells: [{ text: name ?? '', language: code }]
  }));
}
