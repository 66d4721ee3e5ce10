import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { expect, settled, test } from './support/atlas.ts';

const NAME = 'kazakhstan-vietnam';
const COUNT = 200;

interface Scenes {
  scenes: Record<string, unknown>[];
}

/** The built-in scenes over and over, without anything that plays. */
function longBriefing(): string {
  const file = parse(readFileSync(`data/${NAME}/briefings/${NAME}.yaml`, 'utf8')) as Scenes;
  const scenes = Array.from({ length: COUNT }, (_, i) => {
    const { play, ...scene } = file.scenes[i % file.scenes.length] as Record<string, unknown>;
    const at = play ? { at: (play as { to: string }).to } : {};
    return { ...scene, ...at, id: `s${i + 1}` };
  });
  return stringify({ ...file, scenes }, { aliasDuplicateObjects: false });
}

async function at(page: Page, hash: string) {
  await page.evaluate((to) => (location.hash = to), hash);
}

/** Writes other words into the briefings that the browser keeps; null: throws them away. */
function changeKept(page: Page, words: readonly (readonly [string, string])[] | null): Promise<void> {
  return page.evaluate(
    (changes) =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('envoy-atlas');
        asked.onerror = () => fail(asked.error!);
        asked.onsuccess = () => {
          const change = asked.result.transaction('briefings', 'readwrite');
          change.oncomplete = () => {
            asked.result.close();
            done();
          };
          change.onerror = () => fail(change.error!);
          const store = change.objectStore('briefings');
          if (changes === null) {
            store.clear();
            return;
          }
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            let text = JSON.stringify(cursor.value);
            for (const [from, to] of changes) text = text.replaceAll(from, to);
            cursor.update(JSON.parse(text));
            cursor.continue();
          };
        };
      }),
    words
  );
}

const audienceOf = (page: Page) => page.getByTestId('audience');

test.describe.configure({ mode: 'serial' });

// The page is shared with the files that follow, and they know the built-in briefing alone.
test.afterAll(async ({ atlas: { page } }) => {
  await changeKept(page, null);
  await page.goto('/');
  await settled(page);
});

test('a file of 200 scenes opens, is gone about in and goes on', async ({ page }) => {
  await at(page, `#/edit/${NAME}`);
  const buffer = Buffer.from(longBriefing());
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${NAME}.yaml`, mimeType: 'text/yaml', buffer });
  await expect(page.getByTestId('editor-scenes').getByRole('button')).toHaveCount(COUNT);
  await expect(page.getByTestId('editor-state')).toContainText('As in the file');

  await at(page, `#/brief/${NAME}?scene=1`);
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 's1');
  await page.keyboard.press('g');
  await page.keyboard.type('155');
  await page.keyboard.press('Enter');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 's155');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('caption')).toContainText('Free trade, signed at Burabay');
  await page.keyboard.press('o');
  const overview = page.getByTestId('overview');
  await expect(overview.getByRole('button')).toHaveCount(COUNT);
  await expect(overview.getByRole('button').nth(155)).toBeFocused();
  await page.keyboard.press('End');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', `s${COUNT}`);
});

test('a record that is gone is told, and the show goes on', async ({ page }) => {
  // As after an update of the tables: the browser's copy names what they no longer hold.
  await changeKept(page, [
    ['vnkz-2025-05-to-lam', 'vnkz-2025-05-gone'],
    ['KAZ-VNM:2023', 'KAZ-VNM:1923']
  ]);
  await page.goto(`/#/brief/${NAME}?scene=12`);
  await page.reload();
  await expect(page.getByTestId('caption')).toContainText('Tô Lâm');
  await expect(page.getByText(/^1 record of this scene is no longer in the atlas/)).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByTestId('gone')).toHaveText('No longer in the atlas: visit:vnkz-2025-05-gone');
  await page.keyboard.press('PageDown');
  await expect(audienceOf(page)).toHaveAttribute('data-scene', 's13');
  await at(page, `#/brief/${NAME}?scene=7`);
  await expect(page.getByTestId('caption')).toContainText('No longer in the atlas: trade:KAZ-VNM:1923');
  await expect(audienceOf(page)).toHaveAttribute('data-state', 'idle');
});
