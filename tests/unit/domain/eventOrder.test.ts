import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_ORDERS, headKey, orderedEvents, type EventOrder } from '../../../src/lib/domain/eventOrder.ts';
import { atlasEvents, type AtlasEvent } from '../../../src/lib/domain/events.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { agreement, builtInAtlas, figure, smallAtlas, visit } from '../../fixtures/atlas.ts';

const atlas = smallAtlas({
  visits: [
    visit('old', '2011-10'),
    visit('exact', '2012-01-01'),
    visit('coarse', '2012'),
    visit('back', '2023-08-20', { visitorIso3: 'KAZ', hostIso3: 'VNM' }),
    visit('chinese', '2022-09-14', { visitorIso3: 'CHN' })
  ],
  trade: [figure('2012', 5)],
  agreements: [agreement('signed', '2012-09-10'), agreement('nobody', '2013', { parties: [] })]
});
const events = atlasEvents(atlas, ['KAZ', 'VNM']);
const disputed = new Set(['visit:coarse', 'trade:KAZ-VNM:2012']);

function listed(order: EventOrder, some: readonly AtlasEvent[] = events) {
  return orderedEvents(atlas, some, order, disputed).map(({ head, events: of }) => [
    headKey(head),
    of.map((event) => event.mark.id)
  ]);
}

describe('the list of events', () => {
  it('stands newest first, the coarser date before the exact one of the same day', () => {
    expect(listed('newest')).toEqual([
      ['2023', ['back']],
      ['2022', ['chinese']],
      ['2013', ['nobody']],
      ['2012', ['signed', 'KAZ-VNM:2012', 'coarse', 'exact']],
      ['2011', ['old']]
    ]);
  });

  it('stands oldest first as the exact reverse', () => {
    const ids = (order: EventOrder) => listed(order).flatMap(([, own]) => own);
    expect(ids('oldest')).toEqual(ids('newest').toReversed());
  });

  it('stands by kind as the panel has its layers, the newest first in each', () => {
    expect(listed('kind')).toEqual([
      ['visits', ['back', 'chinese', 'coarse', 'exact', 'old']],
      ['trade', ['KAZ-VNM:2012']],
      ['agreements', ['nobody', 'signed']]
    ]);
  });

  it('stands by the country that travels or is named first, the focus before the others', () => {
    expect(listed('country').map(([head, own]) => [head, own?.length])).toEqual([
      ['country KAZ', 2],
      ['country VNM', 4],
      ['country CHN', 1],
      ['country ', 1]
    ]);
  });

  it('stands with the disputed before the others', () => {
    expect(listed('disputed')).toEqual([
      ['disputed', ['KAZ-VNM:2012', 'coarse']],
      ['undisputed', ['back', 'chinese', 'nobody', 'signed', 'exact', 'old']]
    ]);
  });

  it.each(EVENT_ORDERS)('loses and doubles nothing, %s', async (order) => {
    const built = await builtInAtlas();
    const all = atlasEvents(built, ['KAZ', 'VNM']);
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        const marks = orderedEvents(built, some, order, new Set()).flatMap((g) =>
          g.events.map((e) => markText(e.mark))
        );
        expect(marks.toSorted()).toEqual(some.map((e) => markText(e.mark)).toSorted());
      }),
      { numRuns: 20 }
    );
  });

  it('has a head for each run, unlike the others', () => {
    for (const order of EVENT_ORDERS) {
      const keys = listed(order).map(([key]) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
