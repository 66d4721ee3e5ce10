import { tradeMarkId } from './events.ts';
import { boundsOf } from './fuzzyDate.ts';
import type { MarkKind, MarkRef } from './marks.ts';
import { yearOf } from './time.ts';
import { pairOf, type TradeFigure } from './trade.ts';

const MARK_OF_TABLE: Readonly<Record<string, MarkKind>> = {
  visits: 'visit',
  agreements: 'agreement',
  flights: 'flight',
  flight_totals: 'flight_total',
  corridors: 'corridor',
  tourism: 'tourism',
  places: 'place'
};

/**
 * The mark that shows a row of a table; of a trade figure, the year of its pair.
 * @returns undefined for rows without a mark: sources, people, names
 */
export function markOfRow(table: string, id: string, trade: readonly TradeFigure[]): MarkRef | undefined {
  const kind = MARK_OF_TABLE[table];
  if (kind) return { kind, id };
  const figure = table === 'trade' ? trade.find((f) => f.id === id) : undefined;
  return figure && tradeMark(figure);
}

const byMark = new WeakMap<readonly TradeFigure[], ReadonlyMap<string, readonly TradeFigure[]>>();

/** All figures that stand behind each trade mark, by its id; counted once for a table. */
export function figuresByMark(trade: readonly TradeFigure[]): ReadonlyMap<string, readonly TradeFigure[]> {
  const known = byMark.get(trade);
  if (known) return known;
  const figures = new Map<string, TradeFigure[]>();
  for (const figure of trade) {
    const { id } = tradeMark(figure);
    const own = figures.get(id);
    if (own) own.push(figure);
    else figures.set(id, [figure]);
  }
  byMark.set(trade, figures);
  return figures;
}

/** The year in which the figure's period begins. */
export function tradeMark({ reporterIso3, partnerIso3, period }: TradeFigure): MarkRef {
  const year = yearOf(boundsOf(period).start);
  return { kind: 'trade', id: tradeMarkId(pairOf(reporterIso3, partnerIso3), year) };
}
