import { describe, expect, it } from 'vitest';
import type { Layer } from '@deck.gl/core';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { atlasLayers } from '../../../src/lib/layers/atlasLayers.ts';
import { keepLast, makeAnew, onceShown } from '../../../src/lib/layers/keep.ts';
import { LAYER_ORDER } from '../../../src/lib/layers/order.ts';
import { FIRST_LABEL_LAYER } from '../../../src/lib/map/basemapStyle.ts';
import { MAP_THEMES } from '../../../src/lib/theme/mapThemes.ts';
import type { Stroke } from '../../../src/lib/domain/visitMoments.ts';
import type { GuestDisc } from '../../../src/lib/layers/visitGuests.ts';
import { drawnBy, scene } from './scene.ts';

const DAY = dayOf(2012, 12, 1);
const KEPT = ['visit-arcs', 'visit-casing', 'visit-soft-arcs', 'visit-journeys', 'visit-guests'] as const;
const PLAYING = { daysPerSecond: 365.25, since: dayOf(1992) };

function layer(layers: readonly Layer[], id: string): Layer {
  return layers.find((l) => l.id === id)!;
}

describe('atlasLayers', () => {
  it('draws every layer of the order once, in order, under the basemap’s labels', () => {
    const layers = atlasLayers(scene(DAY), makeAnew);
    expect(layers.map((l) => l.id)).toEqual([...LAYER_ORDER]);
    for (const l of layers) expect((l.props as { beforeId?: string }).beforeId).toBe(FIRST_LABEL_LAYER);
  });

  it.each(['moment', 'trail', 'total'] as const)('is pure: the same scene in %s draws the same', (mode) => {
    const [a, b] = [0, 0].map(() => atlasLayers(scene(DAY, mode, PLAYING), makeAnew).map(drawnBy));
    expect(a).toEqual(b);
  });

  it('draws another picture for another day and another theme', () => {
    const drawn = (...args: Parameters<typeof scene>) => atlasLayers(scene(...args), makeAnew).map(drawnBy);
    expect(drawn(DAY, 'total', PLAYING)).not.toEqual(drawn(DAY + 1, 'total', PLAYING));
    expect(drawn(DAY)).not.toEqual(drawn(DAY, 'total', undefined, { theme: MAP_THEMES.light }));
  });

  it('keeps data by identity, so that a frame of play rebuilds no buffer', () => {
    const one = scene(DAY, 'total', PLAYING);
    const next = { ...one, time: { ...one.time, playhead: DAY + 6 } };
    const [a, b] = [one, next].map((s) => atlasLayers(s, makeAnew));
    for (const id of KEPT) {
      expect(layer(a!, id).props.data).toBe(layer(b!, id).props.data);
    }
  });

  it('hides what is switched off and what has no rows', () => {
    const on = atlasLayers(scene(DAY), makeAnew);
    expect(layer(on, 'visit-arcs').props.visible).toBe(true);
    expect(layer(on, 'flight-lines').props.visible).toBe(false);
    const off = atlasLayers(
      scene(DAY, 'total', undefined, {
        strength: { visits: 0, trade: 0, agreements: 0, flights: 0, corridors: 0 }
      }),
      makeAnew
    );
    for (const l of off) expect(l.props.visible, l.id).toBe(false);
  });

  it('draws no head for a visit that is known to the month', () => {
    const july = dayOf(2013, 7, 16);
    const layers = atlasLayers(scene(july, 'total', { ...PLAYING, since: dayOf(2013) }), makeAnew);
    const ofMonth = ({ guest }: GuestDisc) => guest.journey.visit.id === 'month';
    const discs = (layer(layers, 'visit-guests').props.data as readonly GuestDisc[]).filter(ofMonth);
    expect(discs.length).toBeGreaterThan(2);
    expect(discs.every(({ linePx, motion }) => linePx === 0 && motion === 'breathes')).toBe(true);
    const strokes = layer(layers, 'visit-journeys').props.data as readonly Stroke[];
    expect(strokes.filter(({ journey }) => journey.visit.id === 'month')).toEqual([]);
  });
});

describe('keepLast', () => {
  it('hands back a layer whose arguments are the same, and makes the others anew', () => {
    const keep = keepLast();
    const one = scene(DAY, 'total', PLAYING);
    const a = atlasLayers(one, keep);
    const b = atlasLayers({ ...one, someoneOut: false }, keep);
    const changed = b.filter((l, i) => l !== a[i]).map((l) => l.id);
    expect(changed).toEqual(['visit-journeys', 'visit-guests']);
  });
});

describe('onceShown', () => {
  it('leaves out what has had nothing to show, and keeps what once had', () => {
    const worthDrawing = onceShown();
    const idsOf = (over: Parameters<typeof scene>[3]) =>
      worthDrawing(atlasLayers(scene(DAY, 'total', PLAYING, over), makeAnew)).map((l) => l.id);
    const first = idsOf({});
    expect(first).toEqual(LAYER_ORDER.filter((id) => first.includes(id)));
    expect(first).toContain('visit-arcs');
    expect(first).not.toContain('flight-lines');
    expect(idsOf({ strength: { visits: 0, trade: 0, agreements: 0, flights: 0, corridors: 0 } })).toEqual(
      first
    );
  });
});
