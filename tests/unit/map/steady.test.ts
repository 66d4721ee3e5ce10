import { expect, it } from 'vitest';
import { sameEntries, steady } from '../../../src/lib/map/steady.ts';

it('hands back the value from before while the new one says the same', () => {
  const hold = steady<number[]>(sameEntries);
  const first = hold([1, 2]);
  expect(hold([1, 2])).toBe(first);
  const second = hold([1, 3]);
  expect(second).toEqual([1, 3]);
  expect(hold([1, 3])).toBe(second);
});

it('tells entries apart by value, order and number', () => {
  expect(sameEntries([1, NaN], [1, NaN])).toBe(true);
  expect(sameEntries([1, 2], [2, 1])).toBe(false);
  expect(sameEntries([1], [1, 2])).toBe(false);
});
