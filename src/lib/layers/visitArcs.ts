import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, type PathLayerProps } from '@deck.gl/layers';
import type { DayNumber } from '../domain/time.ts';
import type { VisitArc } from '../domain/visitArcs.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { evenSteps, hostWidthPx } from '../theme/widths.ts';
import { rgba, type Rgba } from '../theme/colour.ts';
import { coordinates, fade, layerOpacity, LINE } from './drawing.ts';
import { LifeExtension, lifeDays, type LifeProps } from './lifeExtension.ts';
import type { LayerId } from './order.ts';

/** Least and greatest opacity of an arc: the thin end at the origin, the thick one at the host. */
const OPACITY = { origin: 0.47, host: 1 };
/** Neighbours are thinner as well as paler, so that they stay behind on a poor projector. */
const NEIGHBOUR = { width: 0.55, opacity: 0.42 };
/** Where a first visit is still to come. */
const PROMISE_OPACITY = 0.2;
/** Known to the month or the year only. */
const SOFT_OPACITY = 0.62;
export const SOFT_DASH: [number, number] = [7, 4];

const LIFE = [new LifeExtension()];
const LIFE_AND_DASH = [new LifeExtension(), new PathStyleExtension({ dash: true, dashMode: 'path' })];

/** When all arcs of a picture are looked at. */
export interface ArcTime {
  readonly playhead: DayNumber;
  /** First day of the data. */
  readonly epoch: DayNumber;
  /** In `trail` a past arc gets thinner as well as fainter. */
  readonly thinning: boolean;
}

function lifeProps({ playhead, epoch, thinning }: ArcTime) {
  return {
    getLife: (arc: VisitArc) => lifeDays(arc.life, epoch),
    now: playhead - epoch,
    thinning: thinning ? 0.75 : 0
  };
}

/** Widths of an arc in CSS pixels, a value per point. */
export function arcWidths(arc: Pick<VisitArc, 'path' | 'count' | 'focus'>, theme: MapTheme): number[] {
  const share = arc.focus ? 1 : NEIGHBOUR.width;
  const { visitOriginPx } = theme.width;
  return evenSteps(arc.path.length, visitOriginPx * share, hostWidthPx(arc.count, theme.width) * share);
}

/** Colours of an arc, one per point. */
function arcColors(arc: VisitArc, theme: MapTheme): Rgba[] {
  const { visits } = theme.data;
  const points = arc.path.length;
  if (arc.count === 0) return fade(visits, points, PROMISE_OPACITY, PROMISE_OPACITY);
  const share = (arc.focus ? 1 : NEIGHBOUR.opacity) * (arc.soft ? SOFT_OPACITY : 1);
  return fade(visits, points, OPACITY.origin * share, OPACITY.host * share);
}

function traceProps(
  id: LayerId,
  arcs: readonly VisitArc[],
  time: ArcTime,
  theme: MapTheme,
  opacity: number
): PathLayerProps<VisitArc> & LifeProps<VisitArc> {
  return {
    ...LINE,
    ...lifeProps(time),
    id,
    data: arcs,
    visible: arcs.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    getPath: (arc) => coordinates(arc.path),
    getWidth: (arc) => arcWidths(arc, theme),
    getColor: (arc) => arcColors(arc, theme),
    updateTriggers: { getWidth: theme.id, getColor: theme.id, getLife: time.epoch }
  };
}

/**
 * Traces of visits, and the promises of those to come: thin and pale where the guest set out, thick and full at the host's.
 * @param arcs hand over the same array until visits, mode or pace change
 */
export function visitArcsLayer(arcs: readonly VisitArc[], time: ArcTime, theme: MapTheme, opacity: number) {
  return new PathLayer<VisitArc, LifeProps<VisitArc>>({
    ...traceProps('visit-arcs', arcs, time, theme, opacity),
    extensions: LIFE
  });
}

/** The same, dashed: every visit that the arc stands for is known to less than the day. */
export function softArcsLayer(arcs: readonly VisitArc[], time: ArcTime, theme: MapTheme, opacity: number) {
  return new PathLayer<VisitArc, LifeProps<VisitArc> & PathStyleExtensionProps<VisitArc>>({
    ...traceProps('visit-soft-arcs', arcs, time, theme, opacity),
    extensions: LIFE_AND_DASH,
    capRounded: false,
    getDashArray: SOFT_DASH,
    dashUnits: 'pixels',
    dashGapPickable: true
  });
}

/** A little wider under the arcs, in the colour of the ground, so that arcs part where they cross. */
export function visitCasingLayer(arcs: readonly VisitArc[], time: ArcTime, theme: MapTheme, opacity: number) {
  return new PathLayer<VisitArc, LifeProps<VisitArc>>({
    ...LINE,
    ...lifeProps(time),
    id: 'visit-casing' satisfies LayerId,
    data: arcs,
    visible: arcs.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    getPath: (arc) => coordinates(arc.path),
    getWidth: (arc) => arcWidths(arc, theme).map((width) => width + theme.width.visitCasingPx),
    getColor: rgba(theme.casing, 0.7),
    extensions: LIFE,
    updateTriggers: { getWidth: theme.id, getLife: time.epoch }
  });
}
