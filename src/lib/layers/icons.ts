/** Small shapes in one picture, white on clear: deck.gl tints them. All of them head east. */
export const ICON_PX = 48;
const SHAPES = ['aircraft', 'aircraft-hollow', 'chevron'] as const;
export type IconName = (typeof SHAPES)[number];

type Point = readonly [x: number, y: number];
type Edge = readonly [from: Point, to: Point];

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
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [i, name] of SHAPES.entries()) {
    const inside = samplesInside(name);
    for (let k = 0; k < inside.length; k++) {
      const [column, row] = [k % ICON_PX, Math.floor(k / ICON_PX)];
      data[(row * width + i * ICON_PX + column) * 4 + 3] = (255 * inside[k]!) / (SAMPLES * SAMPLES);
    }
  }
  return { width, height, data };
}

/** Of each pixel, row by row. It runs before the first picture, so plain loops and a line at a time. */
function samplesInside(name: IconName): Uint8Array {
  const outline = edges(name === 'chevron' ? CHEVRON : AIRCRAFT);
  const inside = new Uint8Array(ICON_PX * ICON_PX);
  const position = (sample: number) => ((sample + 0.5) / SAMPLES / ICON_PX) * 2 - 1;
  for (let r = 0; r < ICON_PX * SAMPLES; r++) {
    const y = position(r);
    const crossed = crossings(outline, y);
    for (let c = 0; c < ICON_PX * SAMPLES; c++) {
      const x = position(c);
      if (!isInside(crossed, x)) continue;
      if (name === 'aircraft-hollow' && distance(outline, x, y) >= HOLLOW_LINE) continue;
      inside[Math.floor(r / SAMPLES) * ICON_PX + Math.floor(c / SAMPLES)]! += 1;
    }
  }
  return inside;
}

/** Even-odd rule. */
function isInside(crossed: readonly number[], x: number): boolean {
  let beyond = 0;
  for (const at of crossed) if (x < at) beyond += 1;
  return beyond % 2 === 1;
}

function edges(outline: readonly Point[]): Edge[] {
  return outline.map((a, i) => [a, outline[(i + 1) % outline.length] as Point]);
}

/** Where a level line meets an outline. */
function crossings(outline: readonly Edge[], y: number): number[] {
  return outline
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
}

function distance(outline: readonly Edge[], x: number, y: number): number {
  let nearest = Infinity;
  for (const [a, b] of outline) {
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const f = Math.min(1, Math.max(0, along));
    const [awayX, awayY] = [x - a[0] - f * dx, y - a[1] - f * dy];
    nearest = Math.min(nearest, awayX * awayX + awayY * awayY);
  }
  return Math.sqrt(nearest);
}
