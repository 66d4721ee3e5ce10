import { expect, it } from 'vitest';
import { atlasEvents } from '../../../src/lib/domain/events.ts';
import { sourcesBehind } from '../../../src/lib/domain/shownSources.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { pairOf } from '../../../src/lib/domain/trade.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

it('names the documents of what has begun, the latest first, each once', async () => {
  const atlas = await builtInAtlas();
  const events = atlasEvents(atlas, pairOf(...atlas.info.focus));
  const before = sourcesBehind(atlas, events, dayOf(1992, 1, 1) - 365 * 60);
  const early = sourcesBehind(atlas, events, dayOf(2000));
  const late = sourcesBehind(atlas, events, dayOf(2025, 12, 31));
  expect(before).toEqual([]);
  expect(early.length).toBeGreaterThan(0);
  expect(late.length).toBeGreaterThan(early.length);
  expect(new Set(late).size).toBe(late.length);
  expect(early.every((source) => late.includes(source))).toBe(true);
});
