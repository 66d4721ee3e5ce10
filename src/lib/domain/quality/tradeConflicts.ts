import { pairKey, pairOf, tradePairs, tradeYears, type TradeFigure } from '../trade.ts';
import { firmFigures, opposingTrends } from '../tradeTrends.ts';
import { compareTexts, daysKey, grouped, recordOf, spreadOf, TOLERANCE, type Conflict } from './conflict.ts';
import { tradeFacts, type Located } from './factFigures.ts';
import type { FactTables } from './factRow.ts';

type Figure = Located<TradeFigure>;

/** Conflicts of the trade table. A forecast is no figure of its year and enters none. */
export function tradeConflicts(tables: FactTables): Conflict[] {
  const figures = tradeFacts(tables).filter(({ fact }) => fact.kind !== 'forecast');
  return [...differingFigures(figures), ...opposingYears(figures), ...mistakenDirections(figures)];
}

/**
 * The same goods in the same days: what one country calls exports to the other is the other's imports.
 * @returns `KAZ-VNM` for both directions together, `KAZ>VNM` for one
 */
function subjectOf({ reporterIso3, partnerIso3, flow }: TradeFigure): string {
  if (flow === 'total') return pairKey(pairOf(reporterIso3, partnerIso3));
  return flow === 'export' ? `${reporterIso3}>${partnerIso3}` : `${partnerIso3}>${reporterIso3}`;
}

function differingFigures(figures: readonly Figure[]): Conflict[] {
  const groups = grouped(figures, ({ fact }) => `${subjectOf(fact)} ${daysKey(fact.period)}`);
  return [...groups.values()].flatMap((group): Conflict[] => {
    const byReporter = grouped(group, ({ fact }) => fact.reporterIso3);
    const within = [...byReporter].flatMap(([reporter, own]): Conflict[] => {
      const conflict = differing(own);
      return conflict ? [{ ...conflict, scope: 'within_reporter', reporter }] : [];
    });
    const between =
      byReporter.size > 1 ? differing(group, apartByReporter([...byReporter.values()])) : undefined;
    return between ? [...within, { ...between, scope: 'between_reporters' }] : within;
  });
}

/** @param spread by which the figures count as differing; their own range where none is given */
function differing(group: readonly Figure[], spread = rangeSpread(group)): Conflict | undefined {
  const first = group[0];
  if (!first || spread <= TOLERANCE) return undefined;
  return {
    rule: 'trade_figures',
    subject: subjectOf(first.fact),
    period: first.fact.period.edtf,
    spread: Math.round(spread * 1e4) / 1e4,
    records: recordsOf(group)
  };
}

function rangeSpread(group: readonly Figure[]): number {
  const values = group.map(({ fact }) => fact.valueUsd);
  return spreadOf(Math.min(...values), Math.max(...values));
}

/** The widest gap between figures of different reporters; each one's own range does not count. */
function apartByReporter(reporters: readonly (readonly Figure[])[]): number {
  const pairs = reporters.flatMap((a, i) => reporters.slice(i + 1).map((b) => [a, b] as const));
  return Math.max(...pairs.flatMap(([a, b]) => a.flatMap((x) => b.map((y) => rangeSpread([x, y])))));
}

function opposingYears(figures: readonly Figure[]): Conflict[] {
  const rows = new Map(figures.map((figure) => [figure.fact.id, figure]));
  const facts = figures.map(({ fact }) => fact);
  return tradePairs(facts).flatMap((pair) => {
    const years = tradeYears(facts, pair);
    return years.flatMap((now, i): Conflict[] => {
      const before = years[i - 1];
      const trends = opposingTrends(before, now);
      if (!before || trends.length === 0) return [];
      const used = [before, now].flatMap((year) =>
        year.reporters
          .filter((r) => trends.some((trend) => trend.reporterIso3 === r.reporterIso3))
          .flatMap(firmFigures)
      );
      const located = used.flatMap((figure) => rows.get(figure.id) ?? []);
      return [
        {
          rule: 'trade_trends',
          subject: pairKey(pair),
          period: `${before.year}/${now.year}`,
          scope: 'between_reporters',
          records: located.map((figure) => recordOf('trade', figure.row, 'value_usd', figure.fact.valueUsd))
        }
      ];
    });
  });
}

/** One value, read by one source as both directions together and by another as one of them. */
function mistakenDirections(figures: readonly Figure[]): Conflict[] {
  const groups = grouped(figures, ({ fact }) =>
    [pairKey(pairOf(fact.reporterIso3, fact.partnerIso3)), daysKey(fact.period), fact.valueUsd].join(' ')
  );
  return [...groups.values()].flatMap((group): Conflict[] => {
    const total = group.find(({ fact }) => fact.flow === 'total');
    const direction = group.find(({ fact }) => fact.flow !== 'total');
    if (!total || !direction || total.fact.valueUsd === 0) return [];
    return [
      {
        rule: 'trade_direction',
        subject: subjectOf(total.fact),
        period: total.fact.period.edtf,
        records: recordsOf(group)
      }
    ];
  });
}

/** The highest first, then by id. */
function recordsOf(group: readonly Figure[]) {
  return [...group]
    .sort((a, b) => b.fact.valueUsd - a.fact.valueUsd || compareTexts(a.row.id, b.row.id))
    .map(({ row, fact }) => recordOf('trade', row, 'value_usd', fact.valueUsd));
}
