import { expect, it } from 'vitest';
import { TalkTimer, type KeptTime } from '../../../src/lib/state/talkTimer.svelte.ts';

it('counts from its start, stands while held, and goes on', () => {
  const timer = new TalkTimer(null, 1000, () => {});
  expect(timer.untouched).toBe(true);
  timer.heed(9000);
  expect(timer.elapsedSeconds).toBe(0);
  timer.start(10_000);
  timer.heed(70_000);
  expect(timer.elapsedSeconds).toBe(60);
  timer.hold(75_000);
  timer.heed(500_000);
  expect(timer.elapsedSeconds).toBe(65);
  timer.start(500_000);
  timer.heed(505_000);
  expect(timer.elapsedSeconds).toBe(70);
  timer.reset(505_000);
  expect([timer.elapsedSeconds, timer.running]).toEqual([0, true]);
});

it('goes on after its window was loaded anew, and counts the time that it was away', () => {
  let kept: KeptTime | null = null;
  const before = new TalkTimer(null, 0, (time) => (kept = time));
  before.start(0);
  const after = new TalkTimer(kept, 30_000, () => {});
  expect([after.running, after.elapsedSeconds]).toEqual([true, 30]);
});
