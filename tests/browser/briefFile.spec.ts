import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '../../scripts/lib/findChromium.ts';
import { expect, test } from './support/atlas.ts';

const FILE = pathToFileURL(resolve('build/envoy-atlas.html')).href;
/** A scene that plays for twelve seconds, from 1959 to 1992. */
const PLAYED = `${FILE}#/brief/kazakhstan-vietnam?scene=two-beginnings`;

const audienceOf = (page: Page) => page.getByTestId('audience');
const playheadOf = async (page: Page) =>
  Number(await page.getByTestId('scene-map').first().getAttribute('data-playhead'));

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.ATLAS_CHROMIUM,
    args: CHROMIUM_ARGS,
    // Otherwise Playwright lets every pop-up through.
    ignoreDefaultArgs: ['--disable-popup-blocking']
  });
});
test.afterAll(() => browser.close());

test('from the file two windows stay at one playhead, whichever is closed or loaded anew', async () => {
  test.setTimeout(180_000);
  const context = await browser.newContext({
    viewport: { width: 800, height: 500 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    offline: true
  });
  const page = await context.newPage();
  // A press that no hand has made, once: the browser keeps the window shut.
  await page.addInitScript(() => {
    const asked = setInterval(() => {
      if (!document.querySelector('[data-testid=audience] [data-testid=scene-map]')) return;
      clearInterval(asked);
      if (sessionStorage.getItem('pressed')) return;
      sessionStorage.setItem('pressed', 'once');
      dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS' }));
      console.info('pressed');
    }, 50);
  });
  // Until then nothing is asked of the page: each question of the driver counts as a hand's.
  const pressed = page.waitForEvent('console', (message) => message.text() === 'pressed');
  await page.goto(PLAYED);
  await pressed;
  const link = page.getByRole('link', { name: 'Open the presenter view' });
  await expect(link).toBeVisible();
  const opened = context.waitForEvent('page');
  await link.click();
  const desk = await opened;
  const presenter = desk.getByTestId('presenter');
  await expect(presenter).toHaveAttribute('data-audience', 'there');
  await expect(link).toHaveCount(0);

  await expect.poll(() => playheadOf(page)).toBeGreaterThan(-3500);
  await desk.keyboard.press('k');
  await expect.poll(async () => (await playheadOf(desk)) - (await playheadOf(page))).toBe(0);
  const held = await playheadOf(page);
  await page.reload();
  await expect.poll(() => playheadOf(page)).toBe(held);
  await desk.reload();
  await expect(presenter).toHaveAttribute('data-audience', 'there');
  await expect.poll(() => playheadOf(desk)).toBe(held);

  await page.close();
  await expect(presenter).toHaveAttribute('data-audience', 'gone');
  const again = context.waitForEvent('page');
  await desk.getByRole('link', { name: 'Open it again' }).click();
  const audience = await again;
  await expect(presenter).toHaveAttribute('data-audience', 'there');
  await expect.poll(() => playheadOf(audience)).toBe(held);
  expect(await playheadOf(desk)).toBe(held);

  await audience.keyboard.press('PageDown');
  await expect(presenter).toHaveAttribute('data-scene', 'first-visits');
  await desk.close();
  await audience.keyboard.press('PageDown');
  await expect(audienceOf(audience)).toHaveAttribute('data-scene', 'leaders-2009-2012');
  await context.close();
});
