/** In pixels, y downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A text that would like to stand in one of several places. */
export interface LabelWish<T> {
  readonly label: T;
  /** In order of liking. */
  readonly places: readonly Box[];
}

export interface PlacedLabel<T> {
  readonly label: T;
  readonly box: Box;
  /** Index of the place that was free. */
  readonly place: number;
}

/**
 * Sets each text in the first of its places that lies within `frame` and touches no obstacle and no text
 * set before it; a text without such a place is left out, because a collision tells less than a gap.
 * @param wishes the most important first
 * @param gapPx kept free left and right of a text
 */
export function placeLabels<T>(
  wishes: readonly LabelWish<T>[],
  obstacles: readonly Box[],
  frame: Box,
  gapPx = 3
): PlacedLabel<T>[] {
  const taken = [...obstacles];
  const placed: PlacedLabel<T>[] = [];
  for (const { label, places } of wishes) {
    const place = places.findIndex(
      (box) => isWithin(box, frame) && !taken.some((t) => touches(box, t, gapPx))
    );
    const box = places[place];
    if (!box) continue;
    taken.push(box);
    placed.push({ label, box, place });
  }
  return placed;
}

function isWithin(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}

function touches(a: Box, b: Box, gapPx: number): boolean {
  return a.x0 - gapPx < b.x1 && b.x0 < a.x1 + gapPx && a.y0 < b.y1 && b.y0 < a.y1;
}

// Widths of Source Sans 3 in thousandths of its size, rounded up by class of letter: a browser would have to
// load the font first, and a place that is found a little too small only leaves a text out.
const WIDTHS: readonly [pattern: RegExp, emThousandths: number][] = [
  [/[iljtfrіI.,:;'’!|()[\]\-/ ‐\u00a0]/u, 310],
  [/[mwMWшщжюыфмШЩЖЮЫФМ@—]/u, 840],
  [/\p{Lu}/u, 660],
  [/[гзсткяьчеэ\d$]/u, 510],
  [/[а-яёұүқңғһәө]/u, 570],
  [/./u, 530]
];

/** An estimate that is never much too small. @param weight 400 or more than 500 */
export function textWidth(text: string, sizePx: number, weight = 400): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    thousandths += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? 530;
  }
  return (thousandths / 1000) * sizePx * (weight > 500 ? 1.05 : 1);
}
