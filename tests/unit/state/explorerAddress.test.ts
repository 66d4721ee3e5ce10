import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { readAddress, writeAddress } from '../../../src/lib/state/address.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { addressOf, applyAddress } from '../../../src/lib/state/explorerAddress.ts';
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

describe('an address with filters', () => {
  const machine = { language: 'en', theme: 'dark' } as const;
  const at = (hash: string) => {
    const explorer = new Explorer(atlas, new Preferences());
    const dropped = applyAddress(explorer, readAddress(hash).view);
    return { explorer, dropped, hash: writeAddress(addressOf(explorer, undefined, machine)) };
  };

  it.each([
    '#/?figures=reporter:KAZ',
    '#/?figures=stated&filters=country:CHN,person:to-lam,sources:one',
    '#/?years=2000-2010&filters=corridors:all',
    '#/?compare=2022,2023',
    '#/?pair=CHN-KAZ&compare=KAZ-VNM,CHN-KAZ&sel=trade:KAZ-VNM:2023',
    '#/?layers=trade&pair=CHN-KAZ&filters=disputed:only,corridors:all'
  ])('%s comes back as it was', (hash) => {
    const opened = at(hash);
    expect(opened.dropped).toEqual([]);
    expect(opened.hash).toBe(hash);
  });

  it('begins a new history', () => {
    expect(at('#/?filters=country:CHN').explorer.filters.canUndo).toBe(false);
  });

  it('drops and tells what this atlas does not know', () => {
    const { dropped, hash } = at('#/?figures=reporter:USA&filters=person:ghost,country:CHN');
    expect(dropped).toEqual(['filters=person:ghost', 'figures=reporter:USA']);
    expect(hash).toBe('#/?filters=country:CHN');
  });
});
