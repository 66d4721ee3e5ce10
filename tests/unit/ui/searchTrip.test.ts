import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { goThere, lookThere, rememberPlace } from '../../../src/lib/ui/search/trip.ts';
import { optionsOf, shownGroups } from '../../../src/lib/ui/search/options.ts';
import type { SearchHit } from '../../../src/lib/domain/search/search.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

let atlas: Atlas;
beforeAll(async () => (atlas = await builtInAtlas()));

const HO = { mark: { kind: 'visit', id: 'vnkz-1959-08-ho-chi-minh' }, day: dayOf(1959, 8) } as const;
const ASTANA_THEN = { mark: { kind: 'place', id: 'astana' }, day: dayOf(2019, 3, 23) } as const;

describe('going to a hit', () => {
  it('opens its card at its time', () => {
    const explorer = new Explorer(atlas, new Preferences());
    goThere(explorer, ASTANA_THEN);
    expect(explorer.selection.selected).toEqual(ASTANA_THEN.mark);
    expect(explorer.clock.playhead).toBe(ASTANA_THEN.day);
    expect(explorer.camera.wish.kind).toBe('fit');
  });

  it('only looked at opens no card, and the way back leads to where the reader was', () => {
    const explorer = new Explorer(atlas, new Preferences());
    const { clock, camera, filters, selection } = explorer;
    explorer.goTo(dayOf(2015));
    filters.toggleLayer('visits');
    selection.select({ kind: 'place', id: 'hanoi' });
    camera.movedByHand({ lng: 70, lat: 40, zoom: 4 });
    const goBack = rememberPlace(explorer);
    lookThere(explorer, HO);
    expect(selection.selected).toEqual({ kind: 'place', id: 'hanoi' });
    expect(selection.hovered).toEqual(HO.mark);
    expect(clock.playhead).toBe(HO.day);
    expect(filters.years[0]).toBe(1959);
    goBack();
    expect(clock.playhead).toBe(dayOf(2015));
    expect(filters.years).toEqual(atlas.info.years);
    expect(filters.layers.has('visits')).toBe(false);
    expect(selection.hovered).toBeNull();
    expect(camera.view).toEqual({ lng: 70, lat: 40, zoom: 4 });
    // The look left no step behind: undo takes back the reader's own last choice.
    filters.undo();
    expect(filters.layers.has('visits')).toBe(true);
    expect(filters.canUndo).toBe(false);
  });

  it('goes back to a box and to home, too', () => {
    const explorer = new Explorer(atlas, new Preferences());
    const { camera } = explorer;
    rememberPlace(explorer)();
    expect(camera.wish).toEqual({ kind: 'home' });
    camera.fit([60, 10, 110, 60]);
    const goBack = rememberPlace(explorer);
    lookThere(explorer, HO);
    goBack();
    expect(camera.wish).toEqual({ kind: 'fit', bounds: [60, 10, 110, 60] });
  });
});

describe('the rows of the list', () => {
  const hit = (id: string): SearchHit => ({
    group: 'visits',
    id,
    names: { en: id },
    text: id,
    ranges: [],
    target: { mark: null, day: null }
  });
  const groups = [
    { group: 'people' as const, hits: [hit('p')], total: 1 },
    { group: 'visits' as const, hits: 'abcdefg'.split('').map(hit), total: 7 }
  ];
  const rows = (expanded: ('visits' | 'people')[]) =>
    optionsOf(shownGroups(groups, new Set(expanded))).map((o) => ('hit' in o ? o.hit.id : `more ${o.more}`));

  it('are the first of each group and the way to the rest', () => {
    expect(rows([])).toEqual(['p', 'a', 'b', 'c', 'd', 'e', 'more visits']);
  });
  it('are all of a group that was asked for', () => {
    expect(rows(['visits'])).toEqual(['p', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
