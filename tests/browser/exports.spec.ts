import { PNG } from 'pngjs';
import { expect, readdress, test } from './support/atlas.ts';
import { exported } from './support/exports.ts';

test('a picture holds the map of the screen, with its words around it', async ({ page }) => {
  await readdress(page, '#/?at=2023-08-21');
  const { name, bytes } = await exported(page, 'png');
  expect(name).toBe('kazakhstan-vietnam.png');
  const picture = PNG.sync.read(bytes);
  const map = await page.getByTestId('map').boundingBox();
  expect(picture.width).toBe(Math.round((map?.width ?? 0) * 2));
  expect(picture.height).toBeGreaterThan((map?.height ?? 0) * 2 + 100);
  const colours = new Set<number>();
  for (let i = 0; i < picture.data.length; i += 4 * 97) colours.add(picture.data.readUInt32BE(i));
  expect(colours.size).toBeGreaterThan(300);
});

/** Pixels of strong colour in the right half of the map, where the lines of the atlas lie. */
function colourful({ width, height, data }: PNG): number {
  let count = 0;
  for (let y = Math.round(height * 0.2); y < height * 0.8; y += 1) {
    for (let x = Math.round(width / 2); x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (Math.max(r, g, b) - Math.min(r, g, b) > 80) count += 1;
    }
  }
  return count;
}

test('lines lie where they lie on the screen, however sharp a picture is', async ({ page }) => {
  await readdress(page, '#/?at=2023-08-21');
  const [once, twice] = [
    colourful(PNG.sync.read((await exported(page, 'png', '1')).bytes)),
    colourful(PNG.sync.read((await exported(page, 'png', '2')).bytes)) / 4
  ];
  expect(once).toBeGreaterThan(500);
  expect(Math.abs(twice / once - 1)).toBeLessThan(0.4);
});

test('a film can be held and ended, waits in a hidden tab, and says that nothing was saved', async ({
  page
}) => {
  test.setTimeout(180_000);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await readdress(page, '#/?at=2023-08-21');
  await page.getByTestId('export').click();
  await page.locator('input[name=export-kind][value=stretch]').check();
  await page.getByLabel('Size').selectOption('720');
  await page.getByTestId('export-make').click();
  const state = page.getByTestId('export-state');
  await expect(state).toContainText(/\d+ of 900/);

  // A browser without a window hides no tab: what it would say is said for it.
  const hide = (hidden: boolean) =>
    page.evaluate((to) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => to });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await expect(state).toContainText('the browser does not draw a hidden tab');
  await hide(false);
  await expect(state).not.toContainText('Paused');
  await state.getByRole('button', { name: 'Pause' }).click();
  await expect(state).toContainText('Paused');
  const done = async () => Number(/(\d+) of 900/.exec((await state.textContent()) ?? '')?.[1]);
  await state.getByRole('button', { name: 'Go on' }).click();
  const before = await done();
  await expect.poll(done).toBeGreaterThan(before);
  await state.getByRole('button', { name: 'Cancel' }).click();
  await expect(state).toHaveText('Cancelled. Nothing was saved.');
  await page.evaluate(() => Reflect.deleteProperty(document, 'hidden'));

  // The dialogue can be used again, and tells what fails.
  await page.route(/envoy-atlas\.html$/, (route) => route.fulfill({ status: 404 }));
  await page.locator('input[name=export-kind][value=html]').check();
  await page.getByTestId('export-make').click();
  await expect(state).toHaveText(/^It could not be made: .*envoy-atlas\.html \(404\)\. Nothing was saved\.$/);
  await page.unroute(/envoy-atlas\.html$/);
  expect(saved).toEqual([]);
  // On a small screen, too, without looking for it.
  await page.setViewportSize({ width: 390, height: 600 });
  await expect(state).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
