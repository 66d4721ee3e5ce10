import { describe, expect, it } from 'vitest';
import { HELD, nextPace, speedAt, type Pace } from '../../../src/lib/domain/pace.ts';

const SPEED = 365.25;
const step = (pace: Pace, from: [number, boolean], to: [number, boolean]) =>
  nextPace(
    pace,
    { playhead: from[0], playing: from[1] },
    { playhead: to[0], playing: to[1], daysPerSecond: SPEED }
  );
const PLAYED: Pace = { daysPerSecond: SPEED, since: 100 };

describe('nextPace', () => {
  it.each([
    ['play begins where the playhead was', HELD, [50, false], [56, true], 50],
    ['play from the end begins at the start', HELD, [900, false], [0, true], 0],
    ['play goes on', PLAYED, [150, true], [156, true], 100],
    ['a pause changes nothing', PLAYED, [156, true], [156, false], 100],
    ['play after a pause goes on as before', PLAYED, [156, false], [162, true], 100],
    ['a playhead set by hand shows true days', PLAYED, [156, false], [400, false], Infinity],
    ['so does one set back by hand', PLAYED, [156, false], [120, false], Infinity],
    ['the start over of a loop begins anew', PLAYED, [900, true], [0, true], 0]
  ] as const)('%s', (_, pace, from, to, since) => {
    expect(step(pace, [...from], [...to]).since).toBe(since);
  });

  it('hands back the same pace while nothing changes, so that nothing is drawn anew', () => {
    expect(step(PLAYED, [150, true], [156, true])).toBe(PLAYED);
  });
});

it('stretches only what began while it played', () => {
  expect(speedAt(PLAYED, 99)).toBe(0);
  expect(speedAt(PLAYED, 100)).toBe(SPEED);
  expect(speedAt(HELD, 1e6)).toBe(0);
});
