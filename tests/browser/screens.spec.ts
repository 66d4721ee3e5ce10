import { expect, mapOf, readdress, settled, test } from './support/atlas.ts';
import { dataColour } from './support/colours.ts';
import { countColours, countNear, pictureOf } from './support/pixels.ts';

const SIZES = [
  ['a projector', 1024, 768],
  ['a phone', 390, 844],
  ['a wide screen', 1920, 1080]
] as const;

test.describe('sizes and themes', () => {
  for (const [name, width, height] of SIZES) {
    test(`${name}: all is on the screen, nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await readdress(page, '#/?at=2024-12-01');
      await settled(page);
      expect(countColours(await pictureOf(mapOf(page)))).toBeGreaterThan(1000);
      const overflow = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight
      ]);
      expect(overflow).toEqual([0, 0]);
      for (const button of ['Play', 'Total'])
        await expect(page.getByRole('button', { name: button, exact: true })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('slider', { name: 'Playhead' })).toBeVisible();
      await page.setViewportSize({ width: 1280, height: 720 });
    });
  }

  test('a phone shows the evidence as a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await readdress(page, '#/?at=2023-08-21&sel=visit:vnkz-2023-08-tokayev');
    await expect(page.getByTestId('card')).toContainText('Tokayev');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('card')).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('the light theme redraws map and panels', async ({ page }) => {
    await readdress(page, '#/?at=2024-12-01&theme=light');
    const picture = await pictureOf(mapOf(page));
    expect(countNear(picture, dataColour('light', 'visits'), 40)).toBeGreaterThan(200);
    expect(countNear(picture, [251, 250, 246], 10)).toBeGreaterThan(20_000);
    await readdress(page, '#/');
  });
});

test.describe('by keyboard alone', () => {
  test('Tab reaches the play button, the list and the marks, each with a visible focus', async ({ page }) => {
    await readdress(page, '#/');
    const reached = new Set<string>();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        const style = element ? getComputedStyle(element) : undefined;
        const name = element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 40) ?? '';
        return { name, ring: style ? `${style.outlineStyle} ${style.boxShadow}` : '' };
      });
      reached.add(at.name);
    }
    expect([...reached]).toEqual(expect.arrayContaining(['Play', 'Playhead', 'First year', 'Last year']));
    expect([...reached].some((name) => name.startsWith('Visit, '))).toBe(true);
  });

  test('the keys are listed and Escape closes the list', async ({ page }) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('previous, next event');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('Escape resets the years, and that can be undone', async ({ page }) => {
    await readdress(page, '#/?years=2009-2015');
    await page.locator('body').press('Escape');
    await expect(page).not.toHaveURL(/years=/);
    await page.getByTestId('notice').getByRole('button', { name: 'Undo' }).click();
    await expect(page).toHaveURL(/years=2009-2015/);
    await readdress(page, '#/');
  });

  test('with reduced motion play steps from event to event', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await readdress(page, '#/?at=2011-10-15');
    await page.locator('body').press('Space');
    await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
      'aria-valuetext',
      /31.Oct(ober)?.2011/
    );
    await page.locator('body').press('Space');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await settled(page);
  });
});
