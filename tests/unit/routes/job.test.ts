import { expect, it } from 'vitest';
import { Job } from '../../../src/routes/exports/job.svelte.ts';
import type { JobControl } from '../../../src/routes/exports/sceneJobs.ts';

/** Work of four steps, each of which waits for `step()` and takes a second of the clock. */
function fourSteps() {
  let ms = 0;
  const steps: (() => void)[] = [];
  const begun: number[] = [];
  const job = new Job();
  const work = async (control: JobControl) => {
    for (const n of [1, 2, 3, 4]) {
      await control.resumed();
      control.signal.throwIfAborted();
      begun.push(n);
      await new Promise<void>((resolve) => steps.push(resolve));
      control.onprogress(n, 4);
    }
    return { name: 'film.mp4', bytes: 4 };
  };
  return {
    job,
    begun,
    over: job.run(work, () => ms),
    pass: (seconds: number) => (ms += seconds * 1000),
    async step() {
      ms += 1000;
      steps.shift()?.();
      await settled();
    }
  };
}

/** Everything that waits for nothing has run. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

it('tells how far it is and how long it will take, and the file at the end', async () => {
  const { job, step, over, pass } = fourSteps();
  await settled();
  pass(600);
  expect([job.state, job.secondsLeft]).toEqual(['working', null]);
  await step();
  expect([job.done, job.all, job.secondsLeft]).toEqual([1, 4, null]);
  await step();
  // However long the first one took.
  expect([job.done, job.all, job.secondsLeft]).toEqual([2, 4, 2]);
  for (let n = 0; n < 2; n += 1) await step();
  await over;
  expect([job.state, job.result?.name, job.secondsLeft]).toEqual(['done', 'film.mp4', 0]);
});

it('begins nothing while it is paused, and counts none of that time', async () => {
  const { job, begun, step, pass } = fourSteps();
  await settled();
  job.setPaused(true);
  await step();
  expect(begun).toEqual([1]);
  pass(3600);
  job.setPaused(false);
  await settled();
  expect(begun).toEqual([1, 2]);
  await step();
  expect(job.secondsLeft).toBe(2);
});

it('waits in a hidden tab, and goes on when it is seen, unless it is paused as well', async () => {
  const { job, begun, step } = fourSteps();
  await settled();
  job.setHidden(true);
  await step();
  job.setPaused(true);
  job.setHidden(false);
  await settled();
  expect(begun).toEqual([1]);
  job.setHidden(true);
  job.setPaused(false);
  await settled();
  expect(begun).toEqual([1]);
  job.setHidden(false);
  await settled();
  expect(begun).toEqual([1, 2]);
});

it.each([
  ['while it works', false],
  ['while it is paused', true]
])('ends where it is cancelled %s, and is no failure', async (_, paused) => {
  const { job, begun, step, over } = fourSteps();
  await settled();
  job.setPaused(paused);
  await step();
  job.cancel();
  await step();
  await over;
  expect([job.state, job.result]).toEqual(['cancelled', null]);
  expect(begun.length).toBeLessThan(3);
});

it('says why it failed, and can be run again', async () => {
  const job = new Job();
  const now = () => 0;
  await job.run(() => Promise.reject(new Error('no room')), now);
  expect([job.state, job.reason]).toEqual(['failed', 'no room']);
  await job.run(() => Promise.resolve({ name: 'a.html', bytes: 1 }), now);
  expect([job.state, job.result?.name]).toEqual(['done', 'a.html']);
});

it('does not show the file of before once it is cancelled', async () => {
  const job = new Job();
  await job.run(
    () => Promise.resolve({ name: 'a.html', bytes: 1 }),
    () => 0
  );
  const over = job.run(
    async ({ signal, resumed }) => {
      job.setPaused(true);
      await resumed();
      signal.throwIfAborted();
      return null;
    },
    () => 0
  );
  await settled();
  job.cancel();
  await over;
  expect([job.state, job.result]).toEqual(['cancelled', null]);
});
