import type { CalloutGround, ScreenPoint } from '../domain/calloutPlace.ts';
import type { LngLat } from '../domain/greatCircle.ts';
import { strengthAt } from '../domain/life.ts';
import type { PlaceLabel } from '../domain/placeLabels.ts';
import type { Box } from '../domain/timelineLabels.ts';
import type { Scene } from '../layers/atlasLayers.ts';
import type { Padding } from './stageTypes.ts';

/** Points of a line lie at most so far apart: less than half the height of a callout. */
const STEP_PX = 24;
/** A city's dot, the gap and the letters of its name, which stands to its right or its left. */
const CITY_PX = { dot: 12, letter: 8, height: 22 };
/** Names of countries and seas are set in spaced letters about their point, long ones in two lines. */
const NAME_PX = { letter: 11, widest: 130, height: 22, twoLines: 38 };
/** Room that the buttons of the map take at the right edge. */
const CONTROLS_PX = 72;

/** A name that the basemap shows. */
export interface DrawnName {
  readonly lngLat: LngLat;
  readonly text: string;
  /** It begins at its point, as off a narrow coast. */
  readonly fromLeft: boolean;
  /** Of a country that the atlas is about. */
  readonly focus: boolean;
}

/** What is drawn now, as a callout must keep clear of it. */
export function calloutGround(
  scene: Scene,
  labels: readonly PlaceLabel[],
  size: { readonly width: number; readonly height: number },
  padding: Padding,
  project: (lngLat: LngLat) => ScreenPoint,
  drawnNames: readonly DrawnName[] = []
): CalloutGround {
  const room = {
    x0: padding.left,
    y0: padding.top,
    x1: size.width - Math.max(padding.right, CONTROLS_PX),
    y1: size.height - padding.bottom
  };
  const seen = ({ x, y }: ScreenPoint) => x >= room.x0 && x <= room.x1 && y >= room.y0 && y <= room.y1;
  const cities = labels.flatMap(({ lngLat, name }) => {
    const { x, y } = project(lngLat);
    if (!seen({ x, y })) return [];
    const half = CITY_PX.height / 2;
    return [
      { x0: x - CITY_PX.dot, x1: x + CITY_PX.dot + CITY_PX.letter * name.length, y0: y - half, y1: y + half }
    ];
  });
  const boxes = (focus: boolean) =>
    drawnNames.filter((name) => name.focus === focus).map((name) => nameBox(name, project));
  return {
    room,
    cities,
    focusNames: boxes(true),
    names: boxes(false),
    data: pathsOf(scene).flatMap((path) => pointsAlong(path.map(project), seen))
  };
}

function nameBox({ lngLat, text, fromLeft }: DrawnName, project: (lngLat: LngLat) => ScreenPoint): Box {
  const { x, y } = project(lngLat);
  const width = Math.min(text.length * NAME_PX.letter, NAME_PX.widest);
  const height = text.length * NAME_PX.letter > NAME_PX.widest ? NAME_PX.twoLines : NAME_PX.height;
  const x0 = fromLeft ? x : x - width / 2;
  return { x0, x1: x0 + width, y0: y - height / 2, y1: y + height / 2 };
}

/** Every line in sight, each once: arcs of one way share theirs. */
function pathsOf({ arcs, time, ribbon, corridors, flights, marks, strength }: Scene): (readonly LngLat[])[] {
  const drawn = [...arcs.lines, ...arcs.soft].filter((arc) => strengthAt(arc.life, time.playhead) > 0);
  const flown = flights.routes.filter((_, i) => (flights.strengths[i] ?? 0) > 0);
  return [
    ...new Set([
      ...(strength.visits > 0 ? drawn.map((arc) => arc.path) : []),
      ...(strength.trade > 0 ? ribbon.paths : []),
      ...(strength.corridors > 0 ? corridors.legs.map(({ leg }) => leg.path) : []),
      ...(strength.flights > 0 ? flown.map((route) => route.path) : []),
      ...marks.map((mark) => mark.path)
    ])
  ];
}

function pointsAlong(path: readonly ScreenPoint[], seen: (point: ScreenPoint) => boolean): ScreenPoint[] {
  return path.slice(1).flatMap((b, i) => {
    const a = path[i] as ScreenPoint;
    if (!seen(a) && !seen(b)) return [];
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP_PX);
    return Array.from({ length: steps }, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / steps,
      y: a.y + ((b.y - a.y) * k) / steps
    })).filter(seen);
  });
}
