import type { FilmPart } from '../../lib/export/filmFrames.ts';
import * as m from '../../lib/i18n/paraglide/messages.js';

export const EXPORT_KINDS = ['png', 'zip', 'pdf', 'pptx', 'film', 'stretch', 'html'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Made from the scenes of a briefing. */
export const OF_BRIEFING: readonly ExportKind[] = ['zip', 'pdf', 'pptx', 'film'];

export interface ExportChoice {
  readonly kind: ExportKind;
  /** Shorter side, in pixels. */
  readonly lines: number;
  readonly shape: Shape;
  /** Of a picture of the view, times the pixels of the screen. */
  readonly sharpness: number;
  readonly fps: number;
  /** Of a film of years. */
  readonly seconds: number;
  /** Seconds of the film of a briefing, of which only these are made; null for the whole. */
  readonly part: FilmPart | null;
  readonly withNotes: boolean;
  readonly withFilms: boolean;
}

export const SHAPES = ['16:9', '1:1', '9:16'] as const;
export type Shape = (typeof SHAPES)[number];
export const LINES = [720, 1080, 1440, 2160] as const;
export const FRAME_RATES = [24, 25, 30, 50, 60] as const;
export const SHARPNESS = [1, 2, 3, 4] as const;

export const FIRST_CHOICE: ExportChoice = {
  kind: 'png',
  lines: 1080,
  shape: '16:9',
  sharpness: 2,
  fps: 30,
  seconds: 30,
  part: null,
  withNotes: false,
  withFilms: false
};

/** Width and height of a picture, both even, as films want them. */
export function pixelsOf({ lines, shape }: Pick<ExportChoice, 'lines' | 'shape'>) {
  const short = Math.round(lines / 2) * 2;
  const long = Math.round((lines * 16) / 9 / 2) * 2;
  if (shape === '1:1') return { width: short, height: short };
  return shape === '16:9' ? { width: long, height: short } : { width: short, height: long };
}

/** The picture on a slide, which stands beside its words. */
export const SLIDE_PICTURE = { width: 1716, height: 1310 };
/** The picture of a handout, of the shape that its words leave on either paper. */
export const HANDOUT_PICTURE = { width: 1900, height: 1000 };

export function kindName(kind: ExportKind): string {
  const names: Record<ExportKind, () => string> = {
    png: m.exports_png,
    zip: m.exports_zip,
    pdf: m.exports_pdf,
    pptx: m.exports_pptx,
    film: m.exports_film,
    stretch: m.exports_stretch,
    html: m.exports_html
  };
  return names[kind]();
}

export function kindText(kind: ExportKind, years: readonly [number, number]): string {
  const texts: Record<ExportKind, () => string> = {
    png: m.exports_png_text,
    zip: m.exports_zip_text,
    pdf: m.exports_pdf_text,
    pptx: m.exports_pptx_text,
    film: m.exports_film_text,
    stretch: () => m.exports_stretch_text({ from: years[0], to: years[1] }),
    html: m.exports_html_text
  };
  return texts[kind]();
}
