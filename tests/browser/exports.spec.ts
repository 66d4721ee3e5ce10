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
