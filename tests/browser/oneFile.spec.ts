import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openInFirefox } from '../../scripts/lib/openOneFile.ts';
import { expect, readdress, settled, test } from './support/atlas.ts';
import { exported, openFile } from './support/exports.ts';
import { HOSTILE, serveHostileAtlas } from './support/hostileAtlas.ts';

const TEMPLATE = pathToFileURL(resolve('build/envoy-atlas.html')).href;
const DATA = /(id="atlas-data">)([\s\S]*?)(<\/script>)/;

test('the one file opens from a disk with no network', async ({ browser }) => {
  const { file, trespass } = await openFile(browser, `${TEMPLATE}#/?at=2022-09-14`);
  await expect(file.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
  expect(trespass).toEqual([]);
  await file.context().close();
  const bytes = await readFile(fileURLToPath(TEMPLATE));
  expect(bytes.length).toBeLessThan(5e6);
  expect(bytes.includes('kazakhstan-vietnam.notes.json":{')).toBe(false);
});

test('the one file opens in Firefox, where there is one', async () => {
  const title = await openInFirefox(fileURLToPath(TEMPLATE));
  expect(title ?? 'Envoy Atlas').toContain('Envoy Atlas');
});

test('own tables, an own briefing and the view go into a file, as text, and into the next one', async ({
  page,
  browser
}) => {
  test.setTimeout(180_000);
  const atlas = await serveHostileAtlas(page);
  await readdress(page, `#/?atlas=${atlas}&at=2012-09-11`);
  await page.locator('body').press('a');
  const dialog = page.getByRole('dialog', { name: 'Add this view as a scene' });
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(HOSTILE);
  await dialog.getByRole('textbox', { name: 'Name of the briefing' }).fill('Own');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByTestId('notice')).toContainText('Added to “Own”');
  await readdress(page, `#/?atlas=${atlas}&lang=vi&theme=light&at=2012-09-11`);
  const first = await exported(page, 'html');
  await readdress(page, '#/?lang=en&theme=dark');
  expect(first.name).toBe('hostile.html');

  const { file, trespass } = await openFile(browser, pathToFileURL(first.path).href);
  expect(file.url()).toContain('#/?atlas=hostile&lang=vi&theme=light&at=2012-09-11');
  const second = await exported(file, 'html');
  const [one, two] = [first.bytes.toString('utf8'), second.bytes.toString('utf8')];
  // The page of the second is written by the browser, which leaves out what HTML does not need.
  const outside = (text: string) =>
    text
      .replace(DATA, '$1$3')
      .replace(/\s*\/>/g, '>')
      .replace(/\s+/g, '');
  expect(outside(two)).toBe(outside(one));
  expect(DATA.exec(two)?.[2]).toBe(DATA.exec(one)?.[2]);

  await file.evaluate(() => (location.hash = '#/data/visits?atlas=hostile&lang=en'));
  await expect(file.getByRole('rowheader').first()).toBeVisible();
  await expect(file.locator('body')).toContainText(HOSTILE);
  await file.evaluate(() => (location.hash = '#/brief/own?atlas=hostile&lang=en'));
  await expect(file.getByTestId('caption')).toContainText(HOSTILE);
  await settled(file);
  expect(trespass).toEqual([]);
  await file.context().close();
});
