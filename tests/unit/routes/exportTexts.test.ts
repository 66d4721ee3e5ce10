import { expect, it } from 'vitest';
import { clockText } from '../../../src/routes/exports/exportTexts.ts';

it.each([
  [-1, '0:00'],
  [65, '1:05'],
  [3599.4, '59:59'],
  [3599.6, '1:00:00'],
  [14_722, '4:05:22']
])('says %d seconds as a clock does', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
