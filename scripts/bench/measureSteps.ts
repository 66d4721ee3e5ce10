import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { CHROMIUM_ARGS } from '../lib/findChromium.ts';
import { probeText } from './measure.ts';

/** Scenes that are gone through forth and back. */
const SPAN = 6;
const LIMIT_MS = 60_000;
/** By it the two windows of a show find each other. */
const SESSION = 'benchbenchbench';
/** Besides script, what a long list of scenes would cost. */
const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Windows of a show in which a step is measured. */
export const SHOW_WINDOWS = ['audience', 'presenter'] as const;
export type ShowWindow = (typeof SHOW_WINDOWS)[number];

const ROUTES: Readonly<Record<ShowWindow, string>> = { audience: 'brief', presenter: 'presenter' };
/** What announces that a window has come to rest at a scene; `*` stands for more about its element. */
const AT_REST: Readonly<Record<ShowWindow, string>> = {
  audience: '[data-testid=audience][data-state=idle]*',
  // It draws the scene that the audience has, and shows a picture of the next.
  presenter:
    '[data-testid=presenter][data-audience=there]*:has(.next img):has(.now [data-testid=map][data-state=idle])'
};

export interface StepOptions {
  readonly executablePath: string;
  /** Instances really drawn at each call. */
  readonly cap: number;
  /** Times that the scenes are gone through forth and back. */
  readonly rounds: number;
}

/** Where a briefing is shown. */
export interface ShownAt {
  /** Of the page, ending in a slash. */
  readonly url: string;
  readonly briefing: string;
  /** The first of the scenes that are gone through, from 1. */
  readonly scene: number;
}

/**
 * Milliseconds that the page's own thread works on a step to a neighbouring scene, from the key to the picture
 * at rest: script, style and layout, in time of the processor, so that neither a busy machine nor waiting for
 * software drawing counts. Each scene has been on before, so that its thumbnail is made and its code compiled.
 * @throws {Error} where the page does not follow the keys, or says something on the console
 */
export async function measureSteps(at: ShownAt, shown: ShowWindow, options: StepOptions): Promise<number> {
  const browser = await chromium.launch({ executablePath: options.executablePath, args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    await context.addInitScript(`window.__benchCap = ${options.cap};${probeText()}`);
    const faults: string[] = [];
    let page = await open(context, at, 'audience', faults);
    // A process of its own, as the presenter's window gets that is opened by its address.
    if (shown === 'presenter') page = await open(context, at, 'presenter', faults);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });

    await walk(page, shown, 'PageDown');
    await walk(page, shown, 'PageUp');
    const before = await workedSeconds(session);
    for (let round = 0; round < options.rounds; round += 1) {
      await walk(page, shown, 'PageDown');
      await walk(page, shown, 'PageUp');
    }
    const after = await workedSeconds(session);
    if (faults.length > 0) throw new Error(`${page.url()}: ${faults.join('; ')}`);
    return ((after - before) * 1000) / (options.rounds * 2 * (SPAN - 1));
  } finally {
    await browser.close();
  }
}

async function open(
  context: BrowserContext,
  at: ShownAt,
  shown: ShowWindow,
  faults: string[]
): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  const query = `atlas=bench&scene=${at.scene}&session=${SESSION}`;
  await page.goto(`${at.url}#/${ROUTES[shown]}/${at.briefing}?${query}`, { waitUntil: 'commit' });
  await page.locator(atRest(shown)).waitFor({ timeout: LIMIT_MS });
  return page;
}

const atRest = (shown: ShowWindow, more = '') => AT_REST[shown].replace('*', more);

async function walk(page: Page, shown: ShowWindow, key: 'PageDown' | 'PageUp'): Promise<void> {
  for (let step = 1; step < SPAN; step += 1) {
    const before = await page.locator(`[data-testid=${shown}]`).getAttribute('data-scene');
    await page.keyboard.press(key);
    await page.locator(atRest(shown, `:not([data-scene="${before}"])`)).waitFor({ timeout: LIMIT_MS });
  }
}

async function workedSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const parts = COUNTED.map((name) => metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return parts.reduce((sum, part) => sum + part, 0);
}
