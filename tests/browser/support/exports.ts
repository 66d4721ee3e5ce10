import { copyFile, readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expect, settled } from './atlas.ts';

export interface OpenedFile {
  readonly file: Page;
  /** Requests for anything but the file itself, and errors. */
  readonly trespass: string[];
}

/** A page with nothing behind it: the network is cut, and any request but for the file itself is told. */
export async function openFile(browser: Browser, url: string): Promise<OpenedFile> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, offline: true });
  const file = await context.newPage();
  const trespass: string[] = [];
  file.on('request', (request) => {
    const address = request.url().split('#')[0];
    if (!/^(data|blob):/.test(request.url()) && address !== url.split('#')[0]) trespass.push(request.url());
  });
  file.on('pageerror', (error) => trespass.push(String(error)));
  file.on('dialog', (dialog) => trespass.push(dialog.message()));
  await file.goto(url);
  await settled(file);
  return { file, trespass };
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly path: string;
}

/** Chooses a kind in the dialogue, makes it and hands back what was saved. */
export async function exported(page: Page, kind: string, sharpness?: string): Promise<Saved> {
  await page.getByTestId('export').click();
  await page.locator(`input[name=export-kind][value=${kind}]`).check();
  if (sharpness !== undefined) await page.getByRole('dialog').getByLabel('Pixels').selectOption(sharpness);
  const saving = page.waitForEvent('download');
  await page.getByTestId('export-make').click();
  const download = await saving;
  await expect(page.getByTestId('export-state')).toHaveAttribute('data-state', 'done');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const name = download.suggestedFilename();
  const kept = await download.path();
  // A browser opens a file by its ending, and what it has saved has none.
  const path = `${kept}-${name}`;
  await copyFile(kept, path);
  return { name, bytes: await readFile(path), path };
}
