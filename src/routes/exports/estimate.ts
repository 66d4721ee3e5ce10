import type { BriefingScene } from '../../lib/briefing/briefing.ts';
import { playSeconds } from '../../lib/briefing/show.ts';
import { bitrateOf } from '../../lib/export/film.ts';
import { framesOf } from '../../lib/export/filmFrames.ts';
import { slideFrames } from './sceneJobs.ts';
import { OF_BRIEFING, pixelsOf, SLIDE_PICTURE, type ExportChoice } from './exportKinds.ts';

/** What one picture took, measured on this machine. */
export interface Measured {
  readonly ms: number;
  readonly bytes: number;
}

export interface Estimate {
  readonly bytes: number;
  readonly seconds: number;
}

/** Letters and layout beside the pictures. */
const HANDOUT_BYTES = 5e5;
const SLIDES_BYTES = 1e5;
/** Of the app itself in the one file, beside the tables and the map. */
const PAGE_BYTES = 4.6e6;
const PACKED_SHARE = 0.35;
const FILE_SECONDS = 5;
/** A film of still scenes takes far less than it may. */
const FILM_SHARE = 0.35;
/** Encoding a frame takes this much of drawing it. */
const FRAME_SHARE = 1.3;

/**
 * How large a file will be and how long it takes to make.
 * @param scenes of the briefing, or the one of a film of years
 * @param fileBytes of the tables of the atlas, as they are served
 */
export function estimated(
  choice: ExportChoice,
  { ms, bytes }: Measured,
  scenes: readonly BriefingScene[],
  fileBytes: number
): Estimate {
  const { kind, fps, sharpness } = choice;
  const pictures = (ms * scenes.length) / 1000;
  const filmBytes = (size: { width: number; height: number }, frames: number) =>
    ((bitrateOf(size, fps) / 8) * frames * FILM_SHARE) / fps;
  const filmSeconds = (frames: number) => (ms * frames * FRAME_SHARE) / 1000;
  switch (kind) {
    case 'png':
      return { bytes: bytes * sharpness ** 1.6, seconds: (ms * sharpness ** 2) / 1000 };
    case 'html':
      return { bytes: PAGE_BYTES + fileBytes * PACKED_SHARE, seconds: FILE_SECONDS };
    case 'zip':
      return { bytes: bytes * scenes.length, seconds: pictures };
    case 'pdf':
      return { bytes: HANDOUT_BYTES + bytes * scenes.length, seconds: pictures };
    case 'pptx': {
      const frames = choice.withFilms
        ? scenes.reduce((sum, scene) => sum + slideFrames(playSeconds(scene), fps), 0)
        : 0;
      return {
        bytes: SLIDES_BYTES + bytes * scenes.length + filmBytes(SLIDE_PICTURE, frames),
        seconds: pictures + filmSeconds(frames)
      };
    }
    case 'film':
    case 'stretch': {
      const frames = kind === 'stretch' ? choice.seconds * fps : framesOf(scenes, fps, choice.part).count;
      return { bytes: filmBytes(pixelsOf(choice), frames), seconds: filmSeconds(frames) };
    }
  }
}

/** Whether a choice is drawn by a map of its own, and not by the one on the screen. */
export function needsStudio({ kind }: ExportChoice): boolean {
  return OF_BRIEFING.includes(kind) || kind === 'stretch';
}
