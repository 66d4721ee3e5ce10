import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
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

/** Both count the same arrivals: what differs between them is a disagreement. */
export function sameCount(a: TourismFigure, b: TourismFigure): boolean {
  const [x, y] = [boundsOf(a.period), boundsOf(b.period)];
  return (
    a.countryFrom === b.countryFrom &&
    a.countryTo === b.countryTo &&
    a.scope === b.scope &&
    a.kind === b.kind &&
    x.start === y.start &&
    x.end === y.end
  );
}
