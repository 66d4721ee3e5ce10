import type { Language } from '../domain/language.ts';
import type { MapTheme } from '../theme/mapThemes.ts';

/** Room that open panels take, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface View {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** How the basemap looks now. */
export interface Look {
  readonly theme: MapTheme;
  readonly language: Language;
  readonly focus: readonly string[];
  readonly neighbours: readonly string[];
  /** Size of all map text; 1 where it is left out. */
  readonly textScale?: number;
}

/** What the pointer met: a row of a layer, or a place's label. */
export interface Met {
  readonly layer: string;
  readonly object: unknown;
  /** CSS pixels from the map's corner. */
  readonly x: number;
  readonly y: number;
}

/** A map that is looked at and not handled, as on a projector. */
export interface Presenting {
  /** Pixels of the canvas for each of its CSS pixels; fixed when the map is made. */
  readonly pixelRatio: number;
  /** For pictures: nothing fades, so that a settled map is the same picture each time. */
  readonly fadeDuration?: number;
}

export interface StageEvents {
  /** Held and fully drawn, or not. */
  onsettled(settled: boolean): void;
  /** null: nothing is under the pointer. */
  onhover(met: Met | null): void;
  onclick(met: Met | null): void;
  /** The person began to move the camera, and ended. */
  ontaken(): void;
  onmoved(view: View): void;
  /** The map has taken another size of its element, a little after the element has. */
  onresized(): void;
  onlost(): void;
  onrestored(): void;
  /** A part of the basemap could not be had. */
  onfault(error: unknown): void;
}
