import type { Licence } from '../../domain/atlasFiles.ts';
import type { Comparison, Measure } from '../../domain/comparison.ts';
import type { FlightTotal } from '../../domain/flights.ts';
import { boundsOf } from '../../domain/fuzzyDate.ts';
import type { CountryRanking, PersonRanking } from '../../domain/ranking.ts';
import type { Source } from '../../domain/sources.ts';
import { yearOf } from '../../domain/time.ts';
import type { TourismFigure } from '../../domain/tourism.ts';
import { figuresOfPair, pairKey, type CountryPair, type TradeFigure } from '../../domain/trade.ts';
import { csvText, type Cell } from '../../export/csv.ts';
import { licenceText, sourcesText } from '../../export/tableExport.ts';

/** The rows behind a view, as they leave the page: columns as in the tables, ids and EDTF dates kept. */
export interface ViewTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly sourceIds: readonly string[] }[];
}

/** The rows as CSV; every row ends with its documents, spelled out, and the licence. */
export function viewCsv(
  { columns, rows }: ViewTable,
  sources: ReadonlyMap<string, Source>,
  licences: readonly Licence[]
): string {
  const licence = licenceText(licences);
  return csvText(
    [...columns, 'sources', 'licence'],
    rows.map(({ cells, sourceIds }) => [...cells, sourcesText(found(sources, sourceIds)), licence])
  );
}

/** Every document behind a view once, in the order of its rows. */
export function viewSources({ rows }: ViewTable, sources: ReadonlyMap<string, Source>): Source[] {
  return found(sources, [...new Set(rows.flatMap((row) => row.sourceIds))]);
}

function found(sources: ReadonlyMap<string, Source>, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}

/** Every figure of a pair whose period begins in the years, single directions and forecasts included. */
export function tradeTable(
  figures: readonly TradeFigure[],
  pair: CountryPair,
  years: readonly [number, number]
): ViewTable {
  const inYears = figuresOfPair(figures, pair).filter(({ period }) => {
    const year = yearOf(boundsOf(period).start);
    return year >= years[0] && year <= years[1];
  });
  return {
    columns: ['id', 'reporter', 'partner', 'period', 'flow', 'value_usd', 'approx', 'kind', 'note'],
    rows: inYears.map((f) => ({
      cells: [
        f.id,
        f.reporterIso3,
        f.partnerIso3,
        f.period.edtf,
        f.flow,
        f.valueUsd,
        f.approx,
        f.kind,
        f.note
      ],
      sourceIds: f.sourceIds
    }))
  };
}

export function arrivalsTable(figures: readonly TourismFigure[]): ViewTable {
  return {
    columns: ['id', 'country_from', 'country_to', 'scope', 'period', 'kind', 'arrivals', 'note'],
    rows: figures.map((f) => ({
      cells: [f.id, f.countryFrom, f.countryTo, f.scope, f.period.edtf, f.kind, f.arrivals, f.note],
      sourceIds: f.sourceIds
    }))
  };
}

/** `weekly_max` stays empty where the source says "over". */
export function weeklyTable(totals: readonly FlightTotal[]): ViewTable {
  return {
    columns: [
      'id',
      'country_from',
      'country_to',
      'scope',
      'unit',
      'as_of_edtf',
      'weekly_min',
      'weekly_max',
      'note'
    ],
    rows: totals.map((t) => ({
      cells: [
        t.id,
        t.countryFrom,
        t.countryTo,
        t.scope,
        t.unit,
        t.asOf.edtf,
        t.weeklyMin,
        t.weeklyMax,
        t.note
      ],
      sourceIds: t.sourceIds
    }))
  };
}

/** One row per visit, with its place in the ranking. */
export function rankingTable(ranking: readonly (CountryRanking | PersonRanking)[]): ViewTable {
  return {
    columns: [
      'rank',
      'visits',
      'journeys',
      'visitor_country',
      'host_country',
      'visitor_name',
      'visit_id',
      'start_edtf',
      'end_edtf',
      'to_place'
    ],
    rows: ranking.flatMap((entry, i) =>
      entry.visits.map((visit) => ({
        cells: [
          i + 1,
          entry.count,
          entry.journeys,
          visit.visitorIso3,
          visit.hostIso3,
          visit.visitorName,
          visit.id,
          visit.start.edtf,
          visit.end?.edtf ?? null,
          visit.toPlace
        ],
        sourceIds: visit.sourceIds
      }))
    )
  };
}

/** One row per measure and side; an open end, said to be "over", is empty. */
export function comparisonTable(comparison: Comparison, measures: readonly Measure[]): ViewTable {
  const subject = (side: 'a' | 'b') =>
    comparison.by === 'years' ? String(comparison[side]) : pairKey(comparison[side]);
  return {
    columns: ['measure', 'country_from', 'country_to', 'of', 'low', 'high', 'over', 'trade_year'],
    rows: measures.flatMap(({ kind, way = ['', ''], ...sides }) =>
      (['a', 'b'] as const).map((side) => {
        const amount = sides[side];
        const { low = null, high = null, over = null, year = null } = amount ?? {};
        return {
          cells: [kind, ...way, subject(side), low, over ? null : high, over, year],
          sourceIds: amount?.sourceIds ?? []
        };
      })
    )
  };
}
