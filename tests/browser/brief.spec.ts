import type { Page } from '@playwright/test';
import { expect, readdress, settled, test } from './support/atlas.ts';
import { countChanged, pictureOf as pixelsOf } from './support/pixels.ts';

const BRIEF = '#/brief/kazakhstan-vietnam';
const audienceOf = (page: Page) => page.getByTestId('audience');
const mapOfScene = (page: Page) => audienceOf(page).getByTestId('scene-map').first();

async function atRest(page: Page): Promise<void> {
  await expect(audienceOf(page)).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
}
async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
}
async function sceneOf(page: Page): Promise<string | null> {
  return audienceOf(page).getAttribute('data-scene');
}
/** Where clock and camera stand: with the scene, all that its picture hangs on. */
async function pictureOf(page: Page) {
  const map = mapOfScene(page);
  return {
    scene: await sceneOf(page),
    playhead: await map.getAttribute('data-playhead'),
    view: await map.getAttribute('data-view'),
    caption: await page.getByTestId('caption').innerText()
  };
}

/** Of 360,000: a camera that came another way stands a rounding apart. An arrowhead or a name is more. */
const EDGE_PIXELS = 40;

/** Said of what is done to the page here on purpose: its context is lost, its window goes elsewhere. */
const PROVOKED = /WebGL context loss|no style added|target origin provided/;

test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => {
  // Without a graphics card, frames take as long as they are large.
  await page.setViewportSize({ width: 800, height: 450 });
  await readdress(page, `${BRIEF}?scene=1`);
  await atRest(page);
});

// The page is shared with the files that follow, and they start from the map.
test.afterAll(async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 1280, height: 720 });
  await atlas.page.goto('/');
  await settled(atlas.page);
  expect(atlas.trespass.console.filter((text) => !PROVOKED.test(text))).toEqual([]);
  atlas.trespass.console.length = 0;
});

test('a clicker goes on, goes back and blanks the screen', async ({ page }) => {
  const first = await sceneOf(page);
  await page.keyboard.press('PageDown');
  await expect(audienceOf(page)).not.toHaveAttribute('data-scene', String(first));
  await page.keyboard.press('PageUp');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', String(first));
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(page.getByTestId('blank')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByTestId('blank')).toHaveCount(0);
  }
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('blank')).toHaveCount(0);
  // The clicker's key for "start" and "resume" is the browser's for "load anew".
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
  await page.keyboard.press('Shift+F5');
  await expect(audienceOf(page)).not.toHaveAttribute('data-scene', String(first));
  await page.keyboard.press('F5');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', String(first));
  await expect(page.locator('body')).toHaveAttribute('data-loaded', 'once');
  await page.keyboard.press('f');
});

test('forth, back and by a jump the map shows the same', async ({ page }) => {
  test.setTimeout(240_000);
  // A scene that stands, after one that plays: nothing of that one's pace may be left.
  const [number, scene] = [2, 'where-they-stand'] as const;
  const mapAtRest = async () => {
    await expect(audienceOf(page)).toHaveAttribute('data-scene', scene);
    await atRest(page);
    // Words fade in.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    return pixelsOf(mapOfScene(page));
  };
  await goTo(page, number - 1);
  await atRest(page);
  await page.keyboard.press('PageDown');
  const forth = await mapAtRest();
  const stepped = await pictureOf(page);
  await page.keyboard.press('PageDown');
  await expect(audienceOf(page)).not.toHaveAttribute('data-scene', scene);
  await atRest(page);
  await page.keyboard.press('PageUp');
  const back = await mapAtRest();
  expect(await pictureOf(page)).toEqual(stepped);
  await page.keyboard.press('End');
  await expect(audienceOf(page)).not.toHaveAttribute('data-scene', scene);
  await atRest(page);
  await goTo(page, number);
  const jumped = await mapAtRest();
  expect(await pictureOf(page)).toEqual(stepped);
  expect(countChanged(forth, back), 'back').toBeLessThan(EDGE_PIXELS);
  expect(countChanged(forth, jumped), 'by a jump').toBeLessThan(EDGE_PIXELS);
});

test('a show keeps the screen awake, asks again once the tab is back, and lets go at its end', async ({
  page
}) => {
  const leave = () => page.evaluate(() => (location.hash = '#/edit/kazakhstan-vietnam'));
  await leave();
  await expect(audienceOf(page)).toHaveCount(0);
  // The browser's own part, as the standard has it: it lets go of every lock when the page is hidden.
  await page.evaluate(() => {
    const held = new Set<object>();
    let asked = 0;
    let state: DocumentVisibilityState = 'visible';
    const report = () => document.body.setAttribute('data-locks', `${held.size} of ${asked}`);
    const request = () => {
      const lock = { release: () => Promise.resolve(void (held.delete(lock), report())) };
      held.add(lock);
      asked += 1;
      report();
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.addEventListener('seen', (event) => {
      state = (event as CustomEvent<DocumentVisibilityState>).detail;
      if (state === 'hidden') held.clear();
      report();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    report();
  });
  const turn = (state: string) =>
    page.evaluate((detail) => document.dispatchEvent(new CustomEvent('seen', { detail })), state);
  const locks = (text: string) => expect(page.locator('body')).toHaveAttribute('data-locks', text);
  await locks('0 of 0');
  await readdress(page, `${BRIEF}?scene=1&auto=3000&loop`);
  await locks('1 of 1');
  await turn('hidden');
  await locks('0 of 1');
  await turn('visible');
  await locks('1 of 2');
  await leave();
  await locks('0 of 2');
  await turn('visible');
  await locks('0 of 2');
  await page.evaluate(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
    Reflect.deleteProperty(document, 'visibilityState');
  });
});

test('a graphics context that is lost in the middle comes back to the same scene and playhead', async ({
  page
}) => {
  await page.keyboard.press('g');
  await page.keyboard.type('2022');
  await page.keyboard.press('Enter');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 'september-2022');
  await expect
    .poll(async () => Number(await mapOfScene(page).getAttribute('data-playhead')))
    .toBeGreaterThan(19_248);
  await page.keyboard.press('k');
  await atRest(page);
  const before = await pictureOf(page);
  // The handle is held on to: without it nobody could bring the context back.
  const lost = await mapOfScene(page)
    .locator('canvas')
    .evaluateHandle((canvas) => {
      const gl = (canvas as HTMLCanvasElement).getContext('webgl2')!;
      const handle = gl.getExtension('WEBGL_lose_context')!;
      handle.loseContext();
      return handle;
    });
  await expect(audienceOf(page)).toHaveAttribute('data-state', 'loading');
  expect((await pictureOf(page)).playhead).toBe(before.playhead);
  await lost.evaluate((handle) => handle.restoreContext());
  await atRest(page);
  expect(await pictureOf(page)).toEqual(before);
});

test('G, the number, Enter and E show who says that', async ({ page }) => {
  await page.keyboard.press('g');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  const sources = page.getByTestId('sources');
  await expect(sources).toBeVisible();
  expect(await sources.getByRole('listitem').count()).toBeGreaterThan(1);
  await expect(page.getByTestId('go-to')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sources).toHaveCount(0);
});

test('the address keeps the scene, and the map takes no keys', async ({ page }) => {
  await page.keyboard.press('ArrowRight');
  const scene = await sceneOf(page);
  await expect(page).toHaveURL(new RegExp(`scene=${String(scene)}$`));
  await page.keyboard.press('?');
  await expect(page.getByTestId('keys')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('keys')).toHaveCount(0);
  await expect(audienceOf(page)).not.toHaveAttribute('data-scene', String(scene));
});

test('an address typed over the show goes where it says; a kiosk goes on and begins anew', async ({
  page
}) => {
  await page.evaluate((to) => (location.hash = to), `${BRIEF}?scene=hanoi-2023`);
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 'hanoi-2023');
  await page.evaluate(() => (location.hash = '#/edit/kazakhstan-vietnam'));
  await expect(page.getByTestId('editor')).toBeVisible();
  await expect(audienceOf(page)).toHaveCount(0);

  await page.evaluate((to) => (location.hash = to), `${BRIEF}?scene=15&auto=0.5&loop`);
  await expect(audienceOf(page)).toHaveAttribute('data-scene', /four-dates|opening/);
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 'where-they-stand');
  await page.evaluate(() => (location.hash = '#/edit/kazakhstan-vietnam'));
  await expect(audienceOf(page)).toHaveCount(0);
});

async function openDesk(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page', { timeout: 30_000 });
  await page.keyboard.press('s');
  const desk = await opened;
  await expect(desk.getByTestId('presenter')).toHaveAttribute('data-audience', 'there', { timeout: 60_000 });
  return desk;
}

test('two windows stay in step, and either may be loaded anew', async ({ page }) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const desk = await openDesk(page);
  const presenter = desk.getByTestId('presenter');
  // Once more: it is brought up, not opened again, also once it is closed.
  const windows = page.context().pages().length;
  await page.keyboard.press('s');
  await desk.getByTestId('elapsed').click();
  await expect(desk.getByTestId('notes')).toHaveText(/\S.{20,}/s);
  const notes = await desk.getByTestId('notes').innerText();

  const inStepAfter = async (before: string | null) => {
    await expect(audienceOf(page)).not.toHaveAttribute('data-scene', String(before));
    const scene = await sceneOf(page);
    await expect(presenter).toHaveAttribute('data-scene', String(scene));
    return scene;
  };
  const first = await sceneOf(page);
  await desk.keyboard.press('PageDown');
  const second = await inStepAfter(first);
  await page.keyboard.press('PageDown');
  const now = await inStepAfter(second);

  await page.reload();
  await expect(audienceOf(page)).toHaveAttribute('data-scene', String(now), { timeout: 60_000 });
  await expect(presenter).toHaveAttribute('data-audience', 'there', { timeout: 60_000 });
  await desk.keyboard.press('b');
  await expect(page.getByTestId('blank')).toBeVisible();
  await desk.reload();
  await expect(presenter).toHaveAttribute('data-scene', String(now), { timeout: 60_000 });
  await expect(desk.getByTestId('status')).not.toBeEmpty();
  await desk.keyboard.press('b');
  await expect(page.getByTestId('blank')).toHaveCount(0);

  // What the speaker reads never reaches the audience's window.
  expect(asked.filter((url) => url.includes('.notes.'))).toEqual([]);
  expect(await page.content()).not.toContain(notes.split('\n')[0]);

  expect(page.context().pages()).toHaveLength(windows);
  await page.goto('about:blank');
  await expect(presenter).toHaveAttribute('data-audience', 'gone', { timeout: 20_000 });
  await expect(desk.getByRole('link', { name: 'Open it again' })).toBeVisible();
  await desk.close();
});
