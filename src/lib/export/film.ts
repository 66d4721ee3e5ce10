import { FilmParts } from './filmParts.ts';

/** What a film is made for. */
export interface FilmPlan {
  readonly fps: number;
  readonly frameCount: number;
}

/** Everything plays H.264; the others are for browsers that cannot make it. */
export const FILM_CODECS = ['avc', 'vp9', 'av1'] as const;
export type FilmCodec = (typeof FILM_CODECS)[number];

/** Fewer leave ghosts behind thin moving lines on flat colour; of 1280 × 720 at 30 frames a second. */
const BITS_PER_SECOND = 12e6;
const BITS_EXPONENT = 0.75;
const KEY_FRAME_SECONDS = 2;

export interface FilmControl {
  /** Ends the work; what was made so far is thrown away. */
  readonly signal: AbortSignal;
  onprogress(framesDone: number): void;
  /** Resolves at once, or when the person goes on. */
  resumed(): Promise<void>;
}

/**
 * The codec that this browser can make a film of such a size with.
 * @param fps the most, where it is not chosen yet: more frames take more bits, and a higher level of a codec
 * @returns null where it has none, as on a plain http address
 */
export async function filmCodec(width: number, height: number, fps = 60): Promise<FilmCodec | null> {
  const { getFirstEncodableVideoCodec } = await import('mediabunny');
  const bitrate = bitrateOf({ width, height }, fps);
  const codec = await getFirstEncodableVideoCodec([...FILM_CODECS], { width, height, bitrate });
  return FILM_CODECS.find((known) => known === codec) ?? null;
}

/**
 * A film in MP4, frame by frame: no clock but the number of the frame.
 * @param canvas of even width and height, on which `drawFrame` leaves each frame whole
 * @throws {DOMException} `AbortError` where it was ended
 */
export async function makeFilm(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  codec: FilmCodec,
  { fps, frameCount }: FilmPlan,
  drawFrame: (frame: number) => Promise<void>,
  control: FilmControl
): Promise<Blob> {
  const { CanvasSource, Mp4OutputFormat, Output, StreamTarget } = await import('mediabunny');
  const parts = new FilmParts();
  const target = new StreamTarget(parts.stream, { chunked: true });
  // The table of frames stands at the beginning, where a player on the web looks for it.
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'reserve' }), target });
  const source = new CanvasSource(canvas, {
    codec,
    bitrate: bitrateOf(canvas, fps),
    keyFrameInterval: KEY_FRAME_SECONDS
  });
  output.addVideoTrack(source, { frameRate: fps, maximumPacketCount: frameCount });
  await output.start();
  try {
    for (let frame = 0; frame < frameCount; frame += 1) {
      await control.resumed();
      control.signal.throwIfAborted();
      await drawFrame(frame);
      await source.add(frame / fps, 1 / fps);
      control.onprogress(frame + 1);
    }
  } catch (error) {
    await output.cancel();
    throw error;
  }
  await output.finalize();
  return parts.blob('video/mp4');
}

/** A larger frame, and one that follows sooner, is more like its neighbours: bits grow more slowly than pixels. */
export function bitrateOf(size: { readonly width: number; readonly height: number }, fps: number): number {
  const times = (size.width * size.height * fps) / (1280 * 720 * 30);
  return Math.round(BITS_PER_SECOND * times ** BITS_EXPONENT);
}
