import type { Page, Route } from '@playwright/test';
import { test as base } from '@playwright/test';
import { expect, mapOf, settled, test, watchedPage } from './support/atlas.ts';

const TRADE_FILE = '**/data/kazakhstan-vietnam/trade.geojson';

/** A page of its own, in which something is wrong before it opens. */
async function faultyPage(page: Page, spoil: (fresh: Page) => Promise<unknown>): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      viewport: { width: 1024, height: 768 },
      locale: 'en-GB',
      colorScheme: 'light',
      baseURL: process.env.ATLAS_ORIGIN as string
    });
  if (!context) throw new Error('no browser');
  const { page: fresh } = await watchedPage(context, new URL(process.env.ATLAS_ORIGIN as string).origin);
  await spoil(fresh);
  await fresh.goto('/');
  return fresh;
}

async function body(route: Route): Promise<Buffer> {
  return (await route.fetch()).body();
}

test.describe('when things go wrong', () => {
  test('a missing file is named, and the rest of the atlas works', async ({ page }) => {
    const faulty = await faultyPage(page, (p) =>
      p.route(TRADE_FILE, (route) => route.fulfill({ status: 404 }))
    );
    await expect(faulty.getByTestId('fault')).toContainText('trade.geojson is missing');
    await expect(faulty.getByTestId('fault')).toContainText('npm run data');
    await settled(faulty);
    // Retry, and the file is back.
    await faulty.unroute(TRADE_FILE);
    await faulty.getByTestId('fault').getByRole('button', { name: 'Retry' }).click();
    await expect(faulty.getByTestId('fault')).toBeHidden();
    await faulty.context().close();
  });

  test('a file that is cut off or changed is told with its bytes or its checksum', async ({ page }) => {
    const faulty = await faultyPage(page, async (p) => {
      await p.route(TRADE_FILE, async (route) =>
        route.fulfill({ body: (await body(route)).subarray(0, 500), contentType: 'application/json' })
      );
      await p.route('**/data/kazakhstan-vietnam/visits.geojson', async (route) => {
        const changed = Buffer.from(await body(route));
        changed.write('X', changed.indexOf('Tokayev'));
        await route.fulfill({ body: changed, contentType: 'application/json' });
      });
    });
    await expect(faulty.getByText(/trade\.geojson is cut off: 500 of \d+ bytes/)).toBeVisible();
    await expect(faulty.getByText('visits.geojson does not match its checksum')).toBeVisible();
    await expect(faulty.getByRole('slider', { name: 'Playhead' })).toBeVisible();
    await faulty.context().close();
  });

  test('without its manifest the atlas says what to run and offers another try', async ({ page }) => {
    const faulty = await faultyPage(page, (p) =>
      p.route('**/manifest.json', (route) => route.fulfill({ status: 404 }))
    );
    await expect(faulty.getByTestId('failure')).toContainText('npm run data');
    await faulty.unroute('**/manifest.json');
    await faulty.getByRole('button', { name: 'Retry' }).click();
    await expect(faulty.getByRole('slider', { name: 'Playhead' })).toBeVisible();
    await faulty.context().close();
  });

  test('without WebGL 2 the list, the timeline and the cards still work', async ({ page }) => {
    const faulty = await faultyPage(page, (p) =>
      p.addInitScript(() => {
        const getContext = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...rest: []
        ) {
          return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
        } as typeof getContext;
      })
    );
    await expect(faulty.getByTestId('no-map')).toContainText('This browser cannot draw the map');
    await faulty
      .getByTestId('no-map')
      .getByRole('button', { name: /Trương Tấn Sang/ })
      .click();
    await expect(faulty.getByTestId('card')).toContainText('Trương Tấn Sang');
    await faulty.context().close();
  });

  test('the bytes are shown while they come', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const faulty = await faultyPage(page, (p) =>
      p.route(TRADE_FILE, async (route) => {
        await held;
        await route.continue();
      })
    );
    await expect(faulty.getByTestId('loading')).toContainText('MB');
    release();
    await expect(faulty.getByTestId('loading')).toBeHidden();
    await faulty.context().close();
  });

  test('a site of other atlases opens the first and offers the others', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const faulty = await faultyPage(page, async (p) => {
      await p.route('**/data/kazakhstan-vietnam/**', (route) => route.fulfill({ status: 404 }));
      await p.route('**/data/atlases.json', (route) =>
        route.fulfill({ json: ['first', 'second'].map((folder) => ({ folder, title: { en: folder } })) })
      );
      await p.route(/\/data\/(first|second)\//, async (route) => {
        if (route.request().url().includes('second')) await held;
        const url = route
          .request()
          .url()
          .replace(/first|second/, 'kazakhstan-vietnam');
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    });
    const choice = faulty.getByTestId('atlases');
    await expect(choice).toHaveValue('first');
    await choice.selectOption('second');
    await expect(faulty).toHaveURL(/atlas=second/);
    // What comes late, after another was chosen, does not take its place.
    await choice.selectOption('first');
    await expect(faulty).toHaveURL(/atlas=first/);
    const late = faulty.waitForResponse(/second\/visits/);
    release();
    await late;
    await expect(choice).toHaveValue('first');
    await expect(faulty).toHaveURL(/atlas=first/);
    await choice.selectOption('second');
    await expect(faulty).toHaveURL(/atlas=second/);
    await expect(choice).toBeFocused();
    await expect(choice).toHaveValue('second');
    await faulty.context().close();
  });

  test('after a lost context the map comes back by itself', async ({ page }) => {
    await settled(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-testid=map] canvas.maplibregl-canvas');
      const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      lost?.loseContext();
      setTimeout(() => lost?.restoreContext(), 500);
    });
    await expect(page.getByTestId('fault')).toContainText('It comes back by itself');
    await settled(page);
    await expect(page.getByTestId('fault')).toBeHidden();
    await expect(mapOf(page)).toHaveAttribute('data-state', 'idle');
  });
});

base('an unknown atlas in the address is told', async ({ page }) => {
  await page.goto('/#/?atlas=nowhere');
  await expect(page.getByTestId('failure')).toBeVisible();
});
