import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './findChromium.ts';
import { findFirefox, openFirefox } from './firefox.ts';

const MAP_WITHIN_MS = 120_000;
const LOOKS_EVERY_MS = 500;
/** Of the map, or of the picture of a show. */
const STATE = `document.querySelector('[data-testid=map]')?.dataset.state`;

/** @returns the title of the page once its map is drawn, from a disk and with no network */
export async function openInChromium(path: string): Promise<string> {
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(pathToFileURL(resolve(path)).href);
    await page.waitForSelector('[data-testid=map][data-state=idle]', { timeout: MAP_WITHIN_MS });
    if (errors.length > 0) throw new Error(errors.join('; '));
    return await page.title();
  } finally {
    await browser.close();
  }
}

/** @returns the same of Firefox; null where it is not installed */
export async function openInFirefox(path: string): Promise<string | null> {
  const found = findFirefox();
  if (!found) return null;
  const page = await openFirefox(found);
  try {
    await page.goto(pathToFileURL(resolve(path)).href);
    const until = performance.now() + MAP_WITHIN_MS;
    while ((await page.evaluate(`return ${STATE} ?? null`)) !== 'idle') {
      if (performance.now() > until) throw new Error('Firefox did not draw the map of the file');
      await new Promise((done) => setTimeout(done, LOOKS_EVERY_MS));
    }
    return String(await page.evaluate('return document.title'));
  } finally {
    await page.close();
  }
}
