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
