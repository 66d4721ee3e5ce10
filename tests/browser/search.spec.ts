import { expect, readdress, settled, test } from './support/atlas.ts';

const SHEET = 'search-sheet';

test.describe('search', () => {
  test('takes what is typed before it is there', async ({ page }) => {
    await readdress(page, '#/?at=2015-05-29');
    // All in one task of the page: the sheet cannot have come in between.
    await page.evaluate(() => {
      for (const key of ['/', 's', 'x', 'Backspace', 'a', 'm']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    });
    const sheet = page.getByTestId(SHEET);
    await expect(sheet.getByRole('combobox')).toHaveValue('sam');
    await expect(sheet.getByRole('option').first()).toContainText('Samara');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  test('"Hanoi" finds Hà Nội, and Enter goes there', async ({ page }) => {
    await readdress(page, '#/?at=2015-05-29');
    await page.locator('body').press('/');
    const sheet = page.getByTestId(SHEET);
    await sheet.getByRole('combobox').fill('Hà Nội');
    const best = sheet.getByRole('option', { selected: true });
    await expect(best).toContainText('Hanoi');
    await sheet.getByRole('combobox').fill('Hanoi');
    await expect(best).toContainText('capital, Vietnam');
    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    await expect(page.getByTestId('card').getByRole('heading').first()).toHaveText('Hanoi');
    await expect(page).toHaveURL(/sel=place:hanoi/);
    await settled(page);
    await page.keyboard.press('Escape');
  });

  test('"Нурсултан" finds Astana by the name that it had, and Enter goes there and then', async ({
    page
  }) => {
    await readdress(page, '#/');
    await page.keyboard.press('Control+k');
    const sheet = page.getByTestId(SHEET);
    await sheet.getByRole('combobox').fill('Нурсултан');
    // Nazarbayev is found as well, but not named just so.
    await expect(sheet.getByRole('option', { selected: true })).toContainText('Astana');
    await expect(sheet.getByRole('option', { name: /Nursultan Nazarbayev/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('card').getByRole('heading').first()).toHaveText('Nur-Sultan');
    await expect(page).toHaveURL(/at=2019-03-23/);
    await page.keyboard.press('Escape');
  });

  test('the map follows the rows, and Esc restores the playhead', async ({ page }) => {
    await readdress(page, '#/?at=2015-05-29');
    const playhead = page.getByRole('slider', { name: 'Playhead' });
    const before = await playhead.getAttribute('aria-valuenow');
    await page.locator('body').press('/');
    const sheet = page.getByTestId(SHEET);
    await sheet.getByRole('combobox').fill('truong tan sang');
    await page.keyboard.press('ArrowDown');
    await expect(playhead).not.toHaveAttribute('aria-valuenow', before ?? '');
    await expect(page.getByTestId('card')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(playhead).toHaveAttribute('aria-valuenow', before ?? '');
    await expect(page).toHaveURL(/at=2015-05-29$/);
  });
});

test('a source has a page of its marks, and the map can show only these', async ({ page }) => {
  await readdress(page, '#/?sel=visit:vnkz-2012-09-truong-tan-sang');
  const count = page.getByTestId('events-count');
  const all = Number((await count.innerText()).match(/\d+/)?.[0]);
  await page
    .getByTestId('card')
    .getByRole('link', { name: /All that rests on “Đưa quan hệ/ })
    .click();
  const source = page.getByTestId('page');
  await expect(source.getByRole('heading', { level: 1 })).toHaveText(/^Đưa quan hệ Việt Nam/);
  const marks = source.getByRole('table', { name: 'Marks that rest on it' });
  await expect(marks.getByRole('row', { name: /Trương Tấn Sang in Astana/ })).toBeVisible();
  // What it says otherwise stands beside what the atlas shows.
  await expect(source.getByRole('table', { name: 'Says otherwise' })).toContainText('official visit');
  await source.getByRole('link', { name: 'Show only these on map and timeline' }).click();
  await expect(page).toHaveURL(/filters=/);
  await settled(page);
  const left = Number((await count.innerText()).match(/\d+/)?.[0]);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await readdress(page, '#/');
});
