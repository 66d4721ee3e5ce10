import type { FuzzyDate } from './fuzzyDate.ts';
import type { Confidence } from './sources.ts';

/** A signed text or a milestone. It has no place: it lives on the timeline and in the list. */
export interface Agreement {
  readonly id: string;
  readonly date: FuzzyDate;
  /** When a signed text took effect; null where not stated or where the row is that day. */
  readonly inForce: FuzzyDate | null;
  /** ISO 3166-1 alpha-3 */
  readonly parties: readonly string[];
  readonly title: string;
  readonly kind: string;
  readonly sourceIds: readonly string[];
  readonly confidence: Confidence;
}

export function isAmong(agreement: Agreement, pair: readonly [string, string]): boolean {
  return agreement.parties.includes(pair[0]) && agreement.parties.includes(pair[1]);
}
