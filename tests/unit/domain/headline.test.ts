import { describe, expect, it } from 'vitest';
import { atlasEvents } from '../../../src/lib/domain/events.ts';
import { headlineAt } from '../../../src/lib/domain/headline.ts';
import { parseIsoDay } from '../../../src/lib/domain/time.ts';
import { agreement, builtInAtlas, figure, smallAtlas, visit } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const neighbours = { visitorIso3: 'CHN' };

const events = atlasEvents(
  smallAtlas({
    visits: [
      visit('minister', '2010-03-01', { rank: 'minister' }),
      visit('president', '2012-09-10'),
      visit('deputy', '2012-12-01', { rank: 'other' }),
      visit('later', '2015-01-10', { rank: 'other' }),
      visit('neighbour', '2012-12-05', neighbours)
    ],
    agreements: [
      agreement('package', '2012-09-10'),
      agreement('partnership', '2020-05-06', { kind: 'partnership' }),
      agreement('text', '2020-06-01')
    ],
    trade: [figure('2015', 5)]
  }),
  PAIR
);

describe('headlineAt', () => {
  it.each([
    ['nothing yet', '1999-01-01', undefined],
    ['the only event', '2011-12-31', 'minister'],
    ['the visit of the highest rank of the last year or so', '2012-12-31', 'president'],
    ['a lower visit once the higher one is long past', '2015-12-31', 'later'],
    ['a partnership before a newer text', '2025-12-31', 'partnership']
  ])('tells %s', (_, at, id) => {
    expect(headlineAt(events, parseIsoDay(at)!)?.mark.id).toBe(id);
  });

  it('tells a figure where there is no visit and no agreement', () => {
    const figures = atlasEvents(smallAtlas({ trade: [figure('2012', 4), figure('2015', 5)] }), PAIR);
    expect(headlineAt(figures, parseIsoDay('2014-06-15')!)?.mark.id).toBe('KAZ-VNM:2012');
    expect(headlineAt(figures, parseIsoDay('2011-06-15')!)).toBeUndefined();
  });

  it('never tells what lies ahead, a neighbour or a figure', () => {
    for (let year = 1992; year < 2026; year++) {
      const event = headlineAt(events, parseIsoDay(`${year}-06-15`)!);
      expect(event?.span.start ?? -Infinity).toBeLessThanOrEqual(parseIsoDay(`${year}-06-15`)!);
      expect(['neighbour', 'KAZ-VNM:2015']).not.toContain(event?.mark.id);
    }
  });

  it('tells the partnership of 2025 at the end of the built-in atlas', async () => {
    const atlas = await builtInAtlas();
    const headline = headlineAt(atlasEvents(atlas, PAIR), parseIsoDay('2025-12-31')!);
    expect(headline?.mark).toEqual({ kind: 'agreement', id: 'ag-vnkz-2025-strategic' });
  });
});
