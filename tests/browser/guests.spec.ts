import type { Page } from '@playwright/test';
import { pointAlong, type LngLat } from '../../src/lib/domain/greatCircle.ts';
import { dayOf, DAYS_PER_YEAR, smoothstep, yearSpan } from '../../src/lib/domain/time.ts';
import { VISIT_BOW, visitPath } from '../../src/lib/domain/visitArcs.ts';
import { JOURNEY_SECONDS } from '../../src/lib/domain/visits.ts';
import { builtInAtlas } from '../fixtures/atlas.ts';
import { expect, mapOf, settled, test } from './support/atlas.ts';
import { countNear, partOf, type Rgb } from './support/pixels.ts';

const VISIT = 'vnkz-2012-09-truong-tan-sang';
const DEPARTS = dayOf(2012, 9, 10);
const VIEW = { lng: 88, lat: 36, zoom: 3 };
const WHITE: Rgb = [255, 255, 255];

/** Web Mercator, in units of the world's side. */
function mercator([lng, lat]: LngLat): readonly [number, number] {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [lng / 360 + 0.5, 0.5 - north / (2 * Math.PI)];
}

function onScreen(lngLat: LngLat, { width, height }: { width: number; height: number }) {
  const side = 512 * 2 ** VIEW.zoom;
  const [x, y] = mercator(lngLat);
  const [centreX, centreY] = mercator([VIEW.lng, VIEW.lat]);
  return { x: width / 2 + (x - centreX) * side, y: height / 2 + (y - centreY) * side };
}

/** Plays to a day, and stays there: the bench's hook holds the clock. */
function playTo(page: Page, day: number) {
  const year = 1970 + Math.floor((day - dayOf(1970)) / DAYS_PER_YEAR);
  const { start, end } = yearSpan(year);
  return page.evaluate((to) => window.__bench?.seek(to), year + (day - start) / (end - start));
}

test('a guest on the way is where his journey has come by then', async ({ page: ours }) => {
  const atlas = await builtInAtlas();
  const visit = atlas.visits.find(({ id }) => id === VISIT)!;
  const path = visitPath(visit, atlas.places, VISIT_BOW);
  const page = await ours.context().newPage();
  try {
    const { lng, lat, zoom } = VIEW;
    await page.goto(`/?bench=1#/?at=2012-09-01&layers=visits&view=${lng},${lat},${zoom}`);
    await settled(page);
    await expect.poll(() => page.evaluate(() => window.__bench?.subject)).toBe('atlas');
    const size = (await mapOf(page).boundingBox())!;
    await playTo(page, dayOf(2012, 9, 2));
    for (const part of [0.4, 0.5, 0.6]) {
      const day = DEPARTS + part * JOURNEY_SECONDS * DAYS_PER_YEAR;
      await playTo(page, day);
      const { x, y } = onScreen(pointAlong(path, smoothstep(0, 1, part)), size);
      const about = { x: size.x + x - 5, y: size.y + y - 5, width: 10, height: 10 };
      const white = async () => countNear(await partOf(page, about), WHITE, 24);
      await expect.poll(white, `at ${part} of the time`).toBeGreaterThan(20);
    }
  } finally {
    await page.close();
  }
});
