import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redone, stepsFrom, stepTo, undone, type Steps } from '../../../src/lib/state/steps.ts';

const taken = (states: readonly number[]) => states.reduce<Steps<number>>(stepTo, stepsFrom(0));
const times = (n: number, act: (s: Steps<number>) => Steps<number>, from: Steps<number>) =>
  Array.from({ length: n }).reduce<Steps<number>>(act, from);

describe('steps', () => {
  const states = fc.array(fc.integer(), { maxLength: 30 });

  it('come back, as many as there were, and go forward again', () => {
    fc.assert(
      fc.property(states, fc.nat(40), (list, n) => {
        const steps = taken(list);
        const back = Math.min(n, list.length);
        const before = times(n, undone, steps);
        expect(before.now).toBe([0, ...list][list.length - back]);
        expect(times(back, redone, before)).toEqual(steps);
      })
    );
  });

  it('forget what was undone once another is taken', () => {
    fc.assert(
      fc.property(states, fc.nat(40), fc.integer(), (list, n, next) => {
        const steps = stepTo(times(n, undone, taken(list)), next);
        expect(redone(steps)).toBe(steps);
        expect(steps.now).toBe(next);
      })
    );
  });

  it('are the last hundred', () => {
    const steps = taken(Array.from({ length: 150 }, (_, i) => i + 1));
    expect(times(500, undone, steps).now).toBe(50);
  });

  it('stay where they are at either end', () => {
    const steps = stepsFrom('here');
    expect([undone(steps), redone(steps)]).toEqual([steps, steps]);
  });
});
