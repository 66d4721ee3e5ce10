import { expect, it } from 'vitest';
import { boundsAround } from '../../../src/lib/domain/placeBounds.ts';

it.each([
  [
    'two cities',
    [
      [71, 51],
      [106, 21]
    ],
    [71, 21, 106, 51]
  ],
  ['one city', [[71, 51]], [71, 51, 71, 51]],
  [
    'across the antimeridian',
    [
      [170, 10],
      [-170, -10],
      [179, 0]
    ],
    [170, -10, 190, 10]
  ]
] as [string, [number, number][], number[]][])('boxes %s', (_, points, box) => {
  expect(boundsAround(points)).toEqual(box);
});

it('has no box about nothing', () => {
  expect(boundsAround([])).toBeUndefined();
});
