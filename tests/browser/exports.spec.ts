import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, readdress, settled, test } from './support/atlas.ts';

const TEMPLATE = pathToFileURL(resolve('build/envoy-atlas.html')).href;

/** A page with nothing behind it: the network is cut, and any request but for the file itself is told. */
async function openFile(
  page: Page,
  url: string
): Promise<{ file: Page; context: BrowserContext; asked: string[] }> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1024, height: 768 }, offline: true });
  if (!context) throw new Error('no browser');
  const file = await context.newPage();
  const asked: string[] = [];
  file.on('request', (request) => {
    const address = request.url().split('#')[0];
    if (!/^(data|blob):/.test(request.url()) && address !== url.split('#')[0]) asked.push(request.url());
  });
  await file.goto(url);
  await settled(file);
  return { file, context, asked };
}

/** Chooses a kind in the dialogue, makes it and hands back what was saved. */
async function exported(page: Page, kind: string): Promise<{ name: string; bytes: Buffer; path: string }> {
  await page.getByTestId('export').click();
  await page.locator(`input[name=export-kind][value=${kind}]`).check();
  const saving = page.waitForEvent('download');
  await page.getByTestId('export-make').click();
  const download = await saving;
  await expect(page.getByTestId('export-state')).toHaveAttribute('data-state', 'done');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: await readFile(path), path };
}

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

test('the one file opens from a disk with no network', async ({ page }) => {
  const { file, context, asked } = await openFile(page, `${TEMPLATE}#/?at=2022-09-14`);
  expect(asked).toEqual([]);
  await expect(file.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
  await context.close();
  const bytes = await readFile(fileURLToPath(TEMPLATE));
  expect(bytes.length).toBeLessThan(8e6);
  expect(bytes.includes('kazakhstan-vietnam.notes.json":{')).toBe(false);
});
