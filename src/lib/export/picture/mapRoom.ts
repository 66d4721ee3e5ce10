import type { Box } from '../../briefing/showRoom.ts';
import { MAP_THEMES } from '../../theme/mapThemes.ts';
import { unitOf, type Size } from './layoutUnit.ts';
import { captionOf, isNarrow, slideOf, wordsShown } from './paintCaption.ts';
import { footOf } from './paintFoot.ts';
import type { Pen } from './penText.ts';
import type { PictureLook, PictureWords } from './words.ts';

/** What the words of a picture leave to its map, in lines of the layout. */
export interface MapRoom {
  /** Above the foot. */
  readonly free: Box;
  /** What words take of that; null where nothing lies over the map. */
  readonly caption: Box | null;
}

/** A name may stand above its place, and the scale beneath all: on a narrow picture a place lies closer to both. */
const FOR_NAMES = { wide: 24, narrow: 60 };

/** Where the words of a picture will stand, so that the camera keeps clear of them. */
export function mapRoom(
  pen: Pen,
  said: PictureWords,
  { layout, theme: id }: PictureLook,
  size: Size
): MapRoom {
  const theme = MAP_THEMES[id];
  const unit = unitOf(size);
  const [width, height] = [size.width / unit, size.height / unit];
  const names = isNarrow(width) ? FOR_NAMES.narrow : FOR_NAMES.wide;
  const above = height - footOf(pen, said, theme, width).height;
  const words = wordsShown(pen, said, layout, theme, width, above);
  const bottom = height - footOf(pen, words, theme, width).height;
  const free = { left: 0, top: names, right: width, bottom: bottom - (words.scale ? names : 0) };
  if (layout === 'around') return { free, caption: null };
  const { box } =
    layout === 'slide'
      ? slideOf(pen, words, theme, width, bottom)
      : captionOf(pen, words, layout, theme, width);
  if (!box) return { free, caption: null };
  // A panel across a narrow picture leaves what is below it; else what is beside it, so that the camera need not
  // move where one caption is longer than the next.
  if (isNarrow(width)) return { free, caption: { ...free, bottom: box.bottom + names } };
  return { free, caption: layout === 'right' ? { ...free, left: box.left } : { ...free, right: box.right } };
}
