import { expect, it } from 'vitest';
import { sceneTyped } from '../../../src/lib/briefing/showGoTo.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { scene, stretch } from '../../fixtures/briefing.ts';

const scenes = [
  scene('opening', { time: { at: dayOf(2025, 12, 31) } }),
  scene('corridor', { ...stretch(2017, 2022, 8), years: [1992, 2025] }),
  scene('figure', { time: { at: dayOf(2023, 12, 31) }, years: [1992, 2025] }),
  scene('samarkand', { time: { at: dayOf(2022, 9, 14) }, years: [2022, 2022] }),
  scene('hanoi', { time: { at: dayOf(2023, 8, 21) }, years: [2023, 2023] })
];

it.each([
  ['1', 0],
  ['5', 4],
  ['005', 4],
  ['2022', 3],
  ['2017', 1],
  // Both begin in it; the second shows nothing else.
  ['2023', 4],
  ['2025', 0],
  ['6', undefined],
  ['0', undefined],
  ['1959', undefined],
  ['', undefined],
  ['2.0', undefined],
  ['-1', undefined]
])('"%s" is scene %s', (text, index) => {
  expect(sceneTyped(text, { scenes })).toBe(index);
});
