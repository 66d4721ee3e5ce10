import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, readdress, settled, test } from './support/atlas.ts';
import { asPdf } from './support/convert.ts';
import { readPdf } from './support/readPdf.ts';

const NAME = 'kazakhstan-vietnam';
const HOSTILE = 'Đổi </script> =HYPERLINK("x") $& Ұлттық Қ Ө ẵ';
const SECRET = 'For the speaker alone: ұзақ сөйлеме';
const BRIEFING = `
title: { en: "Two pages" }
languages: [en]
scenes:
  - id: first
    title: { en: ${JSON.stringify(HOSTILE)} }
    caption: { en: "Signed at [Burabay](visit:vnkz-2015-05-nguyen-tan-dung), «Бурабай», Hà Nội." }
    notes: { en: ${JSON.stringify(SECRET)} }
    at: 2015-05-29
    camera: { fit: [place:burabay, place:hanoi] }
    layers: [visits]
    highlight: [visit:vnkz-2015-05-nguyen-tan-dung]
  - id: last
    kind: closing
    title: { en: The end }
    caption: { en: "[One text](agreement:ag-vnkz-2025-strategic)." }
    at: 2025-12-31
    camera: { fit: [place:astana, place:hanoi] }
    layers: [visits]
`;

/** Puts the short briefing in the place of the built-in one, in this browser alone. */
async function openBriefing(page: Page) {
  await page.evaluate((to) => (location.hash = to), `#/edit/${NAME}`);
  await expect(page.getByTestId('editor')).toBeVisible();
  const file = { name: `${NAME}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(BRIEFING) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByTestId('editor-scenes').getByRole('button')).toHaveCount(2);
  await readdress(page, '#/');
}

async function choose(page: Page, kind: string, withNotes: boolean) {
  await page.getByTestId('export').click();
  await page.locator(`input[name=export-kind][value=${kind}]`).check();
  const notes = page.getByRole('checkbox', { name: 'With speaker notes' });
  await expect(notes).not.toBeChecked();
  await notes.setChecked(withNotes);
}

async function close(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe.configure({ mode: 'serial' });

test('the dialogue shows what it will make, how large and how long, before it is made', async ({ page }) => {
  await openBriefing(page);
  await choose(page, 'pdf', false);
  const preview = page.getByTestId('export-preview');
  await expect(preview).toHaveAttribute('data-state', 'idle');
  await expect(preview.getByRole('img')).toBeVisible();
  await expect(preview).toContainText('</script>');
  await expect(preview).toContainText('2 pages');
  await expect(preview).toContainText(/About [\d.]+ MB; takes/);
  await expect(preview).toContainText('no QR code: datapackage.json names no homepage');
  await close(page);
});

test('a handout has a page per scene and one of all sources, in real letters', async ({ page }) => {
  // The print window is the browser's own; what would go into it is read instead.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
    // It is read twice, and would be taken down after the first time.
    addEventListener('afterprint', (event) => event.stopImmediatePropagation());
  });
  await choose(page, 'pdf', false);
  await page.getByTestId('export-make').click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const { title, pages } = await readPdf(await page.pdf({ format: 'A4', landscape: true, tagged: true }));
  const [first, last, sources] = pages;
  expect(pages).toHaveLength(3);
  expect(title).toBe('Two pages');
  expect(first).toMatchObject({ width: 843, height: 596 });
  expect(first?.text).toContain(HOSTILE);
  expect(first?.text).toContain('«Бурабай», Hà Nội.');
  expect(first?.text).toContain('1 / 3');
  expect(first?.text).not.toContain('For the speaker');
  expect(last?.text).toContain('The end');
  expect(sources?.text).toContain('All sources');
  expect(first?.links.length).toBeGreaterThan(0);
  expect(first?.links.every((link) => /^https?:\/\//.test(link))).toBe(true);
  for (const link of [...(first?.links ?? []), ...(last?.links ?? [])])
    expect(sources?.links).toContain(link);
  const letter = await readPdf(await page.pdf({ format: 'Letter', landscape: true }));
  expect(letter.pages).toHaveLength(3);
  expect(letter.pages[0]).toMatchObject({ width: 792, height: 612 });
  await close(page);
  await expect(page.locator('#handout')).toHaveCount(0);
});

test('slides hold text, links and notes that were asked for, and another program opens them', async ({
  page
}, info) => {
  await choose(page, 'pptx', true);
  const saving = page.waitForEvent('download');
  await page.getByTestId('export-make').click();
  const download = await saving;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await close(page);
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  expect(text('ppt/slides/slide1.xml')).toContain('Đổi &lt;/script&gt;');
  expect(text('ppt/slides/_rels/slide1.xml.rels')).toMatch(/Target="https?:[^"]+" TargetMode="External"/);
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain(SECRET);
  expect(Object.keys(parts).filter((part) => part.startsWith('ppt/media/'))).toHaveLength(2);
  for (const name of text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)) {
    expect(Object.keys(parts)).toContain(name[1]);
  }
  const converted = asPdf(path);
  if (converted === null) return;
  const { pages } = await readPdf(converted);
  expect(pages).toHaveLength(3);
  expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain(HOSTILE);
  expect(pages[0]?.text).toContain('Burabay');
});

test('a shared link gives another machine the same picture, in either language', async ({ page }) => {
  await readdress(page, '#/?at=2012-09-10&mode=trail');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByTestId('share-dialog');
  const address = dialog.getByTestId('share-address');
  await expect(address).toHaveValue(/lang=en&theme=dark&at=2012-09-10&mode=trail/);
  await expect(dialog).toContainText('works on this machine alone');
  await dialog.getByRole('radio', { name: 'their own language' }).check();
  await expect(address).toHaveValue(/#\/\?theme=dark&at=2012-09-10&mode=trail/);
  const shown = await address.inputValue();
  await dialog.getByTestId('share-copy').click();
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await settled(page);
});
