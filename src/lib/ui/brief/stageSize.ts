/** A stage is laid out in pixels of its own and then scaled, so that it is the same picture on every screen. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the stage. */
  readonly scale: number;
  /** Taller than wide: words stand below the map. */
  readonly upright: boolean;
}

const LINES = 1080;
/** A small screen held sideways: fewer lines, so that words can still be read. */
const LINES_OF_PHONE = 640;
const LOW_SCREEN = 560;
const WIDTH_UPRIGHT = 780;

/** @param screen CSS pixels that the stage has */
export function stageSize(screen: { readonly width: number; readonly height: number }): StageSize {
  const { width, height } = screen;
  if (width < height) {
    const scale = width / WIDTH_UPRIGHT;
    return { width: WIDTH_UPRIGHT, height: height / scale, scale, upright: true };
  }
  const lines = height < LOW_SCREEN ? LINES_OF_PHONE : LINES;
  const scale = height / lines;
  return { width: width / scale, height: lines, scale, upright: false };
}

/** A small picture of a stage is laid out as the large one is. */
export function stageLike(like: StageSize, width: number): StageSize {
  return { ...like, scale: width / like.width };
}
