import { expect, mapOf, readdress, settled, test } from './support/atlas.ts';
import { dataColour } from './support/colours.ts';
import { countChanged, countColours, countNear, pictureOf, spotOf } from './support/pixels.ts';

const VISITS = dataColour('dark', 'visits');
const TRADE = dataColour('dark', 'trade');

test.describe('the first view', () => {
  test('draws land, relief, visits and trade, not a calm empty map', async ({ page }) => {
    const picture = await pictureOf(mapOf(page));
    expect(countColours(picture)).toBeGreaterThan(2000);
    expect(countNear(picture, VISITS, 40)).toBeGreaterThan(300);
    // The last yearly figure is of an earlier year at the end of the data, and so dimmed; here it is not.
    await readdress(page, '#/?at=2024-12-01');
    expect(countNear(await pictureOf(mapOf(page)), TRADE, 40)).toBeGreaterThan(300);
    await readdress(page, '#/');
  });

  test('is the story at once: date, three figures, a headline, the list', async ({ page }) => {
    await expect(page.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
      'aria-valuetext',
      /31.Dec(ember)?.2025/
    );
    const figures = page.getByTestId('figures').filter({ visible: true });
    await expect(figures.getByRole('button')).toHaveCount(3);
    await expect(figures).toContainText('20');
    await expect(page.getByTestId('headline')).not.toBeEmpty();
    await expect(page.getByTestId('events').getByRole('button').first()).toBeVisible();
  });

  test('says that its lines take no position', async ({ page }) => {
    await expect(page.getByText('Lines and names are for orientation')).toBeVisible();
  });
});

test('what does not move costs nothing: few frames are asked for', async ({ page }) => {
  await settled(page);
  const askedInHalfASecond = () =>
    page.evaluate(async () => {
      const ask = window.requestAnimationFrame;
      let asked = 0;
      window.requestAnimationFrame = (heard) => {
        asked += 1;
        return ask(heard);
      };
      await new Promise((done) => setTimeout(done, 500));
      window.requestAnimationFrame = ask;
      return asked;
    });
  await expect.poll(askedInHalfASecond).toBeLessThan(5);
});

test.describe('time', () => {
  test('Space plays: the playhead moves, the picture changes, Space holds', async ({ page }) => {
    await readdress(page, '#/?at=2009-01-01');
    const before = await pictureOf(mapOf(page));
    const playhead = page.getByRole('slider', { name: 'Playhead' });
    const first = Number(await playhead.getAttribute('aria-valuenow'));
    await page.locator('body').press('Space');
    await expect(mapOf(page)).toHaveAttribute('data-state', 'playing');
    await expect
      .poll(async () => Number(await playhead.getAttribute('aria-valuenow')))
      .toBeGreaterThan(first + 700);
    await page.locator('body').press('Space');
    await settled(page);
    expect(countChanged(before, await pictureOf(mapOf(page)))).toBeGreaterThan(500);
  });

  test('the same playhead gives the same picture again', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-10&mode=trail');
    const once = await pictureOf(mapOf(page));
    await readdress(page, '#/?at=2023-08-21&mode=trail');
    await readdress(page, '#/?at=2012-09-10&mode=trail');
    expect(countChanged(once, await pictureOf(mapOf(page)))).toBeLessThan(50);
  });

  test('the arrow keys step from event to event, Shift by month, PageDown by year', async ({ page }) => {
    await readdress(page, '#/?at=2011-10-15');
    await page.locator('body').press('ArrowRight');
    await expect(page).toHaveURL(/at=2011-10-31/);
    await page.locator('body').press('Shift+ArrowRight');
    await expect(page).toHaveURL(/at=2011-11-01/);
    await page.locator('body').press('PageDown');
    await expect(page).toHaveURL(/at=2012-01-01/);
  });

  test('a visit that is under way is on the map: Sang in Astana, September 2012', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-09&mode=moment&layers=visits');
    const quiet = countNear(await pictureOf(mapOf(page)), VISITS, 40);
    await readdress(page, '#/?at=2012-09-11&mode=moment&layers=visits');
    expect(countNear(await pictureOf(mapOf(page)), VISITS, 40)).toBeGreaterThan(quiet + 30);
  });

  test('a date typed in moves the playhead', async ({ page }) => {
    await readdress(page, '#/');
    await page.locator('body').press('g');
    await page.getByRole('textbox', { name: 'Type a date' }).fill('2015-05-29');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/at=2015-05-29/);
  });
});

test.describe('the years', () => {
  test('a handle narrows them by keyboard, and everything follows', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-10&years=1992-2025');
    const count = page.getByTestId('events-count');
    const all = Number((await count.innerText()).match(/\d+/)?.[0]);
    const from = page.getByRole('slider', { name: 'First year' });
    await from.focus();
    for (let i = 0; i < 8; i++) await from.press('ArrowRight');
    await expect(page).toHaveURL(/years=2000-2025/);
    await expect.poll(async () => Number((await count.innerText()).match(/\d+/)?.[0])).toBeLessThan(all);
  });

  test('nothing in the years is said, with a way out', async ({ page }) => {
    await readdress(page, '#/?years=1960-1961&layers=visits');
    await expect(page.getByTestId('empty')).toBeVisible();
    await page.getByTestId('empty').getByRole('button').first().click();
    await expect(page.getByTestId('empty')).toBeHidden();
  });
});

test.describe('evidence', () => {
  test('a row of the list opens who says so', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-10');
    await page
      .getByTestId('events')
      .getByRole('button', { name: /Trương Tấn Sang/ })
      .click();
    const card = page.getByTestId('card');
    await expect(card).toContainText('Trương Tấn Sang');
    await expect(card).toContainText(/Astana/);
    await expect(card.locator('a[target=_blank]').first()).toHaveAttribute(
      'rel',
      'noopener noreferrer external'
    );
    await expect(page).toHaveURL(/sel=visit:vnkz-2012-09-truong-tan-sang/);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('the trade figure opens every figure of the year with its range', async ({ page }) => {
    await readdress(page, '#/?at=2023-12-31');
    const figures = page.getByTestId('figures').filter({ visible: true });
    await figures.getByRole('button').nth(1).click();
    const card = page.getByTestId('card');
    await expect(card).toContainText('$979.2');
    await expect(card).toContainText('$400');
    await page.keyboard.press('Escape');
  });

  test('a click on an arc opens its card', async ({ page }) => {
    await readdress(page, '#/?at=2023-12-31&layers=trade');
    const map = mapOf(page);
    const picture = await pictureOf(map);
    const spot = spotOf(picture, TRADE);
    // A slow press is one, too.
    await map.click({ position: spot, delay: 400 });
    await expect(page.getByTestId('card')).toContainText('2023');
    await page.keyboard.press('Escape');
  });

  test('one thing lights up everywhere: list row and timeline mark', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-10');
    const row = page.getByTestId('events').getByRole('button', { name: /Trương Tấn Sang/ });
    await expect(page.getByTestId('lit-mark')).toHaveCount(0);
    await row.hover();
    await expect(page.getByTestId('lit-mark')).toHaveCount(1);
    await expect(row).toHaveClass(/lit/);
    await page.mouse.move(700, 300);
  });
});

test.describe('names and languages', () => {
  test('the city is called what it was called then', async ({ page }) => {
    await readdress(page, '#/?at=2022-09-14&sel=place:astana');
    await expect(page.getByTestId('card')).toContainText('Nur-Sultan');
    await readdress(page, '#/?at=2022-09-17&sel=place:astana');
    await expect(page.getByTestId('card').getByRole('heading').first()).toHaveText(/^Astana/);
  });

  test('each language speaks for itself and keeps the view', async ({ page }) => {
    await readdress(page, '#/?at=2022-09-14&mode=trail');
    for (const [language, playWord] of [
      ['vi', 'Phát'],
      ['kk', 'Ойнату'],
      ['ru', 'Пуск'],
      ['en', 'Play']
    ] as const) {
      await page.getByTestId('language').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('button', { name: playWord, exact: true })).toBeVisible();
      await settled(page);
      expect(page.url()).toContain('at=2022-09-14');
    }
  });
});

test.describe('addresses', () => {
  test('nonsense never breaks the page and is told', async ({ page }) => {
    await readdress(page, '#/?at=someday&layers=pipes&year=abc&mode=trail');
    await expect(page.getByTestId('notice')).toContainText('layers=pipes');
    await expect(page.getByRole('button', { name: 'Trail' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('Back returns to the last view that was chosen', async ({ page }) => {
    await readdress(page, '#/?at=2012-09-10');
    await page.getByRole('button', { name: 'Moment' }).click();
    await expect(page).toHaveURL(/mode=moment/);
    await page.goBack();
    await expect(page).toHaveURL(/at=2012-09-10$/);
    await expect(page.getByRole('button', { name: 'Total' })).toHaveAttribute('aria-pressed', 'true');
  });
});

test('asks no other host for anything and says nothing in the console', async ({ trespass }) => {
  expect(trespass.foreign).toEqual([]);
  expect(trespass.console).toEqual([]);
});
