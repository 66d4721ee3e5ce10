import type { LayerName } from '../domain/events.ts';
import type { Language, Names } from '../domain/language.ts';
import type { MarkRef } from '../domain/marks.ts';
import type { DayNumber } from '../domain/time.ts';
import type { CountryPair } from '../domain/trade.ts';

/** A show in scenes, as `data/<atlas>/briefings/<id>.yaml` tells it and the checks let it pass. */
export interface Briefing {
  /** The name of the file without its ending. */
  readonly id: string;
  readonly title: Names;
  /**
   * Languages that every text of it has, as the file lists them. Where English is not among them, `en` of a
   * text is the one of the first language, so that there is always something to show.
   */
  readonly languages: readonly Language[];
  readonly scenes: readonly BriefingScene[];
}

/** `title` and `closing` stand without a map stop of their own, `figure` shows one number with its range. */
export const SCENE_KINDS = ['title', 'map', 'figure', 'closing'] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

export type SceneTime =
  | { readonly at: DayNumber }
  /** Played once in `seconds` on arriving; `from` below `to`. */
  | { readonly from: DayNumber; readonly to: DayNumber; readonly seconds: number };

export type SceneCamera =
  /** Where the map of the atlas stands at first. */
  | { readonly home: true }
  /** West, south, east, north in degrees. */
  | { readonly bounds: readonly [number, number, number, number] }
  | { readonly center: readonly [lng: number, lat: number]; readonly zoom: number }
  /** All of these in view, clear of the caption; at least one. */
  | { readonly fit: readonly MarkRef[] };

export const CAPTION_SIDES = ['left', 'right'] as const;
export type CaptionSide = (typeof CAPTION_SIDES)[number];

/** What is under way, what has just been, or everything since the first year shown. */
export const SCENE_MODES = ['moment', 'trail', 'total'] as const;
export type SceneMode = (typeof SCENE_MODES)[number];

/** One stop of a briefing. Speaker notes are kept apart (`BriefingNotes`), so that nothing shows them by mistake. */
export interface BriefingScene {
  /** Unique in its briefing, a slug. */
  readonly id: string;
  readonly kind: SceneKind;
  readonly title: Names;
  /** Markdown; empty where there is none. References stand as `[visit:<id>]` or `[text](visit:<id>)`. */
  readonly caption: Names;
  readonly captionSide: CaptionSide;
  readonly time: SceneTime;
  readonly camera: SceneCamera;
  readonly layers: readonly LayerName[];
  /** Both included; the days of `time` lie in them. */
  readonly years: readonly [number, number];
  readonly mode: SceneMode;
  readonly pair: CountryPair;
  /** As `filters=` and `figures=` of the address hold them; empty for none. */
  readonly filters: string;
  readonly figures: string;
  readonly highlight: readonly MarkRef[];
  /** What a figure slide counts: a trade year, a flight total. */
  readonly figure: MarkRef | null;
  /** Records that back the caption, from its references; the source line is made from them. */
  readonly backing: readonly MarkRef[];
  /** Documents that the caption names itself. */
  readonly sourceIds: readonly string[];
  /** Of camera and clock on the way here. */
  readonly transitionSeconds: number;
}

/** What the speaker reads, by scene id; kept in a file of its own that only the presenter view opens. */
export type BriefingNotes = Readonly<Record<string, Names>>;
