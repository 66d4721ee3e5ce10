import { describe, expect, it } from 'vitest';
import { restAfterDrag, SHARES, stepHeight } from '../../../src/lib/ui/sheetHeights.ts';

describe('the sheet', () => {
  it.each([
    ['peek', 1, 'half'],
    ['half', 1, 'full'],
    ['full', 1, 'full'],
    ['half', -1, 'peek'],
    ['peek', -1, 'peek']
  ] as const)('steps from %s by %i to %s', (from, by, to) => expect(stepHeight(from, by)).toBe(to));

  it.each([
    ['near half', 0.5, 0, 'half'],
    ['near the top', 0.85, 0, 'full'],
    ['flicked up from half', SHARES.half, 2, 'full'],
    ['flicked down from half', SHARES.half, -2, 'peek'],
    ['slowly pulled down', 0.2, -0.1, 'peek'],
    ['pulled off', 0.1, 0, 'closed'],
    ['flicked down from peek', SHARES.peek, -2, 'closed']
  ])('%s, comes to rest', (_, share, speed, rest) => expect(restAfterDrag(share, speed)).toBe(rest));
});
