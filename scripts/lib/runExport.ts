import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { orderFault } from './checkOrder.ts';
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
const TELLS_EVERY_MS = 2000;

export interface Exported {
  readonly path: string;
  /** SHA-256 of the pixels of each frame of a film, where they were asked for. */
  readonly frames: readonly string[];
}

/** A page of the build without a window, which makes one file after another. */
export interface Exporter {
  /**
   * @param onprogress hears `3/15`
   * @param withFrames tells what the frames of a film were, too
   * @throws {Error} where the page says what is missing
   */
  make(order: ExportOrder, onprogress?: (text: string) => void, withFrames?: boolean): Promise<Exported>;
  close(): Promise<void>;
}

/**
 * Makes one file of a briefing.
 * @throws {Error} where there is no browser, or something is missing
 */
export async function runExport(order: ExportOrder, onprogress: (text: string) => void): Promise<Exported> {
  const exporter = await openExporter();
  try {
    return await exporter.make(order, onprogress);
  } finally {
    await exporter.close();
  }
}

/** @throws {Error} where there is no browser */
export async function openExporter(): Promise<Exporter> {
  const { executablePath } = await findChromium();
  // The notes lie beside the build, never in it.
  const served = await serve('build', 0, { beneath: 'static' });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  return {
    async make(order, onprogress = () => {}, withFrames = false) {
      const fault = orderFault(order, ['build', 'static']);
      if (fault !== null) throw new Error(fault);
      mkdirSync(order.out, { recursive: true });
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
      try {
        await page.goto(addressOf(served.url, order), { timeout: STARTS_WITHIN_MS });
        await page.waitForSelector('[data-testid=map][data-state=idle]', { timeout: STARTS_WITHIN_MS });
        await page.waitForFunction(() => window.__export !== undefined, null, { timeout: STARTS_WITHIN_MS });
        return await made(page, order, onprogress, withFrames);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await served.close();
    }
  };
}

function addressOf(url: string, { atlas, language, baseUrl, years }: ExportOrder): string {
  const base = baseUrl === undefined ? '' : `&base=${encodeURIComponent(baseUrl)}`;
  const view = new URLSearchParams({
    ...(atlas !== undefined && { atlas }),
    lang: language,
    ...(years && { years: `${years.from}-${years.to}` })
  });
  return `${url}?export=1${base}#/?${view.toString()}`;
}

async function made(
  page: Page,
  order: ExportOrder,
  onprogress: (text: string) => void,
  withFrames: boolean
): Promise<Exported> {
  const { format, lines, shape, fps, part, seconds } = order;
  const kind = format === 'mp4' && order.years ? 'stretch' : KINDS[format];
  const choice = { kind, lines, shape, fps, part, seconds, withNotes: order.notes, withFilms: order.films };
  const ticking = setInterval(() => {
    page.evaluate(() => window.__export?.progress ?? '').then(onprogress, () => {});
  }, TELLS_EVERY_MS);
  try {
    const saved = format === 'pdf' ? null : page.waitForEvent('download', { timeout: LONGEST_MS });
    saved?.catch(() => {});
    page.setDefaultTimeout(LONGEST_MS);
    const frames = await page.evaluate(makeInPage, [choice, order.briefing, withFrames] as const);
    if (!saved) return { path: await printed(page, order), frames };
    const download = await saved;
    const path = join(order.out, download.suggestedFilename());
    await download.saveAs(path);
    return { path, frames };
  } finally {
    clearInterval(ticking);
  }
}

/** Runs in the page, so it stands alone. @returns SHA-256 of the pixels of each frame, where asked for */
async function makeInPage([choice, briefing, withFrames]: readonly [object, string, boolean]): Promise<
  string[]
> {
  const frames: string[] = [];
  // Not by a name of its own: the compiler would keep that by a function that the page lacks.
  const onframe = [
    async (canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      const digest = await crypto.subtle.digest('SHA-256', pixels ?? new Uint8Array());
      frames.push([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
  ];
  await window.__export?.make(choice, briefing, withFrames ? onframe[0] : undefined);
  return frames;
}

async function printed(page: Page, order: ExportOrder): Promise<string> {
  await page.waitForSelector('#handout[data-state=idle]', { state: 'attached' });
  const path = join(order.out, `${order.briefing}.pdf`);
  // Margins and page numbers come from the print style sheet.
  await page.pdf({ path, format: order.paper, landscape: true, tagged: true });
  return path;
}
