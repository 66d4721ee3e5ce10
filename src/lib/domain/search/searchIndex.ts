import type { Names } from '../language.ts';
import type { MarkRef } from '../marks.ts';
import type { DayNumber } from '../time.ts';
import type { Folded } from './foldText.ts';

/** In the order of the sheet. */
export const SEARCH_GROUPS = ['people', 'places', 'years', 'visits', 'agreements', 'sources'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Where Enter goes; neither for a document that no mark rests on and a country without a place. */
export interface SearchTarget {
  readonly mark: MarkRef | null;
  readonly day: DayNumber | null;
}

/** One thing that can be found. */
export interface SearchEntry {
  readonly group: SearchGroup;
  /** Of the person, place, visit, agreement or source; `KAZ` for a country, `1998` for a year. */
  readonly id: string;
  /** What to call it, by language; the text found may be another of its names. */
  readonly names: Names;
  readonly target: SearchTarget;
  readonly texts: readonly SearchText[];
}

export interface SearchText {
  readonly text: string;
  readonly folded: Folded;
  /** Where the text stands for another time than the entry: the name that a place had. */
  readonly target?: SearchTarget;
}

export type SearchIndex = readonly SearchEntry[];
