import { playSeconds } from '../../lib/briefing/show.ts';
import { playheadAt } from '../../lib/briefing/showPicture.ts';
import type { BriefingScene } from '../../lib/briefing/briefing.ts';
import { mapRoom, type MapRoom } from '../../lib/export/picture/mapRoom.ts';
import type { PictureLook, PictureWords } from '../../lib/export/picture/words.ts';
import type { SceneSheet } from '../../lib/export/sceneSheet.ts';
import { layoutOf, sceneWords, type PictureView } from './pictureWords.ts';
import type { Shop } from './sceneJobs.ts';

/** A shop before it has a map that draws. */
export type BareWalls = Omit<Shop, 'studio'>;

/** What stands on the picture of a scene at an instant, and where; on a bare one the legend alone. */
export function pictureOfScene(
  { atlas, briefing, sheets, theme, bare }: BareWalls,
  index: number,
  playhead: number,
  view: PictureView
): { words: PictureWords; look: PictureLook } {
  const scene = briefing.scenes[index] as BriefingScene;
  const words = sceneWords(atlas, briefing, sheets.scenes[index] as SceneSheet, playhead, view, sheets);
  return bare
    ? { words: onlyLegend(words), look: { theme, layout: 'left' } }
    : { words, look: { theme, layout: layoutOf(scene) } };
}

/** Where the other words stand beside the picture as text. */
function onlyLegend(words: PictureWords): PictureWords {
  return { ...words, title: '', date: '', caption: '', figure: null, sources: '', small: '', code: null };
}

/** The length of a scale takes no room, so any view will do. */
const ANY_VIEW: PictureView = { lat: 0, zoom: 2, widthPx: 1000 };

/** What the words leave to the map of each scene; the same while a scene plays, so that the camera stands still. */
export function roomsOf(shop: BareWalls): MapRoom[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser draws no more canvases');
  return shop.briefing.scenes.map((scene, index) => {
    const { words, look } = pictureOfScene(shop, index, playheadAt(scene, playSeconds(scene)), ANY_VIEW);
    return mapRoom(pen, words, look, shop);
  });
}
