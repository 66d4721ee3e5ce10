import type { Layer } from '@deck.gl/core';
import { HELD, type Pace } from '../../../src/lib/domain/pace.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { visitLines, type LineMode } from '../../../src/lib/domain/visitArcs.ts';
import {
  guestsIn,
  litPlaces,
  someoneOut,
  stretchAt,
  strokesIn
} from '../../../src/lib/domain/visitMoments.ts';
import type { Visit } from '../../../src/lib/domain/visits.ts';
import type { Scene } from '../../../src/lib/layers/atlasLayers.ts';
import { kindStrengths } from '../../../src/lib/layers/strengths.ts';
import { MAP_THEMES } from '../../../src/lib/theme/mapThemes.ts';
import { LAYERS } from '../../../src/lib/domain/events.ts';
import { place, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

export const EPOCH = dayOf(1992);
const PULSE = { daysPerSecond: 365.25, pulsing: true };

const PLACES = new Map(
  [
    place('hanoi', 'VNM', { lngLat: [105.85, 21.03] }),
    place('astana', 'KAZ', { lngLat: [71.45, 51.17] }),
    place('tashkent', 'UZB', { lngLat: [69.24, 41.3] })
  ].map((p) => [p.id, p])
);

export function someVisits(): Visit[] {
  return [
    visit('exact', '2012-09-10', { end: edtf('2012-09-11') }),
    visit('month', '2013-07', { end: edtf('2013-07') }),
    visit('neighbour', '2012-09-10', { toPlace: 'tashkent', hostIso3: 'UZB' })
  ];
}

/** A scene of a few visits, a ribbon, a corridor and a flight. */
export function scene(
  playhead: number,
  mode: LineMode = 'total',
  pace: Pace = HELD,
  over: Partial<Scene> = {}
): Scene {
  const lines = visitLines(someVisits(), PLACES, ['KAZ', 'VNM'], mode, pace);
  const stretch = stretchAt(lines, playhead);
  const path = lines.journeys[0]!.path;
  return {
    theme: MAP_THEMES.dark,
    time: { playhead, epoch: EPOCH, thinning: mode === 'trail' },
    pulse: PULSE,
    strength: kindStrengths(new Set(LAYERS), null),
    arcs: {
      lines: [...lines.promises, ...lines.arcs.filter((arc) => !arc.soft)],
      soft: lines.arcs.filter((arc) => arc.soft),
      cased: lines.arcs.filter((arc) => !arc.soft && arc.focus)
    },
    arcOpacity: 1,
    someoneOut: someoneOut(lines, playhead),
    strokes: strokesIn(lines, stretch),
    guests: guestsIn(lines, stretch),
    lights: litPlaces(lines.journeys, 1),
    ribbon: { paths: [path], corePx: 6, bandPx: 9, strength: 1, out: [], back: [] },
    corridors: { legs: [], stops: [], pulses: [] },
    flights: { routes: [], strengths: [], aircraft: [] },
    marks: [],
    icons: null,
    ...over
  };
}

/**
 * What a layer draws, as plain data: every accessor run over every row, so that two layers can be held
 * against each other although their functions are other objects.
 */
export function drawnBy(layer: Layer): unknown {
  const {
    data,
    updateTriggers: _,
    extensions,
    ...props
  } = layer.props as unknown as Record<string, unknown> & {
    data: unknown[];
    extensions: { constructor: { name: string } }[];
  };
  const own = Object.entries(props).filter(([name]) => !name.startsWith('on') && name !== 'dataTransform');
  return {
    id: layer.id,
    extensions: extensions.map((extension) => extension.constructor.name),
    props: own.map(([name, value]) => [
      name,
      typeof value === 'function' && name.startsWith('get')
        ? data.map((row, index) =>
            (value as (row: unknown, info: unknown) => unknown)(row, { index, data, target: [] })
          )
        : value
    ])
  };
}
