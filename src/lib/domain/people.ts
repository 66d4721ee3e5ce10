import type { Names } from './language.ts';

export interface Person {
  readonly id: string;
  /** As the visits table writes it. */
  readonly name: string;
  readonly names: Names;
  readonly countryIso3: string;
  readonly sourceIds: readonly string[];
}

/** Names of the person whom the visits table writes as `name`, as it is written where nobody is known. */
export function personNames(people: readonly Person[], name: string): Names {
  return people.find((person) => person.name === name)?.names ?? { en: name };
}
