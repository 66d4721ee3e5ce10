import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, readdress, settled, test } from './support/atlas.ts';

const NAME = 'kazakhstan-vietnam';

async function openEditor(page: Page, name: string) {
  await page.evaluate((to) => (location.hash = to), `#/edit/${name}`);
  await expect(page.getByTestId('editor')).toBeVisible();
}

function rows(page: Page) {
  return page.getByTestId('editor-scenes').getByRole('button');
}

test('a view becomes a scene that outlives a reload and is shown to the audience', async ({ page }) => {
  await readdress(page, '#/?at=2023-08-21');
  await page.locator('body').press('a');
  const dialog = page.getByRole('dialog', { name: 'Add this view as a scene' });
  await expect(dialog.getByRole('img', { name: 'The view that is added' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('August in Hanoi');
  await dialog.getByRole('combobox', { name: 'Briefing' }).selectOption('A new briefing');
  await dialog.getByRole('textbox', { name: 'Name of the briefing' }).fill('Two views');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByTestId('notice')).toContainText('Added to “Two views” as scene 1');

  await page.reload();
  await settled(page);
  await openEditor(page, 'two-views');
  await expect(rows(page)).toHaveText([/August in Hanoi/]);
  await page.getByRole('link', { name: 'Present from here' }).click();
  await expect(page.getByTestId('audience')).toHaveAttribute('data-scene', 'august-in-hanoi');
  await expect(page.getByTestId('caption')).toContainText('August in Hanoi');
  await page.locator('body').press('Escape');
  await settled(page);
});

test('scenes are reordered by keyboard, and what is deleted comes back', async ({ page }) => {
  await openEditor(page, NAME);
  const titles = await rows(page).allTextContents();
  await rows(page).nth(1).press('Alt+ArrowDown');
  await expect(rows(page).nth(2)).toContainText((titles[1] as string).replace(/^\s*\d+\s*/, '').trim());
  await expect(page.getByText(/is now scene 3 of/)).toBeAttached();
  await expect(page.getByTestId('editor-state')).toHaveAttribute('data-changed', 'true');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByTestId('editor-state')).toHaveAttribute('data-changed', 'false');

  await rows(page).nth(3).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(titles.length - 1);
  await page.getByTestId('notice').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveText(titles.map((title) => title.trim()));
});

test('a file that was saved opens again, and one with faults is told line by line', async ({ page }) => {
  await openEditor(page, NAME);
  await rows(page).nth(2).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Beginnings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as YAML' }).click()
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('en: Beginnings');
  await expect(page.getByTestId('editor-state')).toHaveAttribute('data-changed', 'false');

  const input = page.locator('input[type=file]');
  const faulty = text.replace('mode: ', 'mode: x');
  await input.setInputFiles({ name: `${NAME}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(faulty) });
  await expect(page.getByTestId('refused-file')).toContainText(/line \d+, column \d+/);
  await expect(rows(page).nth(2)).toContainText('Beginnings');

  await input.setInputFiles({ name: `${NAME}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await expect(page.getByTestId('refused-file')).toHaveCount(0);
  await expect(page.getByTestId('editor-state')).toContainText('As in the file');
  await page.getByRole('button', { name: 'Remove from this browser' }).click();
  await settled(page);
});
