import type { Page } from '@playwright/test';
import { expect, readdress, settled, test } from './support/atlas.ts';

/**
 * A handful of screens as they ought to look, in `tests/visual`; `npm run pictures` makes them anew. Browsers
 * letter and smooth a little differently: so few pixels may differ that a missing label, legend or mark does not
 * pass. `explore-dark` is the picture of the README.
 */
const SCREENS = [
  ['explore-light-selected', 1280, 720, '#/?theme=light&at=2023-12-31&sel=trade:KAZ-VNM:2023'],
  ['explore-dark', 1600, 900, '#/?theme=dark'],
  ['projector', 1024, 768, '#/?theme=dark&at=2012-09-10&mode=trail']
] as const;

const LIKENESS = { maxDiffPixelRatio: 0.004, threshold: 0.25 };

/** A new size reaches the page, and the map after it, with the frames that follow. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test.describe.configure({ mode: 'serial' });

// The page is shared: files before have left its lists scrolled and its timeline zoomed.
test.beforeAll(async ({ atlas }) => {
  await atlas.page.goto('/');
  await settled(atlas.page);
});
test.afterAll(async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 1280, height: 720 });
  await atlas.page.goto('/');
  await settled(atlas.page);
});

for (const [name, width, height, hash] of SCREENS) {
  test(`${name} looks as it should`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await readdress(page, hash);
    await twoFrames(page);
    await settled(page);
    await expect(page).toHaveScreenshot(`${name}.png`, LIKENESS);
  });
}

test('a scene of the briefing looks as it should', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await readdress(page, '#/brief/kazakhstan-vietnam?scene=2');
  await twoFrames(page);
  await expect(page.getByTestId('audience')).toHaveAttribute('data-state', 'idle');
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot('briefing-scene.png', LIKENESS);
});
