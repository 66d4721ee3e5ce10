import type { Page } from '@playwright/test';
import { expect, readdress, test } from './support/atlas.ts';

const card = (page: Page) => page.getByTestId('card');
const row = (page: Page, mark: string) => page.getByTestId('events').locator(`[data-mark="${mark}"]`);

test('the stops of one journey light up together, on the timeline and in the list', async ({ page }) => {
  await readdress(page, '#/?at=2022-09-15&sel=visit:cnuz-2022-09-xi-jinping');
  await expect(card(page).getByRole('heading', { name: 'One journey: 2 stops' })).toBeVisible();
  await card(page).getByRole('button', { name: 'Xi Jinping in Nur-Sultan' }).focus();
  await expect(row(page, 'visit:cnkz-2022-09-xi-jinping')).toHaveClass(/lit/);
  await expect(row(page, 'visit:cnuz-2022-09-xi-jinping')).toHaveClass(/lit/);
  await expect(page.getByTestId('lit-mark')).toHaveCount(1);
  await expect(page.getByTestId('lit-companion')).toHaveCount(1);
});

test('a visit known to the month is hatched on the timeline, and no disc', async ({ page }) => {
  await readdress(page, '#/');
  const hatched = page.locator('[data-spot="vnkz-2013-07-uong-chu-luu"]');
  await expect(hatched).toHaveClass(/hatched/);
  await expect(hatched.locator('rect')).toHaveAttribute('fill', /^url\(#/);
  await expect(hatched.locator('circle')).toHaveCount(0);
  await expect(hatched).toHaveAccessibleName(/July 2013, known to the month/);
  const exact = page.locator('[data-spot="vnkz-2012-09-truong-tan-sang"]');
  await expect(exact.locator('circle')).toHaveCount(1);
});

test('a year of trade names both reporters, and says where their trends oppose', async ({ page }) => {
  await readdress(page, '#/?at=2024-12-01&sel=trade:KAZ-VNM:2024');
  await expect(card(page)).toContainText('The same trade, counted from both sides: Kazakhstan gives');
  await expect(card(page)).toContainText('From 2023 to 2024 the two sides see opposite trends.');
  await expect(card(page)).toContainText(/Kazakhstan: down, from/);
  await expect(card(page)).toContainText(/Vietnam: up, from/);
  for (const country of ['Kazakhstan', 'Vietnam']) {
    await expect(card(page).getByRole('cell', { name: country, exact: true }).first()).toBeAttached();
  }
});

test('by keys alone: Enter opens a card, Enter again leads into it, Esc back to the row', async ({
  page
}) => {
  await readdress(page, '#/?at=2012-12-01');
  const visit = row(page, 'visit:vnkz-2012-09-truong-tan-sang');
  await visit.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(visit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('group', { name: 'Trương Tấn Sang in Astana' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: /Nursultan Nazarbayev in Hanoi/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(visit).toBeFocused();
});

test('two actions lead from any mark to every source and every figure against it', async ({ page }) => {
  await readdress(page, '#/?at=2012-12-01');
  await row(page, 'visit:vnkz-2012-09-truong-tan-sang').click();
  const sources = card(page).getByRole('heading', { name: 'Who says so' });
  await sources.scrollIntoViewIfNeeded();
  await expect(sources).toBeVisible();
  await expect(card(page).getByRole('heading', { name: 'Other sources say' })).toBeVisible();
  await expect(card(page)).toContainText('arrival a day earlier');
  await expect(card(page).locator('a[target=_blank]').first()).toHaveAttribute('rel', /noopener/);
});
