import { readFileSync } from 'node:fs';
import { expect, readdress, test } from './support/atlas.ts';

type Page = Parameters<typeof readdress>[0];

async function open(page: Page, name: string) {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** What a click on a button hands to the downloads. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click()
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('a year of the trade chart opens its card, by pointer and by keys', async ({ page }) => {
  await readdress(page, '#/?at=2025-12-31');
  await open(page, 'Figures');
  const year = page.getByTestId('figures-view').getByRole('button', { name: /^2023, Kazakhstan states/ });
  await year.click();
  const card = page.getByTestId('card');
  await expect(card).toContainText('$979.2');
  await expect(card).toContainText('$400');
  await expect(page).toHaveURL(/sel=trade:KAZ-VNM:2023/);
  await year.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=trade:KAZ-VNM:2024/);
  await expect(page.getByTestId('figures-view')).toContainText(
    'From 2023 to 2024 the two sides see opposite trends'
  );
  await page.keyboard.press('Escape');
});

test('figures of one reporter leave one line', async ({ page }) => {
  await readdress(page, '#/?figures=reporter:KAZ');
  await open(page, 'Figures');
  const view = page.getByTestId('figures-view');
  await expect(view.getByText('Figures of Kazakhstan', { exact: true })).toBeVisible();
  await expect(view.getByText('Figures of Vietnam', { exact: true })).toHaveCount(0);
  await readdress(page, '#/');
  await expect(view.getByText('Figures of Vietnam', { exact: true })).toBeVisible();
});

test('the ranking counts persons, and a row opens their visits', async ({ page }) => {
  await readdress(page, '#/?at=2025-12-31');
  await open(page, 'Ranking');
  const view = page.getByTestId('ranking-view');
  await view.getByRole('button', { name: 'By person' }).click();
  await expect(view.getByRole('link', { name: 'Kassym-Jomart Tokayev' }).first()).toBeVisible();
  const row = page.getByRole('button', { name: /Kassym-Jomart Tokayev to Vietnam/ });
  await row.click();
  // The number itself has its sources: one action to open it, one to read them.
  const sources = view
    .getByRole('listitem')
    .filter({ has: row })
    .getByText(/^Who says so: \d+ sources/);
  await sources.click();
  await expect(view.getByRole('link', { name: /Tuoi Tre News/ }).first()).toBeVisible();
  await view.getByRole('button', { name: /Hanoi.*August 2023|Hanoi.*Aug 2023/ }).click();
  await expect(page).toHaveURL(/sel=visit:/);
  await page.keyboard.press('Escape');
});

test('what is saved holds its sources and nothing from outside', async ({ page }) => {
  await readdress(page, '#/?compare=2022,2023');
  await expect(page.getByTestId('compare-view')).toContainText('$0.4–1');
  expect(await saved(page, 'Save as SVG')).toContain('CC-BY-4.0');
  await open(page, 'Figures');
  const csv = await saved(page, 'Save as CSV: Trade');
  expect(csv).toContain('979200000');
  expect(csv).toMatch(/https:\/\//);
  const svg = await saved(page, 'Save as SVG: Trade');
  const parsed = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...documentElement.querySelectorAll('*')];
    return {
      root: documentElement.tagName,
      faults: documentElement.querySelectorAll('parsererror').length,
      lines: documentElement.querySelectorAll('path').length,
      outside: all.filter((e) => e.matches('image, style, use, script') || e.hasAttribute('href')).length,
      words: documentElement.textContent
    };
  }, svg);
  expect(parsed).toMatchObject({ root: 'svg', faults: 0, outside: 0 });
  expect(parsed.lines).toBeGreaterThan(3);
  expect(parsed.words).toContain('Trade, Kazakhstan–Vietnam');
  expect(parsed.words).toContain('https://');
  expect(svg).not.toMatch(/var\(--/);
  await open(page, 'Events');
  // The list is saved as it is on show.
  await readdress(page, '#/?years=2023-2023&at=2023-12-31&layers=visits');
  const list = await saved(page, 'Save as CSV: Events');
  expect(list).toContain('Kassym-Jomart Tokayev in Hanoi');
  expect(list.trimEnd().split('\r\n')).toHaveLength(
    1 + (await page.getByTestId('events').locator('[data-mark]').count())
  );
  expect(await saved(page, 'Save as SVG: Events')).toContain('Kassym-Jomart Tokayev in Hanoi');
  await readdress(page, '#/');
});
