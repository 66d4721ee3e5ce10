import { expect, mapOf, readdress, settled, test } from './support/atlas.ts';
import { dataColour } from './support/colours.ts';
import { countNear, pictureOf } from './support/pixels.ts';

const TRADE = dataColour('dark', 'trade');

test('a chip narrows list, map, lanes and counts together, and comes back by undo', async ({ page }) => {
  await readdress(page, '#/?at=2024-12-01');
  const filters = page.getByTestId('filters');
  const count = page.getByTestId('events-count');
  const all = Number(await count.innerText());
  expect(countNear(await pictureOf(mapOf(page)), TRADE, 40)).toBeGreaterThan(300);

  await filters.getByRole('button', { name: 'Person', exact: true }).click();
  await page.keyboard.type('to lam');
  const option = page.getByRole('checkbox', { name: /^Tô Lâm/ });
  const promised = Number((await option.getAttribute('aria-label'))?.match(/(\d+) rows?/)?.[1]);
  await option.click();
  await page.keyboard.press('Escape');

  await expect(count).toHaveText(String(promised));
  await expect(page).toHaveURL(/filters=person:/);
  await expect(page.getByTestId('rows-left')).toContainText(`${promised} of `);
  await settled(page);
  expect(countNear(await pictureOf(mapOf(page)), TRADE, 40)).toBeLessThan(50);
  await expect(page.getByRole('button', { name: /^Trade, 20/ })).toHaveCount(0);

  await page.locator('body').press('Control+z');
  await expect(count).toHaveText(String(all));
  await page.locator('body').press('Control+Shift+z');
  await expect(count).toHaveText(String(promised));
  await filters.getByRole('button', { name: 'Undo the last choice' }).click();
  await expect(count).toHaveText(String(all));
});

test('Escape takes back every filter, and Undo brings them back', async ({ page }) => {
  await readdress(page, '#/?years=2010-2025&layers=visits&filters=rank:minister');
  const narrowed = await page.getByTestId('events-count').innerText();
  await page.locator('body').press('Escape');
  await expect(page.getByTestId('rows-left')).toHaveText('none set');
  await page.getByTestId('notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('events-count')).toHaveText(narrowed);
});

test('an empty result names the filter to take back', async ({ page }) => {
  await readdress(page, '#/?filters=kind:state_visit,confidence:derived,rank:minister');
  const empty = page.getByTestId('empty');
  await expect(empty).toBeVisible();
  const advice = await empty.innerText();
  const promised = advice.match(/Without “(.+)”, (\d+) events? remain/);
  expect(promised).not.toBeNull();
  await empty.getByRole('button', { name: `Take back “${promised?.[1]}”` }).click();
  await expect(page.getByTestId('events-count')).toHaveText(promised?.[2] as string);
});

test('whose figures changes the figure, is said, and stands in the address', async ({ page }) => {
  await readdress(page, '#/?at=2023-12-31');
  const trade = page.getByTestId('figures').filter({ visible: true }).getByRole('button').nth(1);
  await expect(trade).toContainText('$0.4–1');
  const filters = page.getByTestId('filters');
  await filters.getByRole('button', { name: 'Show the choices' }).click();
  await filters.getByRole('button', { name: 'Whose figures?' }).click();
  await page.getByRole('radio', { name: 'As Kazakhstan states' }).check();
  await page.keyboard.press('Escape');
  await expect(trade).toContainText('$0.98–1');
  await expect(page).toHaveURL(/figures=reporter:KAZ/);
  await expect(
    page.getByText('Trade only as Kazakhstan states it').filter({ visible: true })
  ).not.toHaveCount(0);
  await filters.getByRole('button', { name: 'Take back: Whose figures?' }).click();
  await expect(page).not.toHaveURL(/figures=/);
  await filters.getByRole('button', { name: 'Hide the choices' }).click();
});
