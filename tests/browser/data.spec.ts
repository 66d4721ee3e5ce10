import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseCsv } from '../../src/lib/tables/csv.ts';
import { expect, readdress, test, watchedPage } from './support/atlas.ts';

const FOLDER = 'static/data/kazakhstan-vietnam';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
/** The rows of the table that are in the page, without its head. */
const rows = (page: Page, name: string) =>
  table(page, name)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

test('a click on a head sorts, another turns it, and words leave the rows that hold them', async ({
  page
}) => {
  await readdress(page, '#/data/trade');
  const head = page.getByRole('columnheader', { name: 'Value' });
  await expect(head).toHaveAttribute('aria-sort', 'none');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page, 'Trade').first()).toContainText('$38');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page, 'Trade').first()).toContainText('$44');

  await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('VIETNAM');
  await expect(page.getByText(/^\d+ of 72 rows$/)).toBeVisible();
  for (const text of await rows(page, 'Trade').allInnerTexts()) expect(text).toMatch(/vi[eệ]t ?nam/i);
});

test('a table goes out as CSV with the rows shown, their sources and the licence', async ({ page }) => {
  await readdress(page, '#/data/visits');
  await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('vnkz-2012-09-truong');
  await expect(page.getByText('1 of 82 rows')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click()
  ]);
  expect(download.suggestedFilename()).toBe('kazakhstan-vietnam-visits.csv');
  const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  const [head, row, ...more] = parseCsv(text, ',').map(({ cells }) => cells);
  expect(more).toEqual([]);
  const cell = (column: string) => row?.[head?.indexOf(column) ?? -1];
  expect(cell('visitor_name')).toBe('Trương Tấn Sang');
  expect(cell('start_edtf')).toBe('2012-09-10');
  expect(cell('sources')).toMatch(/https?:\/\//);
  expect(cell('licence')).toContain('CC-BY-4.0');
});

test('Show on a conflict opens its card at the right day', async ({ page }) => {
  await readdress(page, '#/data/visits');
  const conflict = page.getByRole('article').filter({ hasText: 'Trade, Kazakhstan – Vietnam, 2023' });
  await expect(conflict.first()).toContainText('Vietnam: $400–402');
  await conflict.first().getByRole('button', { name: /^Show/ }).click();
  await expect(page.getByTestId('card')).toContainText('$979.2');
  await expect(page).toHaveURL(/at=2023-/);
  await expect(page).toHaveURL(/sel=trade:KAZ-VNM:2023/);
});

test('Show on a conflict about arrivals opens their card and their bar in the chart', async ({ page }) => {
  await readdress(page, '#/data/visits');
  const conflict = page.getByRole('article').filter({ hasText: 'Arrivals, Kazakhstan → Vietnam' });
  await conflict.getByRole('button', { name: /^Show/ }).click();
  const card = page.getByTestId('card');
  await expect(card).toContainText('10,000 a year on average');
  await expect(card).toContainText('150,000');
  await expect(
    card.getByRole('link', { name: /Việt Nam, Kazakhstan hold political consultation/ })
  ).toHaveCount(2);
  const bar = page.getByTestId('figures-view').getByRole('button', { name: /average a year, said in 2023/ });
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(bar).toBeInViewport();
  await bar.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=tourism:to-02/);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
});

test('a table of more than a thousand rows keeps only those in sight in the page', async ({ page }) => {
  const context = await page
    .context()
    .browser()
    ?.newContext({ baseURL: process.env.ATLAS_ORIGIN as string });
  if (!context) throw new Error('no browser');
  const { page: fresh } = await watchedPage(context, new URL(process.env.ATLAS_ORIGIN as string).origin);
  const {
    rows: [first]
  } = JSON.parse(readFileSync(`${FOLDER}/tourism.json`, 'utf8'));
  const many = Array.from({ length: 1200 }, (_, i) => ({ ...first, id: `row-${i}`, arrivals: i }));
  const body = JSON.stringify({ rows: many });
  const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8'));
  manifest.files['tourism.json'] = {
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex')
  };
  await fresh.route('**/tourism.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await fresh.route('**/manifest.json', (route) => route.fulfill({ json: manifest }));
  await fresh.goto('/#/data/tourism');
  await expect(table(fresh, 'Tourism')).toHaveAttribute('aria-rowcount', '1201');
  await expect(rows(fresh, 'Tourism').first()).toBeVisible();
  expect(await rows(fresh, 'Tourism').count()).toBeLessThan(100);
  // The end moves as rows on the way take their true height.
  await expect(async () => {
    await fresh.getByRole('region', { name: 'Tourism' }).last().press('End');
    await expect(fresh.getByText('1,199', { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await rows(fresh, 'Tourism').count()).toBeLessThan(100);
  await context.close();
});
