import { expect, it } from 'vitest';
import type { MarkRef } from '../../../src/lib/domain/marks.ts';
import type { LayerId } from '../../../src/lib/layers/order.ts';
import { LAYER_ORDER } from '../../../src/lib/layers/order.ts';
import { atlasLayers } from '../../../src/lib/layers/atlasLayers.ts';
import { makeAnew } from '../../../src/lib/layers/keep.ts';
import { markOfPicked } from '../../../src/lib/layers/picked.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { scene } from './scene.ts';

const TRADE: MarkRef = { kind: 'trade', id: 'KAZ-VNM:2023' };

it.each([
  ['visit-arcs', { visit: { id: 'v' }, count: 2 }, { kind: 'visit', id: 'v' }],
  ['visit-arcs', { visit: { id: 'promised' }, count: 0 }, null],
  ['visit-journeys', { journey: { visit: { id: 'v' } } }, { kind: 'visit', id: 'v' }],
  ['visit-guests', { guest: { journey: { visit: { id: 'v' } } } }, { kind: 'visit', id: 'v' }],
  ['trade-core', [], TRADE],
  ['corridor-casing', { leg: { corridorIds: ['c', 'd'] } }, { kind: 'corridor', id: 'c' }],
  ['flight-lines', { flight: { id: 'f' } }, { kind: 'flight', id: 'f' }],
  ['flight-aircraft', { route: { flight: { id: 'f' } } }, { kind: 'flight', id: 'f' }],
  ['mark-lines', { mark: TRADE }, TRADE],
  ['place-lights', {}, null]
] as [LayerId, unknown, MarkRef | null][])('a row of %s stands for its mark', (id, row, mark) => {
  expect(markOfPicked(id, row, TRADE)).toEqual(mark);
});

it('knows every layer that can be picked', () => {
  const pickable = atlasLayers(scene(dayOf(2012, 9, 11)), makeAnew)
    .filter((layer) => layer.props.pickable)
    .map((layer) => layer.id);
  const known: readonly LayerId[] = LAYER_ORDER.filter((id) => {
    const row = {
      visit: { id: 'v' },
      count: 1,
      journey: { visit: { id: 'v' } },
      guest: { journey: { visit: { id: 'v' } } },
      leg: { corridorIds: ['c'] },
      flight: { id: 'f' },
      route: { flight: { id: 'f' } },
      mark: TRADE
    };
    return markOfPicked(id, row, TRADE) !== null;
  });
  expect(known).toEqual(expect.arrayContaining(pickable));
});
