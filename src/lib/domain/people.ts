import type { Names } from './language.ts';

export interface Person {
  readonly id: string;
  /** As the visits table writes it. */
  readonly name: string;
  readonly names: Names;
  readonly countryIso3: string;
  readonly sourceIds: readonly string[];
}

/**
 * Names of the person whom the visits table writes as `name`. In English the name stays as the table writes
 * it, with its diacritics, and so it does in every language where nobody is known.
 */
export function personNames(people: readonly Person[], name: string): Names {
  return { ...people.find((person) => person.name === name)?.names, en: name };
}
