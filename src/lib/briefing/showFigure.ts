import type { Atlas } from '../domain/atlas.ts';
import { evidenceOf } from '../domain/evidence.ts';
import type { WeeklyFlights } from '../domain/flights.ts';
import type { MarkRef } from '../domain/marks.ts';
import type { Source } from '../domain/sources.ts';
import type { CountryPair } from '../domain/trade.ts';

/** What one source says, on the scale of its figure. */
export interface Statement {
  readonly id: string;
  readonly low: number;
  /** null: only "over `low`" is said. */
  readonly high: number | null;
  readonly derived: boolean;
  /** Whose figure it is, ISO 3166-1 alpha-3; empty where it has no reporter. */
  readonly reporterIso3: string;
  readonly sources: readonly Source[];
}

/** One figure of a figure slide: what it counts, from the lowest to the highest statement. */
export type FigureFacts = {
  readonly low: number;
  readonly high: number;
  /** In the order of reporters, then ascending. */
  readonly statements: readonly Statement[];
} & (
  | { readonly kind: 'trade'; readonly pair: CountryPair; readonly year: number }
  | { readonly kind: 'flights'; readonly week: WeeklyFlights }
);

/** @returns undefined where the atlas has no such figure, or no total of the year */
export function figureFacts(atlas: Atlas, mark: MarkRef): FigureFacts | undefined {
  const evidence = evidenceOf(atlas, mark);
  if (evidence?.kind === 'trade' && evidence.total) {
    const { pair, year, total, reporters } = evidence;
    const statements = reporters.flatMap(({ reporterIso3, figures }) =>
      [...figures]
        .sort((a, b) => a.row.valueUsd - b.row.valueUsd)
        .map(({ row, sources }): Statement => {
          const derived = row.kind === 'derived';
          return { id: row.id, low: row.valueUsd, high: row.valueUsd, derived, reporterIso3, sources };
        })
    );
    return { kind: 'trade', pair, year, low: total.lowUsd, high: total.highUsd, statements };
  }
  if (evidence?.kind === 'flight_total') {
    const { week, totals } = evidence;
    const statements = totals.map(({ row, sources }): Statement => {
      const { id, weeklyMin: low, weeklyMax: high } = row;
      return { id, low, high, derived: row.confidence === 'derived', reporterIso3: '', sources };
    });
    return { kind: 'flights', week, low: week.weeklyMin, high: week.weeklyMax, statements };
  }
  return undefined;
}
