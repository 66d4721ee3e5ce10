import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { readAddress } from '../../../src/lib/state/address.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { applyAddress } from '../../../src/lib/state/explorerAddress.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

let atlas: Atlas;
beforeAll(async () => (atlas = await builtInAtlas()));

function opened(sel: string) {
  const explorer = new Explorer(atlas, new Preferences());
  const dropped = applyAddress(explorer, readAddress(`#/?sel=${sel}`).view);
  const { selected } = explorer.selection;
  return { dropped, selected: selected && markText(selected) };
}

describe('an address with a year of trade', () => {
  it.each([
    ['of which a total is known', 'trade:KAZ-VNM:2023'],
    ['of which only a part is known', 'trade:KAZ-VNM:2025'],
    ['of which only a forecast is known', 'trade:CHN-KAZ:2019']
  ])('opens the year %s', (_, sel) => {
    expect(opened(sel)).toEqual({ dropped: [], selected: sel });
  });

  it.each(['trade:KAZ-VNM:1999', 'trade:KAZ-VNM', 'trade:VNM-KAZ:2023'])(
    'tells that %s is not there',
    (sel) => {
      expect(opened(sel)).toEqual({ dropped: [`sel=${sel}`], selected: null });
    }
  );
});
