import { beforeAll, expect, it } from 'vitest';
import { placeCallout } from '../../../src/lib/domain/calloutPlace.ts';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import type { LngLat } from '../../../src/lib/domain/greatCircle.ts';
import { placeLabels, rankPlaces } from '../../../src/lib/domain/placeLabels.ts';
import { calloutGround } from '../../../src/lib/map/calloutGround.ts';
import { MapScene } from '../../../src/lib/map/mapScene.svelte.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

const SIZE = { width: 1568, height: 812 };
const PADDING = { top: 24, right: 24, bottom: 150, left: 24 };
const ASTANA: LngLat = [71.45, 51.17];
const PX_PER_RADIAN = 640;

/** Mercator, with Astana where the first view has it. */
function project([lng, lat]: LngLat) {
  const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const x = ((lng - ASTANA[0]) * Math.PI) / 180;
  return { x: 711 + PX_PER_RADIAN * x, y: 116 + PX_PER_RADIAN * (y(ASTANA[1]) - y(lat)) };
}

let atlas: Atlas;
beforeAll(async () => {
  atlas = await builtInAtlas();
});

function groundOf(change: (explorer: Explorer) => void = () => {}) {
  const explorer = new Explorer(atlas, new Preferences());
  change(explorer);
  const labels = placeLabels(rankPlaces(atlas), explorer.today, 'en').filter(({ rank }) => rank <= 2);
  return calloutGround(new MapScene(explorer, null).scene, labels, SIZE, PADDING, project);
}

it('leaves room beside Astana on the first view', () => {
  const placed = placeCallout(project(ASTANA), { width: 260, height: 84 }, groundOf());
  expect(placed?.box.x1).toBeLessThan(711);
});

it('keeps clear of every kind of line that is on, and of none that is off', () => {
  const all = groundOf().data.length;
  const without = (...layers: ('visits' | 'trade' | 'flights' | 'corridors')[]) =>
    groundOf((explorer) => (explorer.filters.layers = new Set(layers))).data.length;
  const each = (['visits', 'trade', 'flights', 'corridors'] as const).map((layer) => without(layer));
  expect(each.every((points) => points > 0)).toBe(true);
  expect(each.reduce((sum, points) => sum + points, 0)).toBe(all);
});

it('knows where the names of countries and seas stand', () => {
  const explorer = new Explorer(atlas, new Preferences());
  const { scene } = new MapScene(explorer, null);
  const { names, focusNames } = calloutGround(scene, [], SIZE, PADDING, project, [
    { lngLat: ASTANA, text: 'Kazakhstan', fromLeft: false, focus: true },
    { lngLat: ASTANA, text: 'Bay of Bengal', fromLeft: true, focus: false }
  ]);
  const [{ x, y }, focus, other] = [project(ASTANA), focusNames?.[0], names?.[0]];
  expect([focusNames?.length, names?.length]).toEqual([1, 1]);
  expect((focus!.x0 + focus!.x1) / 2).toBeCloseTo(x);
  expect((focus!.y0 + focus!.y1) / 2).toBeCloseTo(y);
  expect(other!.x0).toBeCloseTo(x);
  expect(other!.x1 - other!.x0).toBeGreaterThan(focus!.x1 - focus!.x0);
});

it('keeps within what no panel covers, and right of no button', () => {
  expect(groundOf().room).toEqual({ x0: 24, y0: 24, x1: 1496, y1: 662 });
});
