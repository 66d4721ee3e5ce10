import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { CorridorLook } from '../domain/corridorLooks.ts';
import type { CorridorLeg } from '../domain/corridorLines.ts';
import type { FlowPoint } from '../domain/flowPoints.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { coordinates, FLAT, layerOpacity, LINE } from './drawing.ts';
import type { LayerId } from './order.ts';

/** A leg and how it is drawn at the playhead. */
export interface LegNow {
  readonly leg: CorridorLeg;
  readonly look: CorridorLook;
}

/** A stop of a corridor. */
export interface Stop {
  readonly lngLat: LngLat;
  /** How strongly its lines are drawn, 0 to 1. */
  readonly strength: number;
}

const SOFT_OPACITY = 0.6;
const AHEAD_OPACITY = 0.55;
/** Dash and gap, in CSS pixels. */
const SEA_DASH: [number, number] = [5, 4];
const AHEAD_DASH: [number, number] = [3, 5];
/** Sleepers of a railway: short breaks in the line, rarer where other carriers take a share. */
const RAIL_TICK: [number, number] = [1.4, 9];
const MULTIMODAL_TICK: [number, number] = [1.4, 22];
const DASHES = [new PathStyleExtension({ dash: true, dashMode: 'path' })];

function full({ look }: LegNow): number {
  return Math.max(look.open, look.soft * SOFT_OPACITY);
}

/** The ground under the lines; also what a pointer meets. */
export function corridorCasingLayer(legs: readonly LegNow[], theme: MapTheme, opacity: number) {
  return new PathLayer<LegNow>({
    ...LINE,
    id: 'corridor-casing' satisfies LayerId,
    data: legs,
    visible: legs.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    getPath: ({ leg }) => coordinates(leg.path),
    getWidth: theme.width.corridorCasingPx,
    getColor: (now) => rgba(theme.casing, now.leg.sea ? 0.45 : 0.2 + 0.6 * full(now)),
    updateTriggers: { getColor: theme.id }
  });
}

/** Land legs that are open. A road stays a full line; railways get their ticks on top. */
export function corridorLinesLayer(legs: readonly LegNow[], theme: MapTheme, opacity: number) {
  const land = legs.filter((now) => !now.leg.sea && full(now) > 0);
  return new PathLayer<LegNow>({
    ...LINE,
    id: 'corridor-lines' satisfies LayerId,
    data: land,
    visible: land.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    getPath: ({ leg }) => coordinates(leg.path),
    getWidth: ({ leg }) => (leg.mode === 'road' ? theme.width.corridorPx - 0.8 : theme.width.corridorPx),
    getColor: (now) => rgba(theme.data.corridors, full(now))
  });
}

/** What tells a railway from a road. */
export function corridorTicksLayer(legs: readonly LegNow[], theme: MapTheme, opacity: number) {
  const rails = legs.filter((now) => !now.leg.sea && now.leg.mode !== 'road' && full(now) > 0);
  return new PathLayer<LegNow, PathStyleExtensionProps<LegNow>>({
    ...LINE,
    id: 'corridor-ticks' satisfies LayerId,
    data: rails,
    visible: rails.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    capRounded: false,
    getPath: ({ leg }) => coordinates(leg.path),
    getWidth: theme.width.corridorPx,
    getColor: (now) => rgba(theme.casing, full(now)),
    extensions: DASHES,
    getDashArray: ({ leg }) => (leg.mode === 'rail' ? RAIL_TICK : MULTIMODAL_TICK),
    dashUnits: 'pixels'
  });
}

/** Crossings by sea, and whatever is not open yet. */
export function corridorDashesLayer(legs: readonly LegNow[], theme: MapTheme, opacity: number) {
  const dashed = legs.filter((now) => now.leg.sea || now.look.dashed > 0);
  return new PathLayer<LegNow, PathStyleExtensionProps<LegNow>>({
    ...LINE,
    id: 'corridor-dashes' satisfies LayerId,
    data: dashed,
    visible: dashed.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    capRounded: false,
    getPath: ({ leg }) => coordinates(leg.path),
    getWidth: ({ leg }) => (leg.sea ? theme.width.corridorPx - 0.6 : theme.width.corridorPx - 1),
    getColor: (now) =>
      rgba(theme.data.corridors, Math.max(now.look.dashed * AHEAD_OPACITY, now.leg.sea ? full(now) : 0)),
    extensions: DASHES,
    getDashArray: ({ leg, look }) => (leg.sea && look.dashed < 0.5 ? SEA_DASH : AHEAD_DASH),
    dashUnits: 'pixels'
  });
}

/** Stations and ports: a dot in the colour of the ground on the line. */
export function corridorStopsLayer(stops: readonly Stop[], theme: MapTheme, opacity: number) {
  return new ScatterplotLayer<Stop>({
    ...FLAT,
    id: 'corridor-stops' satisfies LayerId,
    data: stops,
    visible: stops.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    radiusUnits: 'pixels',
    getPosition: (stop) => stop.lngLat as [number, number],
    getRadius: 1.25,
    getFillColor: (stop) => rgba(theme.casing, stop.strength),
    updateTriggers: { getFillColor: theme.id }
  });
}

/** Light that runs along the corridors that are open. */
export function corridorPulsesLayer(points: readonly FlowPoint[], theme: MapTheme, opacity: number) {
  return new ScatterplotLayer<FlowPoint>({
    ...FLAT,
    id: 'corridor-pulses' satisfies LayerId,
    data: points,
    visible: points.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: (point) => point.lngLat as [number, number],
    getRadius: 2.6,
    getLineWidth: 1.6,
    getFillColor: (point) => rgba('#ffffff', point.strength),
    getLineColor: (point) => rgba(theme.data.corridors, point.strength),
    updateTriggers: { getLineColor: theme.id }
  });
}
