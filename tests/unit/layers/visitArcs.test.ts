import { describe, expect, it } from 'vitest';
import { ALWAYS } from '../../../src/lib/domain/life.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { lifeDays } from '../../../src/lib/layers/lifeExtension.ts';
import { arcWidths } from '../../../src/lib/layers/visitArcs.ts';
import { layerOpacity } from '../../../src/lib/layers/drawing.ts';
import { MAP_THEMES } from '../../../src/lib/theme/mapThemes.ts';
import { EPOCH } from './scene.ts';

const path = Array.from({ length: 65 }, (_, i) => [i, i] as const);

describe('widths of an arc', () => {
  it('grow from the origin to the host', () => {
    const widths = arcWidths({ path, count: 4, focus: true }, MAP_THEMES.dark);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect([widths[0], widths.at(-1)]).toEqual([0.8, 1.6 + 1.5 * 2]);
  });

  it('are smaller for neighbours', () => {
    const [ours, theirs] = [true, false].map((focus) =>
      arcWidths({ path, count: 4, focus }, MAP_THEMES.dark)
    );
    for (const [i, width] of ours!.entries()) expect(theirs![i]).toBeLessThan(width);
  });
});

describe('days on the graphics card', () => {
  it('are exact to a few minutes in float32, over the whole of any atlas', () => {
    const life = { born: dayOf(2025, 12, 31) + 0.51, grown: ALWAYS, fades: ALWAYS, gone: ALWAYS };
    const [born] = lifeDays(life, EPOCH);
    expect(Math.abs(Math.fround(born) - born)).toBeLessThan(0.002);
  });
});

it('undoes the power that deck.gl puts on a layer’s opacity', () => {
  for (const opacity of [0, 0.25, 0.5, 1]) expect(layerOpacity(opacity) ** (1 / 2.2)).toBeCloseTo(opacity);
});
