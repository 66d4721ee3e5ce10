import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { MapScene } from '../../../src/lib/map/mapScene.svelte.ts';
import { PlaceNames } from '../../../src/lib/map/placeNames.svelte.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';
import { guestsAt } from '../../fixtures/guests.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await builtInAtlas();
});

function sceneAt(year: number, month = 1, day = 1, change: (explorer: Explorer) => void = () => {}) {
  const explorer = new Explorer(atlas, new Preferences());
  explorer.goTo(dayOf(year, month, day));
  change(explorer);
  return new MapScene(explorer, null);
}

describe('the scene of the built-in atlas', () => {
  it('has a guest in Astana on 11 September 2012, and no head while held', () => {
    const { scene } = sceneAt(2012, 9, 11);
    const now = guestsAt(scene.guests, dayOf(2012, 9, 11));
    expect(now.map(({ part, journey }) => [part, journey.visit.id])).toContainEqual([
      'pulse',
      'vnkz-2012-09-truong-tan-sang'
    ]);
    expect(now.filter(({ part }) => part === 'head')).toEqual([]);
  });

  it('opens the year that the ribbon shows', () => {
    expect(sceneAt(2023, 7).trade.mark).toEqual({ kind: 'trade', id: 'KAZ-VNM:2023' });
    expect(sceneAt(2005).trade.mark).toBeNull();
  });

  it('shows the corridors that join the focus countries, and all of them when asked', () => {
    const few = sceneAt(2025).scene.corridors.legs.length;
    const all = sceneAt(2025, 1, 1, (e) => (e.filters.allCorridors = true)).scene.corridors.legs.length;
    expect(few).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(few);
  });

  it('moves nothing by itself with reduced motion', () => {
    const { scene } = sceneAt(2025, 6, 1, (e) => (e.preferences.reducedMotion = true));
    expect(scene.pulse.pulsing).toBe(false);
    const heads = scene.guests.filter(({ part }) => part === 'head');
    expect([heads, scene.strokes, scene.ribbon.out, scene.flights.aircraft, scene.corridors.pulses]).toEqual([
      [],
      [],
      [],
      [],
      []
    ]);
  });

  it('ends the ribbon in Almaty before 10 December 1997 and in Astana after', () => {
    const westOf = (scene: MapScene) => scene.trade.paths[0]!.at(-1)!.map((v) => Number(v.toFixed(2)));
    expect(westOf(sceneAt(1997, 12, 9))).toEqual([76.89, 43.24]);
    expect(westOf(sceneAt(1997, 12, 10))).toEqual([71.45, 51.17]);
  });

  it('calls the capital by its name of the day', () => {
    const explorer = new Explorer(atlas, new Preferences());
    const names = new PlaceNames(explorer);
    const nameOn = (...day: [number, number, number]) => {
      explorer.goTo(dayOf(...day));
      return names.labels.find((label) => label.id === 'astana')?.name;
    };
    expect([nameOn(2022, 9, 14), nameOn(2022, 9, 17)]).toEqual(['Nur-Sultan', 'Astana']);
  });

  it('lights the line of what is chosen among those of its way', () => {
    const { scene } = sceneAt(2025, 1, 1, (e) =>
      e.selection.select({ kind: 'visit', id: 'vnkz-2012-09-truong-tan-sang' })
    );
    expect(scene.marks.length).toBeGreaterThan(1);
    expect(scene.marks.length).toBeLessThanOrEqual(6);
    expect(scene.marks.filter((line) => line.halo).map((line) => line.mark.id)).toEqual([
      'vnkz-2012-09-truong-tan-sang'
    ]);
    expect(scene.arcOpacity).toBeLessThan(1);
  });
});
