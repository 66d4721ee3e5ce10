import type { ThemeId } from '../../theme/mapThemes.ts';
import type { QrDrawing } from '../qr.ts';

/** How one entry of a legend is drawn. */
export type SwatchKind = 'visit' | 'trade' | 'agreement' | 'flight' | 'corridor' | 'dashed' | 'soft';

export interface LegendEntry {
  readonly kind: SwatchKind;
  readonly text: string;
}

/** All that stands on a picture beside the map; an empty text is left out. */
export interface PictureWords {
  readonly title: string;
  /** Of the playhead, or of what the picture is about. */
  readonly date: string;
  /** A few sentences; paragraphs are parted by a line break. */
  readonly caption: string;
  /** One big number with what it says; null on a picture of the map. */
  readonly figure: { readonly number: string; readonly meaning: string } | null;
  /** `20 visits since 1994`, `$0.8–1 bn trade in 2024` */
  readonly figures: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Who says so. */
  readonly sources: string;
  /** Of borders and names, and the licence. */
  readonly small: string;
  /** Length of the bar as a share of the width of the map; null where the picture has no map. */
  readonly scale: { readonly share: number; readonly text: string } | null;
  /** On the closing slide; null elsewhere, and where the atlas has no public address. */
  readonly code: PictureCode | null;
}

/** The way to the live atlas: its address in words, and as a code unless it is too long for one. */
export interface PictureCode {
  readonly address: string;
  readonly drawing: QrDrawing | null;
}

/**
 * Where the words stand: over the map beside what it is about, as in a briefing; on a slide of their own that
 * leaves a part of the map free; or around a map of which nothing may be covered.
 */
export type PictureLayout = 'left' | 'right' | 'slide' | 'around';

export interface PictureLook {
  readonly theme: ThemeId;
  readonly layout: PictureLayout;
}
