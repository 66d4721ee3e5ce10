import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import { pointAlong } from '../domain/greatCircle.ts';
import { isLeader } from '../domain/visits.ts';
import type { Head } from '../domain/visitMoments.ts';
import { rgba, type Rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { evenSteps, hostWidthPx } from '../theme/widths.ts';
import { coordinates, fade, FLAT, layerOpacity, LINE } from './drawing.ts';
import type { LayerId } from './order.ts';

/** The lit tail behind a head, as a share of the way. */
const TAIL = 0.24;
const TAIL_POINTS = 18;
const TAIL_PX = 5;
const NEIGHBOUR = { size: 0.72, opacity: 0.6 };

interface Stroke {
  readonly head: Head;
  readonly path: readonly LngLat[];
  readonly widths: readonly number[];
  readonly colors: readonly Rgba[];
}

/** What heads draw: their line so far, where none lies yet, and a tapering tail. */
function strokesOf(head: Head, theme: MapTheme): Stroke[] {
  const { journey, share } = head;
  const { visits } = theme.data;
  const [size, opacity] = journey.focus ? [1, 1] : [NEIGHBOUR.size, NEIGHBOUR.opacity];
  const tailFrom = Math.max(0, share - TAIL);
  const tail = Array.from({ length: TAIL_POINTS }, (_, i) =>
    pointAlong(journey.path, tailFrom + ((share - tailFrom) * i) / (TAIL_POINTS - 1))
  );
  const strokes: Stroke[] = [];
  if (journey.drawsLine) {
    const points = Math.floor(share * (journey.path.length - 1)) + 1;
    const path = [...journey.path.slice(0, points), head.lngLat];
    const end = theme.width.visitOriginPx + (hostWidthPx(1, theme.width) - theme.width.visitOriginPx) * share;
    strokes.push({
      head,
      path,
      widths: evenSteps(path.length, theme.width.visitOriginPx * size, end * size),
      colors: fade(visits, path.length, 0.47 * opacity, (0.47 + 0.53 * share) * opacity)
    });
  }
  strokes.push({
    head,
    path: tail,
    widths: evenSteps(TAIL_POINTS, 0.6, TAIL_PX * size),
    colors: fade(visits, TAIL_POINTS, 0, opacity)
  });
  return strokes;
}

/** Lines and tails of the guests on their way. */
export function journeysLayer(heads: readonly Head[], theme: MapTheme, opacity: number) {
  return new PathLayer<Stroke>({
    ...LINE,
    id: 'visit-journeys' satisfies LayerId,
    data: heads.flatMap((head) => strokesOf(head, theme)),
    visible: heads.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    getPath: (stroke) => coordinates(stroke.path),
    getWidth: (stroke) => stroke.widths as number[],
    getColor: (stroke) => stroke.colors as Rgba[]
  });
}

/** The guests themselves: a white dot with a ring in the layer's colour. */
export function headsLayer(heads: readonly Head[], theme: MapTheme, opacity: number) {
  const size = ({ journey }: Head) =>
    (isLeader(journey.visit) ? 4.6 : 3.6) * (journey.focus ? 1 : NEIGHBOUR.size);
  return new ScatterplotLayer<Head>({
    ...FLAT,
    id: 'visit-heads' satisfies LayerId,
    data: heads,
    visible: heads.length > 0 && opacity > 0,
    opacity: layerOpacity(opacity),
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: (head) => head.lngLat as [number, number],
    getRadius: size,
    getLineWidth: 2.2,
    getFillColor: rgba('#ffffff'),
    getLineColor: rgba(theme.data.visits)
  });
}
