import type { FuzzyDate } from './fuzzyDate.ts';
import type { Confidence } from './sources.ts';

/** Arrivals in a period, as one source counts them. */
export interface TourismFigure {
  readonly id: string;
  readonly countryFrom: string;
  readonly countryTo: string;
  readonly period: FuzzyDate;
  readonly arrivals: number;
  readonly note: string;
  readonly sourceIds: readonly string[];
  /** `country`, or an ISO 3166-2 code of a part of it. */
  readonly scope: string;
  readonly kind: 'count' | 'average';
  readonly confidence: Confidence;
}
