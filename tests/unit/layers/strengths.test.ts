import { describe, expect, it } from 'vitest';
import { LAYERS, type LayerName } from '../../../src/lib/domain/events.ts';
import { kindStrengths } from '../../../src/lib/layers/strengths.ts';

function full(on: LayerName[], chosen: LayerName | null = null): string[] {
  return Object.entries(kindStrengths(new Set(on), chosen))
    .filter(([, strength]) => strength === 1)
    .map(([kind]) => kind);
}

describe('kindStrengths', () => {
  it('lets at most two kinds speak at full strength', () => {
    expect(full([...LAYERS])).toEqual(['visits', 'trade']);
    expect(full(['flights', 'corridors'])).toEqual(['flights', 'corridors']);
    expect(full(['trade', 'flights', 'corridors'])).toEqual(['trade', 'flights']);
  });

  it('lets the kind of what is chosen speak up', () => {
    expect(full([...LAYERS], 'corridors')).toEqual(['visits', 'trade', 'corridors']);
  });

  it('is nothing for what is switched off, even when it is chosen', () => {
    expect(kindStrengths(new Set(['visits']), 'trade').trade).toBe(0);
  });
});
