import { existsSync, readFileSync } from 'node:fs';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import ts from 'typescript';
import { CHROMIUM_ARGS } from '../lib/findChromium.ts';
import { SITE } from './prepare.ts';

/** What one cold start of one page came to. Times in milliseconds. */
export interface Measured {
  readonly firstFrameMs: number;
  readonly scriptPerFrameMs: number;
  readonly framesPerSecond: number;
  readonly scriptPerChangeMs: number;
  /** JavaScript that was asked for until the page stood still, workers included, gzip. */
  readonly jsBytes: number;
}

export interface MeasureOptions {
  readonly executablePath: string;
  /** Instances really drawn at each call. */
  readonly cap: number;
  /** Steps of play that are counted. */
  readonly steps: number;
  /** Paths that the server was asked for since it was last emptied. */
  readonly asked: Set<string>;
}

/** Years of the filter: the first change warms up and is not counted. */
const RANGES = [
  [2000, 2004],
  [2010, 2014],
  [1995, 2020],
  [2024, 2024],
  [1990, 2025]
] as const;
/** Play at the default speed, one year a second, on a screen of 30 frames a second. */
const PLAYED_FROM = 2005;
const YEARS_PER_STEP = 1 / 30;
/**
 * The first frames run uncompiled and cost several times the rest. A fast GPU is past them within a second,
 * software drawing is not: steps are counted, not seconds, and these go before.
 */
const WARM_UP_STEPS = 30;
const FIRST_FRAME_LIMIT_MS = 60_000;

/** @throws {Error} where the page never draws its data, or says something on the console */
export async function measure(url: string, options: MeasureOptions): Promise<Measured> {
  const { executablePath, cap, steps, asked } = options;
  asked.clear();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1024, height: 640 } });
    const faults: string[] = [];
    context.on('weberror', (fault) => faults.push(fault.error().message));
    await context.addInitScript(`window.__benchCap = ${cap};${probeText()}`);
    const page = await openAfresh(context, url);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');

    // A function, not a text: the page's policy forbids eval.
    const drawn = await page.waitForFunction(() => window.__probe?.firstFrameMs, null, {
      timeout: FIRST_FRAME_LIMIT_MS
    });
    const firstFrameMs = Number(await drawn.jsonValue());
    await page.evaluate('window.__probe.settle(500)');
    const jsBytes = bytesOf([...asked]);

    const changes: number[] = [];
    for (const range of RANGES) {
      const change = `window.__probe.change(() => window.__bench.setRange(${range.join(', ')}))`;
      changes.push((await scriptMs(page, session, change)).scriptMs);
    }
    /** Never back in time: that begins another stretch of play. */
    const play = (first: number, count: number) =>
      `window.__probe.play(${count}, ${[first, first + count].map((step) => PLAYED_FROM + step * YEARS_PER_STEP).join(', ')})`;
    await page.evaluate(play(0, WARM_UP_STEPS));
    const counted = play(WARM_UP_STEPS, steps);
    const played = await scriptMs<{ frames: number; seconds: number }>(page, session, counted);
    if (faults.length > 0) throw new Error(`${url}: ${faults.join('; ')}`);
    return {
      firstFrameMs,
      jsBytes,
      scriptPerChangeMs: median(changes.slice(1)),
      scriptPerFrameMs: played.scriptMs / played.value.frames,
      framesPerSecond: played.value.frames / played.value.seconds
    };
  } finally {
    await browser.close();
  }
}

/**
 * In a window of its own. A page that takes the place of another pays for taking down that one's picture a second
 * later: by then the bare page has drawn, and the atlas stands still for a quarter of a second that is not its own.
 */
async function openAfresh(context: BrowserContext, url: string): Promise<Page> {
  const opener = await context.newPage();
  const opened = context.waitForEvent('page');
  await opener.evaluate((address) => void window.open(address, '_blank', 'noopener'), url);
  return opened;
}

/** Script time of the page's own thread while an expression runs, after the page has come to rest. */
async function scriptMs<T>(page: Page, session: CDPSession, expression: string) {
  await page.evaluate('window.__probe.settle()');
  const before = await scriptSeconds(session);
  const value = await page.evaluate<T>(expression);
  return { value, scriptMs: ((await scriptSeconds(session)) - before) * 1000 };
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN;
}

/** The probe as the browser takes it. Compiled here: what runs this file adds helpers that a page lacks. */
export function probeText(): string {
  const text = readFileSync(new URL('./probe.ts', import.meta.url), 'utf8');
  return ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

function bytesOf(paths: readonly string[]): number {
  const files = paths.filter((path) => /\.m?js$/.test(path)).map((path) => `${SITE}${path}.gz`);
  return files.filter(existsSync).reduce((sum, file) => sum + readFileSync(file).length, 0);
}

/** @returns NaN for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}
