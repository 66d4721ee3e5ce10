import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { isLeader } from '../domain/visits.ts';
import type { Head, Stroke } from '../domain/visitMoments.ts';
import { rgba, type Rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { evenSteps, hostWidthPx } from '../theme/widths.ts';
import { coordinates, fade, FLAT, layerOpacity, LINE } from './drawing.ts';
import type { LayerId } from './order.ts';
import { TravelExtension, type TravelProps } from './travelExtension.ts';
import type { ArcTime } from './visitArcs.ts';

/** The lit tail behind a head, as a share of the way. */
const TAIL = 0.24;
const TAIL_PX = 5;
const NEIGHBOUR = { size: 0.72, opacity: 0.6 };
/** Of a line where the guest set out; see the traces. */
const ORIGIN_OPACITY = 0.47;
const CLEAR: Rgba = [0, 0, 0, 0];

const TRAVEL = [new TravelExtension()];

type TravelTime = Pick<ArcTime, 'playhead' | 'epoch'>;

/**
 * Lines and tails of the guests on their way.
 * @param strokes of journeys that may be under way; hand over the same array for as long as that holds
 * @param underWay some are: else nothing is drawn
 */
export function journeysLayer(
  strokes: readonly Stroke[],
  underWay: boolean,
  { playhead, epoch }: TravelTime,
  theme: MapTheme,
  opacity: number
) {
  const { visits } = theme.data;
  const { visitOriginPx } = theme.width;
  const size = ({ journey }: Stroke) => (journey.focus ? 1 : NEIGHBOUR.size);
  const full = ({ journey }: Stroke) => (journey.focus ? 1 : NEIGHBOUR.opacity);
  return new PathLayer<Stroke, TravelProps<Stroke>>({
    ...LINE,
    id: 'visit-journeys' satisfies LayerId,
    data: strokes,
    visible: underWay && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    getPath: ({ journey }) => coordinates(journey.path),
    getWidth: (stroke) =>
      stroke.part === 'tail'
        ? TAIL_PX * size(stroke)
        : evenSteps(
            stroke.journey.path.length,
            visitOriginPx * size(stroke),
            hostWidthPx(1, theme.width) * size(stroke)
          ),
    getColor: (stroke) =>
      stroke.part === 'tail'
        ? rgba(visits, full(stroke))
        : fade(visits, stroke.journey.path.length, ORIGIN_OPACITY * full(stroke), full(stroke)),
    getTravel: ({ journey, part }) => [
      journey.timing.departs - epoch,
      journey.timing.arrives - epoch,
      part === 'tail' ? TAIL : 0
    ],
    getShares: ({ journey }) => evenSteps(journey.path.length, 0, 1),
    now: playhead - epoch,
    extensions: TRAVEL,
    updateTriggers: { getWidth: theme.id, getColor: theme.id, getTravel: epoch }
  });
}

interface Disc {
  readonly head: Head;
  readonly radiusPx: number;
  readonly fill: Rgba;
  readonly line: Rgba;
}

/** The guests themselves: a white dot with a ring in the layer's colour, and a glow about it. */
export function headsLayer(heads: readonly Head[], theme: MapTheme, opacity: number) {
  const { visits } = theme.data;
  const [white, ring, glow] = [rgba('#ffffff'), rgba(visits), rgba(visits, 0.3)];
  const size = ({ journey }: Head) =>
    (isLeader(journey.visit) ? 4.6 : 3.6) * (journey.focus ? 1 : NEIGHBOUR.size);
  return new ScatterplotLayer<Disc>({
    ...FLAT,
    id: 'visit-heads' satisfies LayerId,
    data: [
      ...heads.map((head) => ({ head, radiusPx: head.journey.focus ? 10 : 7, fill: glow, line: CLEAR })),
      ...heads.map((head) => ({ head, radiusPx: size(head), fill: white, line: ring }))
    ],
    visible: heads.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ head }) => head.lngLat as [number, number],
    getRadius: (disc) => disc.radiusPx,
    getLineWidth: 2.2,
    getFillColor: (disc) => disc.fill,
    getLineColor: (disc) => disc.line
  });
}
