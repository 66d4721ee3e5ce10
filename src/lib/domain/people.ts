import type { Names } from './language.ts';

export interface Person {
  readonly id: string;
  /** As the visits table writes it. */
  readonly name: string;
  readonly names: Names;
  readonly countryIso3: string;
  readonly sourceIds: readonly string[];
}
