import { expect, it } from 'vitest';
import type { Studio } from '../../../src/routes/exports/studio.ts';
import { Workbench, type StudioSet } from '../../../src/routes/exports/workbench.svelte.ts';
import { briefing, scene } from '../../fixtures/briefing.ts';

const set = (width: number): StudioSet => ({
  briefing: briefing([scene('a')]),
  theme: 'light',
  width,
  height: 100,
  rooms: []
});
const studio = (): Studio => ({
  draw: () => Promise.resolve(),
  playheadOf: () => 0,
  viewOf: () => ({ lat: 0, zoom: 1, widthPx: 100 })
});

it('keeps the map that draws while it fits, and puts up another where it does not', async () => {
  const bench = new Workbench();
  const [first, second] = [studio(), studio()];
  const asked = bench.studioFor(set(100));
  bench.arrived(first);
  expect(await asked).toBe(first);
  expect(await bench.studioFor(set(100))).toBe(first);
  const other = bench.studioFor(set(200));
  expect(bench.set?.width).toBe(200);
  bench.arrived(second);
  expect(await other).toBe(second);
});

it('says where nothing can be drawn, and tries anew when it is asked again', async () => {
  const bench = new Workbench();
  const asked = bench.studioFor(set(100));
  bench.failed(new Error('no WebGL 2'));
  await expect(asked).rejects.toThrow('no WebGL 2');
  expect(bench.set).toBeNull();
  const again = bench.studioFor(set(100));
  bench.arrived(studio());
  await expect(again).resolves.toBeDefined();
});

it('does one thing after another, also where one of them fails', async () => {
  const bench = new Workbench();
  const log: string[] = [];
  const work = (name: string, fails = false) =>
    bench.inTurn(async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const [one, two] = [work('one', true), work('two')];
  await expect(one).rejects.toThrow('one');
  await two;
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});
