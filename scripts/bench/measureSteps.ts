import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS } from '../lib/findChromium.ts';
import { probeText, scriptSeconds } from './measure.ts';

/** Scenes that are gone through forth and back. */
const SPAN = 6;
const LIMIT_MS = 60_000;

/** Windows of a show in which a step is measured. */
export const SHOW_WINDOWS = ['audience', 'presenter'] as const;
export type ShowWindow = (typeof SHOW_WINDOWS)[number];

/** What announces that a window has come to rest at a scene. */
const AT_REST: Readonly<Record<ShowWindow, string>> = {
  audience: '[data-testid=audience][data-state=idle]',
  // Beside the scene it shows a picture of the next.
  presenter: '[data-testid=presenter]:has(.next img)'
};

export interface StepOptions {
  readonly executablePath: string;
  /** Instances really drawn at each call. */
  readonly cap: number;
  /** Times that the scenes are gone through forth and back. */
  readonly rounds: number;
}

/**
 * Script time in milliseconds of the page's own thread for a step to a neighbouring scene, from the key to the
 * picture at rest. Each scene has been on before, so that its thumbnail is made and its code compiled.
 * @param url address of the window, at the first of the scenes that are gone through
 * @throws {Error} where the page does not follow the keys, or says something on the console
 */
export async function measureSteps(url: string, shown: ShowWindow, options: StepOptions): Promise<number> {
  const browser = await chromium.launch({ executablePath: options.executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(`window.__benchCap = ${options.cap};${probeText()}`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator(AT_REST[shown]).waitFor({ timeout: LIMIT_MS });
    // Without an audience the presenter's window shows it by itself, once it has waited for one.
    if (shown === 'presenter') {
      await page.locator('[data-audience=gone]').waitFor({ state: 'attached', timeout: LIMIT_MS });
    }

    await walk(page, shown, 'PageDown');
    await walk(page, shown, 'PageUp');
    const before = await scriptSeconds(session);
    for (let round = 0; round < options.rounds; round += 1) {
      await walk(page, shown, 'PageDown');
      await walk(page, shown, 'PageUp');
    }
    const after = await scriptSeconds(session);
    if (faults.length > 0) throw new Error(`${url}: ${faults.join('; ')}`);
    return ((after - before) * 1000) / (options.rounds * 2 * (SPAN - 1));
  } finally {
    await browser.close();
  }
}

async function walk(page: Page, shown: ShowWindow, key: 'PageDown' | 'PageUp'): Promise<void> {
  for (let step = 1; step < SPAN; step += 1) {
    const before = await page.locator(`[data-testid=${shown}]`).getAttribute('data-scene');
    await page.keyboard.press(key);
    await page.locator(`${AT_REST[shown]}:not([data-scene="${before}"])`).waitFor({ timeout: LIMIT_MS });
  }
}
