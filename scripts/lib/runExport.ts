import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { ExportFormat, ExportOrder } from './exportArguments.ts';
import { CHROMIUM_ARGS, findChromium } from './findChromium.ts';
import { serve } from './server.ts';

/** What the page calls each format. */
const KINDS: Readonly<Record<ExportFormat, string>> = {
  pdf: 'pdf',
  pptx: 'pptx',
  png: 'zip',
  mp4: 'film',
  html: 'html'
};
/** A film of ten minutes without a graphics card takes hours. */
const LONGEST_MS = 6 * 3600_000;
const STARTS_WITHIN_MS = 120_000;

/**
 * Makes one file of a briefing from the build, in a browser without a window.
 * @param onprogress hears `3/15`
 * @returns the path of the file
 * @throws {Error} where there is no browser, or the page says what is missing
 */
export async function runExport(order: ExportOrder, onprogress: (text: string) => void): Promise<string> {
  const { executablePath } = await findChromium();
  mkdirSync(order.out, { recursive: true });
  // The notes lie beside the build, never in it.
  const served = await serve('build', 0, { beneath: 'static' });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
    await page.goto(addressOf(served.url, order), { timeout: STARTS_WITHIN_MS });
    await page.waitForSelector('[data-testid=map][data-state=idle]', { timeout: STARTS_WITHIN_MS });
    await page.waitForFunction(() => window.__export !== undefined, null, { timeout: STARTS_WITHIN_MS });
    return await made(page, order, onprogress);
  } finally {
    await browser.close();
    await served.close();
  }
}

function addressOf(url: string, { atlas, language, baseUrl }: ExportOrder): string {
  const base = baseUrl === undefined ? '' : `&base=${encodeURIComponent(baseUrl)}`;
  const view = new URLSearchParams({ ...(atlas !== undefined && { atlas }), lang: language });
  return `${url}?export=1${base}#/?${view.toString()}`;
}

async function made(page: Page, order: ExportOrder, onprogress: (text: string) => void): Promise<string> {
  const { format, lines, shape, fps } = order;
  const choice = { kind: KINDS[format], lines, shape, fps, withNotes: order.notes, withFilms: order.films };
  const ticking = setInterval(() => {
    page.evaluate(() => window.__export?.progress ?? '').then(onprogress, () => {});
  }, 2000);
  try {
    const saved = format === 'pdf' ? null : page.waitForEvent('download', { timeout: LONGEST_MS });
    saved?.catch(() => {});
    page.setDefaultTimeout(LONGEST_MS);
    await page.evaluate(([what, briefing]) => window.__export?.make(what, briefing), [
      choice,
      order.briefing
    ] as const);
    if (saved) {
      const download = await saved;
      const path = join(order.out, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    }
    await page.waitForSelector('#handout[data-state=idle]', { state: 'attached' });
    const path = join(order.out, `${order.briefing}.pdf`);
    // Margins and page numbers come from the print style sheet.
    await page.pdf({ path, format: order.paper, landscape: true, tagged: true });
    return path;
  } finally {
    clearInterval(ticking);
  }
}
