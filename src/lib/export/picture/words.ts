import type { ThemeId } from '../../theme/mapThemes.ts';

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
}

/** Where the words stand on the picture. */
export type CaptionSide = 'left' | 'right' | 'top';

export interface PictureLook {
  readonly theme: ThemeId;
  readonly side: CaptionSide;
  /** A slide without a map stop: its words stand in the middle. */
  readonly slide: boolean;
}
