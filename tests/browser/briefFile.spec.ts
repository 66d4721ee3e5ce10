import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '../../scripts/lib/findChromium.ts';
import { findFirefox, openFirefox } from '../../scripts/lib/firefox.ts';
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

test('from the file two windows of Firefox stay at one playhead, where there is one', async () => {
  test.setTimeout(240_000);
  const found = findFirefox();
  test.skip(found === null, 'Firefox and a screen for it are not installed');
  if (!found) return;
  const driven = await openFirefox(found);
  try {
    const of = (window: string | undefined, testId: string, name: string) => async () => {
      if (window !== undefined) await driven.drive(window);
      return driven.evaluate(
        `return document.querySelector('[data-testid=${testId}]')?.dataset.${name} ?? null`
      );
    };
    await driven.goto(PLAYED);
    const [audience] = await driven.windows();
    const openDesk = async () => {
      await driven.drive(String(audience));
      await driven.press('s');
      await expect.poll(() => driven.windows()).toHaveLength(2);
      const desk = (await driven.windows()).find((window) => window !== audience);
      await expect.poll(of(desk, 'presenter', 'audience')).toBe('there');
      return desk;
    };
    // Under way from August 1959.
    await expect
      .poll(async () => Number((await of(audience, 'scene-map', 'playhead')()) ?? -Infinity))
      .toBeGreaterThan(-3500);
    const first = await openDesk();
    await driven.press('k');
    await expect
      .poll(async () => {
        const at = await of(first, 'scene-map', 'playhead')();
        return at === (await of(audience, 'scene-map', 'playhead')());
      })
      .toBe(true);
    const held = await of(audience, 'scene-map', 'playhead')();

    for (const window of [audience, first]) {
      await driven.drive(String(window));
      await driven.reload();
      await expect.poll(of(window, 'scene-map', 'playhead')).toBe(held);
      await expect.poll(of(first, 'presenter', 'audience')).toBe('there');
    }
    await driven.drive(String(first));
    await driven.closeWindow();
    const desk = await openDesk();
    await driven.press('n');
    await expect.poll(of(audience, 'audience', 'scene')).toBe('first-visits');
    await expect.poll(of(desk, 'presenter', 'scene')).toBe('first-visits');
    await driven.drive(String(audience));
    await driven.closeWindow();
    await expect.poll(of(desk, 'presenter', 'audience')).toBe('gone');
  } finally {
    await driven.close();
  }
});
