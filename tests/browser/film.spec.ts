import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type * as MediabunnyLibrary from 'mediabunny';
import { probed } from '../../scripts/lib/exportChecks.ts';
import { settled } from './support/atlas.ts';

const FPS = 24;
/** The end of the way to the second scene, and the rest there. */
const FROM = 6.95;
const LOOKED_AT = [0, 5, 23];

interface Film {
  /** As drawn, before they are encoded. */
  readonly frames: string[];
  readonly bytes: Buffer;
}

async function made(page: Page, firstFrame: number, count: number): Promise<Film> {
  const saving = page.waitForEvent('download');
  const from = FROM + firstFrame / FPS;
  const part = { from, to: from + count / FPS };
  const frames = await page.evaluate(
    async (choice) => {
      const seen: string[] = [];
      await window.__export?.make({ kind: 'film', lines: 360, ...choice }, 'kazakhstan-vietnam', (canvas) => {
        seen.push(canvas.toDataURL());
        return Promise.resolve();
      });
      return seen;
    },
    { fps: FPS, part }
  );
  return { frames, bytes: await readFile(await (await saving).path()) };
}

/** Plays a film in the page and compares some of its frames with pictures: the mean difference of a channel. */
async function playedAgainst(page: Page, film: Buffer, pictures: readonly (readonly [number, string])[]) {
  await page.addScriptTag({ path: 'node_modules/mediabunny/dist/bundles/mediabunny.min.cjs' });
  return page.evaluate(
    async ([base64, stills]) => {
      const { ALL_FORMATS, BufferSource, CanvasSink, Input } = (
        window as unknown as { Mediabunny: typeof MediabunnyLibrary }
      ).Mediabunny;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('the film has no picture');
      const times: number[] = [];
      const differences: number[] = [];
      for await (const { canvas, timestamp } of new CanvasSink(track).canvases()) {
        const still = stills.find(([frame]) => frame === times.length);
        times.push(timestamp);
        if (!still) continue;
        const image = new Image();
        image.src = still[1];
        await image.decode();
        const [a, b] = [canvas, image].map((source) => {
          const copy = document.createElement('canvas');
          [copy.width, copy.height] = [canvas.width, canvas.height];
          const pen = copy.getContext('2d');
          pen?.drawImage(source, 0, 0);
          return pen?.getImageData(0, 0, copy.width, copy.height).data ?? [];
        }) as [Uint8ClampedArray, Uint8ClampedArray];
        differences.push(a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length);
      }
      return { times, differences, width: track.displayWidth, height: track.displayHeight };
    },
    [film.toString('base64'), pictures] as const
  );
}

test('a film plays the frames that were drawn, and any frame drawn again is the same', async ({
  browser
}, info) => {
  const origin = process.env.ATLAS_ORIGIN as string;
  const context = await browser.newContext({ viewport: { width: 640, height: 480 } });
  const page = await context.newPage();
  await page.goto(`${origin}?export=1#/`);
  await settled(page);
  await page.waitForFunction(() => window.__export !== undefined);

  const { frames, bytes } = await made(page, 0, 24);
  expect(frames).toHaveLength(24);
  // The camera moves, then rests.
  expect(new Set(frames).size).toBeGreaterThan(4);
  const again = await made(page, 5, 2);
  expect(again.frames.map((frame) => frames.indexOf(frame))).toEqual([5, frames.indexOf(frames[6] ?? '')]);

  // Any page of the site that is not the app, whose policy lets no other script in.
  await page.goto(`${origin}basemap/seas.json`);
  const stills = LOOKED_AT.map((frame) => [frame, frames[frame] ?? ''] as const);
  const film = await playedAgainst(page, bytes, stills);
  expect([film.width, film.height, film.times.length]).toEqual([640, 360, 24]);
  expect(film.times.map((time) => Math.round(time * FPS))).toEqual(frames.map((_, n) => n));
  expect(film.differences).toHaveLength(LOOKED_AT.length);
  for (const difference of film.differences) expect(difference).toBeLessThan(4);

  const path = info.outputPath('film.mp4');
  writeFileSync(path, bytes);
  const facts = probed(path);
  if (facts) expect(facts).toMatchObject({ width: 640, height: 360, frames: 24 });
  await context.close();
});
