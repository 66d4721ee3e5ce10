import { zipSync } from 'fflate';
import type { Briefing, BriefingScene } from '../../lib/briefing/briefing.ts';
import { playSeconds } from '../../lib/briefing/show.ts';
import type { Atlas } from '../../lib/domain/atlas.ts';
import { frameAt, framesOf, type FilmPart, type SceneFrame } from '../../lib/export/filmFrames.ts';
import { makeFilm, type FilmCodec, type FilmControl } from '../../lib/export/film.ts';
import { paintOn } from '../../lib/export/picture/paintPicture.ts';
import type { BriefingSheets } from '../../lib/export/sceneSheet.ts';
import { makeSlides, type SlidePictures, type SlideWords } from '../../lib/export/slides.ts';
import * as m from '../../lib/i18n/paraglide/messages.js';
import type { ThemeId } from '../../lib/theme/mapThemes.ts';
import { qrPicture } from './qrPicture.ts';
import { pictureOfScene } from './scenePicture.ts';
import type { Studio } from './studio.ts';

/** What every export of scenes works with. */
export interface Shop {
  readonly atlas: Atlas;
  readonly briefing: Briefing;
  readonly sheets: BriefingSheets;
  readonly studio: Studio;
  readonly theme: ThemeId;
  /** Of a picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The words of its pictures stand beside them as text, and only the legend in them. */
  readonly bare: boolean;
}

export interface JobControl {
  readonly signal: AbortSignal;
  onprogress(done: number, all: number): void;
  resumed(): Promise<void>;
  /** Hears each frame of a film as it was drawn, before it is encoded: the film itself differs from run to run. */
  onframe?(canvas: HTMLCanvasElement): Promise<void>;
}

function canvasOf({ width, height }: Pick<Shop, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  // Drawn without the graphics card from the first stroke on: a browser that changes over later draws other edges.
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}

/** A scene once it has come to rest. */
function atRest(scenes: readonly BriefingScene[], index: number): SceneFrame {
  return { scene: index, seconds: playSeconds(scenes[index]) };
}

/** Draws one frame with its words. */
export function painter(shop: Shop, canvas: HTMLCanvasElement) {
  const ground = canvasOf(shop);
  const { studio } = shop;
  let painted = '';
  return async (frame: SceneFrame) => {
    // All that a picture hangs on: most frames of a scene at rest are the one before.
    const [playhead, view] = [studio.playheadOf(frame), studio.viewOf(frame)];
    const key = JSON.stringify([frame.scene, frame.seconds < 0, playhead, view]);
    if (key === painted) return;
    await studio.draw(frame, ground);
    const { words, look } = pictureOfScene(shop, frame.scene, playhead, view);
    // A new canvas measures its first words by a hair otherwise than all that follow.
    if (painted === '') paintOn(canvas, ground, words, look);
    paintOn(canvas, ground, words, look);
    painted = key;
  };
}

async function eachScene(
  shop: Shop,
  control: JobControl,
  act: (index: number) => Promise<void>
): Promise<void> {
  for (const index of shop.briefing.scenes.keys()) {
    await control.resumed();
    control.signal.throwIfAborted();
    await act(index);
    control.onprogress(index + 1, shop.briefing.scenes.length);
  }
}

export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, fail) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : fail(new Error('the picture came out empty'))),
      'image/png'
    )
  );
}

/** A PNG per scene, `01-opening.png`, in one zip file. */
export async function scenePictures(shop: Shop, control: JobControl): Promise<Blob> {
  const canvas = canvasOf(shop);
  const paint = painter(shop, canvas);
  const files: Record<string, Uint8Array> = {};
  const { scenes } = shop.briefing;
  await eachScene(shop, control, async (index) => {
    await paint(atRest(scenes, index));
    const name = `${String(index + 1).padStart(2, '0')}-${scenes[index]?.id}.png`;
    files[name] = new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  });
  // PNG is compressed already.
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}

/** The map of each scene with its legend, as JPEG data addresses. */
export async function barePictures(shop: Shop, control: JobControl): Promise<string[]> {
  const canvas = canvasOf(shop);
  const paint = painter(shop, canvas);
  const pictures: string[] = [];
  await eachScene(shop, control, async (index) => {
    await paint(atRest(shop.briefing.scenes, index));
    pictures.push(canvas.toDataURL('image/jpeg', 0.9));
  });
  return pictures;
}

/** @param codec of the films of scenes that play; null makes none */
export async function slidesOf(
  shop: Shop,
  codec: FilmCodec | null,
  fps: number,
  control: JobControl
): Promise<Blob> {
  const canvas = canvasOf(shop);
  const paint = painter(shop, canvas);
  const { scenes } = shop.briefing;
  const pictures: SlidePictures[] = [];
  await eachScene(shop, control, async (index) => {
    await paint(atRest(scenes, index));
    const picture = canvas.toDataURL('image/jpeg', 0.9);
    const seconds = playSeconds(scenes[index]);
    if (codec === null || seconds === 0) {
      pictures.push({ picture, film: null });
      return;
    }
    const plan = { fps, frameCount: slideFrames(seconds, fps) };
    const film = await makeFilm(canvas, codec, plan, (n) => paint({ scene: index, seconds: n / fps }), {
      ...control,
      onprogress: () => {}
    });
    pictures.push({ picture, film: await dataAddress(film) });
  });
  return makeSlides(shop.sheets, pictures, slideWords(shop.sheets.address));
}

function slideWords(address: string | null): SlideWords {
  const picture = address === null ? null : qrPicture(address);
  return {
    app: m.app_name(),
    openLive: m.exports_open_live(),
    sources: m.exports_sources(),
    allSources: m.exports_all_sources(),
    noLink: m.exports_no_link(),
    code: picture === null ? null : { picture, altText: m.exports_qr({ address: String(address) }) }
  };
}

/** Of the film of a scene on its slide. */
export function slideFrames(seconds: number, fps: number): number {
  return Math.ceil(seconds * fps);
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, fail) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('the film cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** A briefing as a film, or a part of it. */
export function filmOf(
  shop: Shop,
  codec: FilmCodec,
  { fps, part }: { readonly fps: number; readonly part: FilmPart | null },
  control: JobControl
): Promise<Blob> {
  const canvas = canvasOf(shop);
  const paint = painter(shop, canvas);
  const { scenes } = shop.briefing;
  const { first, count: frameCount } = framesOf(scenes, fps, part);
  const drawFrame = async (n: number) => {
    await paint(frameAt(scenes, first + n, fps));
    await control.onframe?.(canvas);
  };
  const filmControl: FilmControl = {
    signal: control.signal,
    resumed: () => control.resumed(),
    onprogress: (done) => control.onprogress(done, frameCount)
  };
  return makeFilm(canvas, codec, { fps, frameCount }, drawFrame, filmControl);
}
