import type { Atlas } from './atlas.ts';
import { tradeMarkId } from './events.ts';
import { choiceCount, hiddenBy, type FacetChoice } from './facets.ts';
import type { FacetRow } from './facetValues.ts';
import { figuresByMark } from './rowMarks.ts';
import { pairOf, tradePairs, tradeYears, type TradeFigure, type TradeYear } from './trade.ts';

/**
 * The atlas with the rows alone that a choice leaves, dated or not; the same atlas where nothing is chosen.
 * Figures of trade stay or go by the year of their pair, which is one mark.
 * @param disputed marks that some conflict is about, as `markText` writes them
 */
export function chosenRows(atlas: Atlas, choice: FacetChoice, disputed: ReadonlySet<string>): Atlas {
  if (choiceCount(choice) === 0) return atlas;
  const keeps = (row: FacetRow) => hiddenBy(atlas, row, choice, disputed).length === 0;
  return {
    ...atlas,
    visits: atlas.visits.filter((visit) =>
      keeps({ layer: 'visits', visit, mark: { kind: 'visit', id: visit.id } })
    ),
    agreements: atlas.agreements.filter((agreement) =>
      keeps({ layer: 'agreements', agreement, mark: { kind: 'agreement', id: agreement.id } })
    ),
    flights: atlas.flights.filter((flight) =>
      keeps({ layer: 'flights', flight, mark: { kind: 'flight', id: flight.id } })
    ),
    flightTotals: atlas.flightTotals.filter((total) =>
      keeps({ layer: 'flight_totals', total, mark: { kind: 'flight_total', id: total.id } })
    ),
    corridors: atlas.corridors.filter((corridor) =>
      keeps({ layer: 'corridors', corridor, mark: { kind: 'corridor', id: corridor.id } })
    ),
    tourism: atlas.tourism.filter((figure) =>
      keeps({ layer: 'tourism', figure, mark: { kind: 'tourism', id: figure.id } })
    ),
    trade: tradeMarks(atlas.trade).flatMap(({ id, row, figures }) =>
      keeps({ layer: 'trade', trade: row, mark: { kind: 'trade', id } }) ? figures : []
    )
  };
}

interface TradeMarkRows {
  readonly id: string;
  /** What the mark stands for: the totals of the year, or all its figures where it has no total. */
  readonly row: Pick<TradeYear, 'pair' | 'figures'>;
  readonly figures: readonly TradeFigure[];
}

function tradeMarks(trade: readonly TradeFigure[]): TradeMarkRows[] {
  const totals = new Map(
    tradePairs(trade)
      .flatMap((pair) => tradeYears(trade, pair))
      .map((total) => [tradeMarkId(total.pair, total.year), total])
  );
  return [...figuresByMark(trade)].map(([id, figures]) => {
    const [{ reporterIso3, partnerIso3 }] = figures as readonly [TradeFigure];
    return { id, figures, row: totals.get(id) ?? { pair: pairOf(reporterIso3, partnerIso3), figures } };
  });
}
