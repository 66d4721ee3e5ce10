import type { Corridor } from '../domain/corridors.ts';
import { corridorPath, type CorridorLeg } from '../domain/corridorLines.ts';
import { isCoarse } from '../domain/fuzzyDate.ts';
import type { FlightRoute } from '../domain/flightArcs.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import { sameMark, type MarkRef } from '../domain/marks.ts';
import type { Place } from '../domain/places.ts';
import type { DayNumber } from '../domain/time.ts';
import { visitFan, type VisitArc } from '../domain/visitArcs.ts';
import type { Visit } from '../domain/visits.ts';
import type { MarkLine } from '../layers/marks.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import { hostWidthPx } from '../theme/widths.ts';

/** Where the lines of marks are found. */
export interface MarkGround {
  readonly theme: MapTheme;
  readonly places: ReadonlyMap<string, Place>;
  readonly visits: readonly Visit[];
  readonly arcs: readonly VisitArc[];
  readonly corridors: readonly Corridor[];
  readonly legs: readonly CorridorLeg[];
  readonly routes: readonly FlightRoute[];
  readonly ribbon: {
    readonly mark: MarkRef;
    readonly path: readonly LngLat[];
    readonly widthPx: number;
  } | null;
  readonly day: DayNumber;
}

/** Seen from the back of a room. */
const LIT_HOST_PX = 6.5;

/**
 * Lines of what is chosen (a visit among those of its way) and of what is pointed at, which lies on top.
 * @param pointed a mark with the other stops of its journey; the mark last
 * @param lit what a scene points at, below both: a visit in its own colour, without a halo
 */
export function markLines(
  ground: MarkGround,
  selected: MarkRef | null,
  pointed: readonly MarkRef[],
  lit: readonly MarkRef[] = []
): readonly MarkLine[] {
  const pointedAt = lit.flatMap((mark) =>
    lineOf(ground, mark).map((line) =>
      mark.kind === 'visit' ? { ...line, hostPx: Math.max(line.hostPx, LIT_HOST_PX), halo: false } : line
    )
  );
  const chosen = [
    ...pointedAt,
    ...(selected ? (fanLines(ground, selected) ?? lineOf(ground, selected)) : [])
  ];
  const onTop = pointed.flatMap((mark) => {
    if (sameMark(mark, selected)) return [];
    const inFan = chosen.find((line) => sameMark(line.mark, mark));
    return inFan ? [{ ...inFan, hostPx: inFan.hostPx + 1.2, opacity: 1, halo: true }] : lineOf(ground, mark);
  });
  return [...chosen, ...onTop];
}

function fanLines({ theme, visits, places, day }: MarkGround, mark: MarkRef): MarkLine[] | undefined {
  const visit = mark.kind === 'visit' ? visits.find((v) => v.id === mark.id) : undefined;
  if (!visit) return undefined;
  return visitFan(visit, visits, places, day)
    .map((line): MarkLine => {
      const strongest = line.visit === visit;
      return {
        mark: { kind: 'visit', id: line.visit.id },
        path: line.path,
        originPx: theme.width.visitOriginPx,
        hostPx: strongest ? 5.5 : 2.4,
        hex: theme.data.visits,
        opacity: strongest ? 1 : 0.7,
        halo: strongest,
        soft: isCoarse(line.visit.start)
      };
    })
    .sort((a, b) => Number(a.halo) - Number(b.halo));
}

function lineOf(ground: MarkGround, mark: MarkRef): MarkLine[] {
  const { theme } = ground;
  const { width } = theme;
  const line = (
    path: readonly LngLat[] | undefined,
    originPx: number,
    hostPx: number,
    hex: string | null
  ): MarkLine[] =>
    path && path.length > 1 ? [{ mark, path, originPx, hostPx, hex, opacity: 1, halo: true }] : [];
  switch (mark.kind) {
    case 'visit': {
      const arc = ground.arcs.find((a) => a.visit.id === mark.id);
      const soft = arc !== undefined && isCoarse(arc.visit.start);
      const hostPx = hostWidthPx(arc?.count ?? 1, width);
      return line(arc?.path, width.visitOriginPx, hostPx, theme.data.visits).map((one) => ({ ...one, soft }));
    }
    case 'trade': {
      const ribbon = ground.ribbon && sameMark(ground.ribbon.mark, mark) ? ground.ribbon : null;
      return line(ribbon?.path, ribbon?.widthPx ?? 0, ribbon?.widthPx ?? 0, null);
    }
    case 'corridor': {
      const corridor = ground.corridors.find((c) => c.id === mark.id);
      const path = corridor && corridorPath(corridor, ground.legs, ground.places);
      return line(path, width.corridorCasingPx, width.corridorCasingPx, null);
    }
    case 'flight': {
      const route = ground.routes.find((r) => r.flight.id === mark.id);
      return line(route?.path, width.flightPx + 0.8, width.flightPx + 0.8, theme.data.flights);
    }
    default:
      return [];
  }
}
