import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  await page.keyboard.press('Escape');
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

test('the one file opens from a disk with no network, and makes another', async ({ page }, info) => {
  test.setTimeout(180_000);
  const { file, context, asked } = await openFile(page, `${TEMPLATE}#/?at=2022-09-14`);
  expect(asked).toEqual([]);
  await expect(file.getByTestId('map')).toHaveAttribute('data-state', 'idle');
  const second = await exported(file, 'html');
  await context.close();
  expect(second.bytes.length).toBeLessThan(8e6);
  expect(second.bytes.includes('.notes.json')).toBe(false);

  const path = info.outputPath('second.html');
  await writeFile(path, second.bytes);
  const again = await openFile(page, pathToFileURL(path).href);
  expect(again.asked).toEqual([]);
  expect(again.file.url()).toContain('at=2022-09-14');
  await again.context.close();
});

test('the same frames make the same film', async ({ page }) => {
  test.setTimeout(240_000);
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark' });
  if (!context) throw new Error('no browser');
  const studio = await context.newPage();
  await studio.goto(`${process.env.ATLAS_ORIGIN}?export=1#/?at=2012-01-01&years=2009-2013&layers=visits`);
  await settled(studio);
  await studio.waitForFunction(() => window.__export !== undefined);
  const films = [];
  for (let run = 0; run < 2; run += 1) {
    const saving = studio.waitForEvent('download');
    await studio.evaluate(() =>
      window.__export?.make({ kind: 'stretch', lines: 360, fps: 6, seconds: 2 }, 'kazakhstan-vietnam')
    );
    films.push(await readFile(await (await saving).path()));
  }
  const [first, second] = await Promise.all(films.map((film) => framesOf(studio, film.toString('base64'))));
  expect(first).toMatchObject({ width: 640, height: 360 });
  expect(first?.seconds).toBeCloseTo(2, 1);
  const [start, end] = first?.frames ?? [];
  expect(differs(start, end)).toBeGreaterThan(0.5);
  first?.frames.forEach((frame, i) => expect(differs(frame, second?.frames[i])).toBeLessThan(0.5));
  await context.close();
});

interface Decoded {
  width: number;
  height: number;
  seconds: number;
  /** Grey values of the first, the middle and the last frame. */
  frames: number[][];
}

/** Decodes a film with the browser's own player. */
function framesOf(page: Page, base64: string): Promise<Decoded> {
  return page.evaluate(async (data) => {
    const video = document.createElement('video');
    video.muted = true;
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const once = (name: string) => new Promise((done) => video.addEventListener(name, done, { once: true }));
    const loaded = once('loadeddata');
    video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
    await loaded;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 90];
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const frames: number[][] = [];
    for (const share of [0.02, 0.5, 0.97]) {
      const sought = once('seeked');
      video.currentTime = video.duration * share;
      await sought;
      pen?.drawImage(video, 0, 0, 160, 90);
      const pixels = pen?.getImageData(0, 0, 160, 90).data ?? [];
      frames.push(Array.from({ length: 160 * 90 }, (_, i) => pixels[4 * i + 1] ?? 0));
    }
    return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration, frames };
  }, base64);
}

/** Mean difference of two pictures, in steps of 255. */
function differs(a: readonly number[] = [], b: readonly number[] = []): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 255)), 0) / a.length;
}
