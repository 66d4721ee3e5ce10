import { expect, it } from 'vitest';
import { pictureOf, scenePace } from '../../../src/lib/briefing/showPicture.ts';
import { HELD } from '../../../src/lib/domain/pace.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { setScene } from '../../../src/lib/state/sceneOnMap.ts';
import { smallAtlas } from '../../fixtures/atlas.ts';
import { briefing, scene, stretch } from '../../fixtures/briefing.ts';

const SCENES = briefing([scene('stands'), scene('plays', stretch(2010, 2020, 5))]);

it('a scene that stands takes over no speed from the one before it', () => {
  const explorer = new Explorer(smallAtlas({}), new Preferences());
  const speedOf = (index: number) => {
    setScene(explorer, pictureOf(SCENES, index, 0));
    return explorer.clock.daysPerSecond;
  };
  const stands = speedOf(0);
  expect(speedOf(1)).toBeGreaterThan(stands);
  expect(speedOf(0)).toBe(stands);
});

it('time passes from the beginning of the stretch that a scene plays, and only there', () => {
  const [stands, plays] = SCENES.scenes as [(typeof SCENES.scenes)[0], (typeof SCENES.scenes)[0]];
  expect(scenePace(stands, false)).toEqual(HELD);
  expect(scenePace(plays, true)).toEqual(HELD);
  const pace = scenePace(plays, false);
  expect(pace.since).toBe(dayOf(2010));
  expect(pace.since + 5 * pace.daysPerSecond).toBe(dayOf(2020));
});
