import type { Layer } from '@deck.gl/core';
import type { LayerName } from '../domain/events.ts';
import type { Aircraft, FlightRoute } from '../domain/flightArcs.ts';
import type { FlowPoint } from '../domain/flowPoints.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import type { VisitArc } from '../domain/visitArcs.ts';
import type { Guest, LitPlace, Stroke } from '../domain/visitMoments.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import {
  corridorCasingLayer,
  corridorDashesLayer,
  corridorLinesLayer,
  corridorPulsesLayer,
  corridorStopsLayer,
  corridorTicksLayer,
  type LegNow,
  type Stop
} from './corridors.ts';
import { aircraftLayer, flightLinesLayer } from './flights.ts';
import type { Keep } from './keep.ts';
import { markHaloLayer, markLinesLayer, type MarkLine } from './marks.ts';
import { LAYER_ORDER, type LayerId } from './order.ts';
import { placeLightsLayer } from './placeLights.ts';
import { tradeBandLayer, tradeCoreLayer, tradeFlowLayer } from './trade.ts';
import { softArcsLayer, visitArcsLayer, visitCasingLayer, type ArcTime } from './visitArcs.ts';
import { guestsLayer, type Pulse } from './visitGuests.ts';
import { journeysLayer } from './visitJourneys.ts';

/** Arcs apart by how they are drawn; each array stays the same until visits, mode or pace change. */
export interface ArcGroups {
  /** Promises, then neighbours, then the focus pair on top. */
  readonly lines: readonly VisitArc[];
  /** Known to less than the day. */
  readonly soft: readonly VisitArc[];
  /** Those of `lines` that stand off their ground: the focus pair's. */
  readonly cased: readonly VisitArc[];
}

/** Where there are no arcs, time does not matter either: the layer stays the same. */
const NO_TIME: ArcTime = { playhead: 0, epoch: 0, thinning: false };

/** Everything that a picture of the data hangs on. The same scene is the same picture. */
export interface Scene {
  readonly theme: MapTheme;
  readonly time: ArcTime;
  /** Of the rings; they stand still with reduced motion and at high speed. */
  readonly pulse: Pulse;
  /** How strongly each kind is drawn: 0 where it is switched off. */
  readonly strength: Readonly<Record<LayerName, number>>;
  readonly arcs: ArcGroups;
  /** What is under way is drawn over the traces; these step back while something else is chosen. */
  readonly arcOpacity: number;
  /** Some guest is on the way or at a host's. */
  readonly someoneOut: boolean;
  /** Of the guests who may be out; the same arrays for a stretch of time. */
  readonly strokes: readonly Stroke[];
  readonly guests: readonly Guest[];
  readonly lights: readonly LitPlace[];
  readonly ribbon: {
    readonly paths: readonly (readonly LngLat[])[];
    readonly corePx: number;
    readonly bandPx: number;
    readonly strength: number;
    readonly out: readonly FlowPoint[];
    readonly back: readonly FlowPoint[];
  };
  readonly corridors: {
    readonly legs: readonly LegNow[];
    readonly stops: readonly Stop[];
    readonly pulses: readonly FlowPoint[];
  };
  readonly flights: {
    readonly routes: readonly FlightRoute[];
    readonly strengths: readonly number[];
    readonly aircraft: readonly Aircraft[];
  };
  readonly marks: readonly MarkLine[];
  /** Of `iconPicture`, as ImageData. */
  readonly icons: unknown;
}

/**
 * All layers of the data, in the order of `LAYER_ORDER`.
 * @param keep gives the same layer for the same arguments, which spares deck.gl the comparison
 */
export function atlasLayers(scene: Scene, keep: Keep): Layer[] {
  const { theme, time, arcs, strength, arcOpacity, someoneOut, strokes, guests } = scene;
  const { ribbon, corridors, flights, icons } = scene;
  const visits = strength.visits;
  const traces = visits * arcOpacity;
  const trade = strength.trade * ribbon.strength;
  const timeOf = (rows: readonly VisitArc[]) => (rows.length > 0 ? time : NO_TIME);
  const layers: Record<LayerId, Layer> = {
    'mark-halo': keep(markHaloLayer, scene.marks, theme),
    'trade-band': keep(tradeBandLayer, ribbon.paths, ribbon.bandPx, theme, trade),
    'trade-core': keep(tradeCoreLayer, ribbon.paths, ribbon.corePx, theme, trade),
    'trade-flow': keep(tradeFlowLayer, ribbon.out, ribbon.back, ribbon.corePx, icons, theme, trade),
    'corridor-casing': keep(corridorCasingLayer, corridors.legs, theme, strength.corridors),
    'corridor-lines': keep(corridorLinesLayer, corridors.legs, theme, strength.corridors),
    'corridor-ticks': keep(corridorTicksLayer, corridors.legs, theme, strength.corridors),
    'corridor-dashes': keep(corridorDashesLayer, corridors.legs, theme, strength.corridors),
    'corridor-stops': keep(corridorStopsLayer, corridors.stops, theme, strength.corridors),
    'corridor-pulses': keep(corridorPulsesLayer, corridors.pulses, theme, strength.corridors),
    'flight-lines': keep(flightLinesLayer, flights.routes, flights.strengths, theme, strength.flights),
    'flight-aircraft': keep(aircraftLayer, flights.aircraft, icons, theme, strength.flights),
    'place-lights': keep(placeLightsLayer, scene.lights, theme, visits),
    'visit-casing': keep(visitCasingLayer, arcs.cased, timeOf(arcs.cased), theme, traces),
    'visit-arcs': keep(visitArcsLayer, arcs.lines, timeOf(arcs.lines), theme, traces),
    'visit-soft-arcs': keep(softArcsLayer, arcs.soft, timeOf(arcs.soft), theme, traces),
    'mark-lines': keep(markLinesLayer, scene.marks, theme),
    'visit-journeys': keep(journeysLayer, strokes, someoneOut, someoneOut ? time : NO_TIME, theme, visits),
    'visit-guests': keep(
      guestsLayer,
      guests,
      someoneOut,
      someoneOut ? time : NO_TIME,
      scene.pulse,
      theme,
      visits
    )
  };
  return LAYER_ORDER.map((id) => layers[id]);
}
