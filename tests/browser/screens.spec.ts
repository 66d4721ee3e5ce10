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

  test('a wall: header, panel and map grow alike, and the pointer meets what it is on', async ({ page }) => {
    await page.setViewportSize({ width: 3000, height: 1800 });
    await readdress(page, '#/?at=2025-05-20');
    const boxes = await Promise.all(
      ['header', 'aside', 'main', 'canvas'].map((name) => page.locator(name).first().boundingBox())
    );
    const [header, aside, main, canvas] = boxes;
    // A rem is rounded in a length as 3.733rem.
    expect([header?.height, aside?.width].map((length) => Math.round(length ?? 0))).toEqual([112, 704]);
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs((canvas?.[side] ?? 0) - (main?.[side] ?? -9))).toBeLessThan(2);
    }
    // The leader of the callout ends beside the dot of the city that it points at, once the map stands.
    const leader = page.getByTestId('callout').locator('line');
    await expect(async () => {
      const ends = await leader.evaluate((line) =>
        ['x1', 'y1', 'x2', 'y2'].map((name) => Number(line.getAttribute(name)))
      );
      const [x1, y1, x2, y2] = ends as [number, number, number, number];
      const beyond = 18 / Math.hypot(x2 - x1, y2 - y1);
      await page.mouse.click(
        (main?.x ?? 0) + x2 + (x2 - x1) * beyond,
        (main?.y ?? 0) + y2 + (y2 - y1) * beyond
      );
      await expect(page.getByTestId('card')).toContainText('Astana', { timeout: 4000 });
    }).toPass();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('a low screen in a wordy language: no figure runs into the next, the list begins with a whole row', async ({
    page
  }) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await readdress(page, '#/?at=2022-09-14&lang=vi');
    const figures = page.getByTestId('figures').filter({ visible: true });
    const over = await figures
      .locator('button')
      .evaluateAll((buttons) => buttons.map((button) => button.scrollWidth - button.clientWidth));
    expect(over).toEqual([0, 0, 0]);
    const cut = () =>
      page.getByTestId('events').evaluate((events) => {
        const [list, head] = [events.querySelector('ol'), events.querySelector('h4')];
        const from = (list?.getBoundingClientRect().top ?? 0) + (head?.offsetHeight ?? 0);
        return [...events.querySelectorAll('[data-mark]')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top < from - 1 && bottom > from + 1;
        }).length;
      });
    await expect.poll(cut).toBe(0);
    await readdress(page, '#/?lang=en');
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('a text of the timeline pales as a whole once what it tells of is ahead', async ({ page }) => {
    await readdress(page, '#/?at=1992-12-31');
    const text = (words: string) => page.locator('svg.lights text').filter({ hasText: words });
    await expect(text('Relations')).not.toHaveClass(/ahead/);
    await expect(text('Visas')).toHaveClass(/ahead/);
    await readdress(page, '#/?years=2010-2025');
    await expect(text('Relations')).toHaveClass(/veiled/);
    await expect(text('Visas')).not.toHaveClass(/ahead|veiled/);
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
