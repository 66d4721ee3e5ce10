import type { Atlas } from './atlas.ts';
import { backing, sourced, type Backing, type Sourced } from './backing.ts';
import { boundsOf, compareDates } from './fuzzyDate.ts';
import { overlaps, yearOf, yearSpan } from './time.ts';
import { sameCount, type TourismFigure } from './tourism.ts';

/** Arrivals of one way, scope and period, as everybody counts them. */
export interface TourismEvidence extends Backing {
  readonly kind: 'tourism';
  readonly figure: TourismFigure;
  readonly low: number;
  readonly high: number;
  /** Of the same way, scope, kind and days, the highest first. */
  readonly figures: readonly Sourced<TourismFigure>[];
  /** To be held against them: other counts of the same way and time, and averages. Earliest first. */
  readonly others: readonly Sourced<TourismFigure>[];
}

/** @param id of any figure of the period */
export function tourismEvidence(atlas: Atlas, id: string): TourismEvidence | undefined {
  const figure = atlas.tourism.find((f) => f.id === id);
  if (!figure) return undefined;
  const figures = atlas.tourism
    .filter((f) => sameCount(f, figure))
    .toSorted((a, b) => b.arrivals - a.arrivals);
  const others = atlas.tourism
    .filter((f) => !figures.includes(f) && canBeHeldAgainst(f, figure))
    .toSorted((a, b) => compareDates(a.period, b.period));
  const arrivals = figures.map((f) => f.arrivals);
  return {
    kind: 'tourism',
    figure,
    low: Math.min(...arrivals),
    high: Math.max(...arrivals),
    figures: figures.map((f) => sourced(atlas, f)),
    others: others.map((f) => sourced(atlas, f)),
    ...backing(atlas, 'tourism', [...figures, ...others])
  };
}

/** The same way, and either years that touch or an average, which speaks of no year in particular. */
function canBeHeldAgainst(a: TourismFigure, b: TourismFigure): boolean {
  if (a.countryFrom !== b.countryFrom || a.countryTo !== b.countryTo) return false;
  return a.kind === 'average' || b.kind === 'average' || overlaps(yearsOf(a), yearsOf(b));
}

function yearsOf({ period }: TourismFigure) {
  const { start, end } = boundsOf(period);
  return yearSpan(yearOf(start), yearOf(end - 1));
}
