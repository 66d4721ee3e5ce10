import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/tables/nearest.ts';

it.each([
  ['hanoii', ['almaty', 'hanoi', 'hami'], 'hanoi'],
  ['Ha Noi', ['Hà Nội', 'Hà Nam'], 'Hà Nội'],
  ['Da Nang', ['Đà Nẵng'], 'Đà Nẵng'],
  ['VMN', ['VEN', 'VNM', 'YEM'], 'VNM'],
  ['PRE', ['PER', 'PRI'], 'PER'],
  ['vnm', ['VEN', 'VNM'], 'VNM'],
  ['samarqand', ['samara', 'samarkand'], 'samarkand'],
  ['tashkent', ['almaty', 'hanoi'], undefined],
  ['x', ['a', 'b'], undefined],
  ['', ['a'], undefined],
  ['abc', [], undefined]
])('%j among %j is nearest to %j', (value, candidates, expected) => {
  expect(nearest(value, candidates)).toBe(expected);
});
