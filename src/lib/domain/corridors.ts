import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import type { Confidence } from './sources.ts';
import type { DayNumber } from './time.ts';

export type CorridorMode = 'rail' | 'road' | 'sea' | 'multimodal';

/** A named route that many flows share. Lines are schematic: smoothed through the stops. */
export interface Corridor {
  readonly id: string;
  readonly name: string;
  readonly mode: CorridorMode;
  /** Ids of places, in order. */
  readonly waypoints: readonly string[];
  /** null: not stated. */
  readonly opened: FuzzyDate | null;
  readonly transitDaysMin: number | null;
  readonly transitDaysMax: number | null;
  readonly volumeNote: string;
  readonly sourceIds: readonly string[];
  readonly status: 'open' | 'under_construction';
  readonly confidence: Confidence;
}

/** `undated`: open, but nobody states since when. */
export type CorridorState = 'ahead' | 'open' | 'undated' | 'under_construction';

export function corridorState(corridor: Corridor, playhead: DayNumber): CorridorState {
  if (corridor.status === 'under_construction') return 'under_construction';
  if (corridor.opened === null) return 'undated';
  return playhead < boundsOf(corridor.opened).start ? 'ahead' : 'open';
}
