/** Small shapes in one picture, white on clear: deck.gl tints them. All of them head east. */
export const ICON_PX = 48;
const SHAPES = ['aircraft', 'aircraft-hollow', 'chevron'] as const;
export type IconName = (typeof SHAPES)[number];

type Point = readonly [x: number, y: number];

const HALF_AIRCRAFT: readonly Point[] = [
  [0.96, 0],
  [0.86, 0.1],
  [0.3, 0.13],
  [-0.2, 0.86],
  [-0.42, 0.86],
  [-0.2, 0.13],
  [-0.62, 0.1],
  [-0.8, 0.36],
  [-0.94, 0.36],
  [-0.86, 0]
];
const CHEVRON: readonly Point[] = [
  [0.75, 0],
  [-0.1, 0.8],
  [-0.55, 0.8],
  [0.15, 0],
  [-0.55, -0.8],
  [-0.1, -0.8]
];
/** From -1 to 1 to both sides. */
const AIRCRAFT = [...HALF_AIRCRAFT, ...HALF_AIRCRAFT.map(([x, y]): Point => [x, -y]).reverse()];
const HOLLOW_LINE = 0.13;
/** Samples a pixel, along each side, for soft edges. */
const SAMPLES = 4;

export const ICON_MAPPING = Object.fromEntries(
  SHAPES.map((name, i) => [name, { x: i * ICON_PX, y: 0, width: ICON_PX, height: ICON_PX, mask: true }])
);

/** The picture as RGBA, not premultiplied; hand it to deck.gl as ImageData. */
export function iconPicture() {
  const [width, height] = [ICON_PX * SHAPES.length, ICON_PX];
  const data = new Uint8ClampedArray(width * height * 4);
  for (const [i, name] of SHAPES.entries()) {
    for (let k = 0; k < ICON_PX * ICON_PX; k++) {
      const [column, row] = [k % ICON_PX, Math.floor(k / ICON_PX)];
      data.set([255, 255, 255, 255 * coverage(name, column, row)], (row * width + i * ICON_PX + column) * 4);
    }
  }
  return { width, height, data };
}

function coverage(name: IconName, column: number, row: number): number {
  const outline = name === 'chevron' ? CHEVRON : AIRCRAFT;
  let inside = 0;
  for (let s = 0; s < SAMPLES * SAMPLES; s++) {
    const x = ((column + ((s % SAMPLES) + 0.5) / SAMPLES) / ICON_PX) * 2 - 1;
    const y = ((row + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / ICON_PX) * 2 - 1;
    if (!within(outline, x, y)) continue;
    if (name !== 'aircraft-hollow' || distance(outline, x, y) < HOLLOW_LINE) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

function edges(outline: readonly Point[]): [Point, Point][] {
  return outline.map((a, i) => [a, outline[(i + 1) % outline.length] as Point]);
}

/** Even-odd rule. */
function within(outline: readonly Point[], x: number, y: number): boolean {
  const crossings = edges(outline).filter(
    ([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])
  );
  return crossings.length % 2 === 1;
}

function distance(outline: readonly Point[], x: number, y: number): number {
  return Math.min(
    ...edges(outline).map(([a, b]) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
      const f = Math.min(1, Math.max(0, along));
      return Math.hypot(x - a[0] - f * dx, y - a[1] - f * dy);
    })
  );
}
