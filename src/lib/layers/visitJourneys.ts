import { PathLayer } from '@deck.gl/layers';
import type { Stroke } from '../domain/visitMoments.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { evenSteps, hostWidthPx } from '../theme/widths.ts';
import { coordinates, fade, layerOpacity, LINE, remembered } from './drawing.ts';
import type { LayerId } from './order.ts';
import { TravelExtension, type TravelProps } from './travelExtension.ts';
import type { ArcTime } from './visitArcs.ts';

/** The lit tail behind a head, as a share of the way. */
const TAIL = 0.24;
const TAIL_PX = 5;
const NEIGHBOUR = { size: 0.72, opacity: 0.6 };
/** Of a line where the guest set out; see the traces. */
const ORIGIN_OPACITY = 0.47;

const TRAVEL = [new TravelExtension()];
const [steps, fading] = [remembered(evenSteps), remembered(fade)];

type TravelTime = Pick<ArcTime, 'playhead' | 'epoch'>;

/**
 * Lines and tails of the guests on their way.
 * @param strokes of journeys that may be under way; hand over the same array for as long as that holds
 * @param someoneOut some may be: else nothing is drawn
 */
export function journeysLayer(
  strokes: readonly Stroke[],
  someoneOut: boolean,
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
    visible: strokes.length > 0 && someoneOut && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    getPath: ({ journey }) => coordinates(journey.path),
    getWidth: (stroke) =>
      stroke.part === 'tail'
        ? TAIL_PX * size(stroke)
        : steps(
            stroke.journey.path.length,
            visitOriginPx * size(stroke),
            hostWidthPx(1, theme.width) * size(stroke)
          ),
    getColor: (stroke) =>
      stroke.part === 'tail'
        ? rgba(visits, full(stroke))
        : fading(visits, stroke.journey.path.length, ORIGIN_OPACITY * full(stroke), full(stroke)),
    getTravel: ({ journey, part }) => [
      journey.timing.departs - epoch,
      journey.timing.arrives - epoch,
      part === 'tail' ? TAIL : 0
    ],
    getShares: ({ journey }) => steps(journey.path.length, 0, 1),
    now: playhead - epoch,
    extensions: TRAVEL,
    updateTriggers: { getWidth: theme.id, getColor: theme.id, getTravel: epoch }
  });
}
