import { expect, it } from 'vitest';
import { tradeMarks } from '../../../src/lib/domain/timelineTrade.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { spotWords } from '../../../src/lib/ui/timeline/spotWords.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

it.each([
  [2019, ['Kazakhstan states $387.6 M', 'Vietnam: $130 M, Jan–Jun 2019 only', '2 sources']],
  [2023, ['Kazakhstan states $0.98–1 bn', 'Vietnam: $400–402 M, derived', '8 sources']],
  [2025, ['Vietnam: $146.3 M, Jan–Mar 2025 only', '3 sources']]
])('the small card of trade in %d tells every figure and its sources', async (year, lines) => {
  const atlas = await builtInAtlas();
  const explorer = new Explorer(atlas, new Preferences());
  const scale = { domain: atlas.span, width: 1000 };
  const spot = tradeMarks(atlas.trade, ['KAZ', 'VNM'], ['KAZ', 'VNM'], scale).find((m) => m.year === year);
  const words = spot && spotWords(explorer, spot);
  expect(words?.lines.map((line) => line.replace(/\u00a0/g, ' '))).toEqual(lines);
});
