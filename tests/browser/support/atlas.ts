import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** What a page did that it must never do. */
interface Trespass {
  /** Requests to any other host. */
  readonly foreign: string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly console: string[];
}

interface Watched {
  readonly page: Page;
  readonly trespass: Trespass;
}

// Drivers of software rendering talk in the console; nothing of the page does.
const DRIVER_TALK = /GPU stall|swiftshader|GL Driver Message|Automatic fallback to software WebGL/i;

/** Opens a page that is cut off from every other host and told on when it tries. */
export async function watchedPage(context: BrowserContext, origin: string): Promise<Watched> {
  const page = await context.newPage();
  const trespass: Trespass = { foreign: [], console: [] };
  await page.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      trespass.foreign.push(route.request().url());
      return route.abort();
    }
  );
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || DRIVER_TALK.test(message.text())) return;
    trespass.console.push(message.text());
  });
  page.on('pageerror', (error) => trespass.console.push(String(error)));
  return { page, trespass };
}

export function mapOf(page: Page) {
  // A page over the map may draw another.
  return page.getByTestId('map').first();
}

/** Held and fully drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-state', 'idle');
}

/** Puts the open atlas at another address, without another page load. Nothing keeps the focus of a test before. */
export async function readdress(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    location.hash = to;
  }, hash);
  await settled(page);
}

type Worker = { readonly atlas: Watched };
type Fixtures = {
  /** One page for all tests of a file: each takes its own address, and none loads the page again. */
  readonly page: Page;
  readonly trespass: Trespass;
};

/** Tests of the built-in atlas in one long-lived page of 1280 × 720, dark, in English. */
export const test = base.extend<Fixtures, Worker>({
  atlas: [
    async ({ browser }, use) => {
      const origin = process.env.ATLAS_ORIGIN as string;
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width: 1280, height: 720 },
        locale: 'en-GB',
        timezoneId: 'UTC',
        colorScheme: 'dark',
        permissions: ['clipboard-read', 'clipboard-write']
      });
      const watched = await watchedPage(context, new URL(origin).origin);
      await watched.page.goto('/');
      await settled(watched.page);
      await use(watched);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  page: async ({ atlas }, use) => use(atlas.page),
  trespass: async ({ atlas }, use) => use(atlas.trespass)
});

export { expect };
