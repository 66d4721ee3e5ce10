import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { LngLat } from '../domain/greatCircle.ts';
import type { MarkRef } from '../domain/marks.ts';
import { rgba } from '../theme/colour.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { coordinates, LINE } from './drawing.ts';
import { evenSteps } from '../theme/widths.ts';
import type { LayerId } from './order.ts';
import { SOFT_DASH } from './visitArcs.ts';

/** A line that the reader points at or has chosen. */
export interface MarkLine {
  readonly mark: MarkRef;
  readonly path: readonly LngLat[];
  readonly originPx: number;
  readonly hostPx: number;
  /** Drawn again on top in its own colour; else only haloed. */
  readonly hex: string | null;
  readonly opacity: number;
  readonly halo: boolean;
  /** Dashed: known to less than the day. */
  readonly soft?: boolean;
}

const HALO_PX = 6;
const SOLID: [number, number] = [0, 0];
const DASH = [new PathStyleExtension({ dash: true, dashMode: 'path' })];

/** A pale band about what is pointed at, in ink: a hue always means a layer. */
export function markHaloLayer(lines: readonly MarkLine[], theme: MapTheme) {
  const haloed = lines.filter((line) => line.halo);
  return new PathLayer<MarkLine>({
    ...LINE,
    id: 'mark-halo' satisfies LayerId,
    data: haloed,
    visible: haloed.length > 0,
    getPath: (line) => coordinates(line.path),
    getWidth: (line) => evenSteps(line.path.length, line.originPx + HALO_PX, line.hostPx + HALO_PX),
    getColor: (line) => rgba(theme.ink, 0.42 * line.opacity),
    updateTriggers: { getColor: theme.id }
  });
}

/** What is pointed at or chosen, over all other lines: a visit that is long past shows in full again. */
export function markLinesLayer(lines: readonly MarkLine[], theme: MapTheme) {
  const drawn = lines.filter((line) => line.hex !== null);
  return new PathLayer<MarkLine, PathStyleExtensionProps<MarkLine>>({
    ...LINE,
    id: 'mark-lines' satisfies LayerId,
    data: drawn,
    visible: drawn.length > 0,
    pickable: true,
    getPath: (line) => coordinates(line.path),
    getWidth: (line) => evenSteps(line.path.length, line.originPx, line.hostPx),
    getColor: (line) =>
      evenSteps(line.path.length, 0.6 * line.opacity, line.opacity).map((o) => rgba(line.hex as string, o)),
    extensions: DASH,
    capRounded: false,
    getDashArray: (line) => (line.soft ? SOFT_DASH : SOLID),
    dashUnits: 'pixels',
    dashGapPickable: true,
    updateTriggers: { getColor: theme.id }
  });
}
