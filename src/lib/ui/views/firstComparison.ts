import type { Comparison } from '../../domain/comparison.ts';
import { pairKey, type CountryPair } from '../../domain/trade.ts';

/** What stands side by side before the reader chooses: the last two whole years, or the pair and another. */
export function firstComparison(
  by: Comparison['by'],
  pair: CountryPair,
  pairs: readonly CountryPair[],
  year: number
): Comparison {
  if (by === 'years') return { by, a: year - 2, b: year - 1 };
  return { by, a: pair, b: pairs.find((other) => pairKey(other) !== pairKey(pair)) ?? pair };
}
