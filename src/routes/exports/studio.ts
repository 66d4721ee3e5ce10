import type { SceneFrame } from '../../lib/export/filmFrames.ts';
import type { PictureView } from './pictureWords.ts';

/** A map that nobody sees, which draws one frame after another as exactly as asked for. */
export interface Studio {
  /**
   * Draws the map of a frame, whole, into `ground`. The same frame is the same picture.
   * @throws {Error} where the map cannot be drawn, as without WebGL 2
   */
  draw(frame: SceneFrame, ground: HTMLCanvasElement): Promise<void>;
  /** Instant of a frame. */
  playheadOf(frame: SceneFrame): number;
  viewOf(frame: SceneFrame): PictureView;
}
