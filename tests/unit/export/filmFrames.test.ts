import { describe, expect, it } from 'vitest';
import { bitrateOf } from '../../../src/lib/export/film.ts';
import { filmSeconds, frameAt, framesOf } from '../../../src/lib/export/filmFrames.ts';
import { scene } from '../../fixtures/briefing.ts';

/** 6 s; then 1 s on the way, 4 s of play and 2 s of rest. */
const SCENES = [
  scene('still', { transitionSeconds: 5 }),
  scene('plays', { time: { from: 0, to: 100, seconds: 4 }, transitionSeconds: 1 })
];

describe('the frames of a film', () => {
  it('lasts as long as its scenes; nothing leads to the first', () => {
    expect(filmSeconds(SCENES)).toBe(13);
    expect(framesOf(SCENES, 24)).toEqual({ first: 0, count: 312 });
  });

  it.each([
    [0, { scene: 0, seconds: 0 }],
    [59, { scene: 0, seconds: 5.9 }],
    [60, { scene: 1, seconds: -1 }],
    [70, { scene: 1, seconds: 0 }],
    [110, { scene: 1, seconds: 4 }],
    [129, { scene: 1, seconds: 5.9 }],
    [500, { scene: 1, seconds: 6 }]
  ])('frame %d of 10 a second shows %j', (n, shown) => {
    const frame = frameAt(SCENES, n, 10);
    expect(frame.scene).toBe(shown.scene);
    expect(frame.seconds).toBeCloseTo(shown.seconds, 9);
  });

  it('makes a part, held to what there is', () => {
    expect(framesOf(SCENES, 10, { from: 6, to: 7 })).toEqual({ first: 60, count: 10 });
    expect(framesOf(SCENES, 10, { from: 12, to: 99 })).toEqual({ first: 120, count: 10 });
    expect(() => framesOf(SCENES, 10, { from: 20, to: 30 })).toThrow('the film lasts 13 s');
  });
});

it('spends 12 Mbit/s on 1280 × 720 at 30 frames a second, and what encoders take on the largest', () => {
  expect(bitrateOf({ width: 1280, height: 720 }, 30)).toBe(12e6);
  // H.264 allows 240 Mbit/s at most for 3840 × 2160 at 60 frames a second (level 5.2).
  expect(bitrateOf({ width: 3840, height: 2160 }, 60)).toBeLessThan(120e6);
  expect(bitrateOf({ width: 3840, height: 2160 }, 60)).toBeGreaterThan(60e6);
});
