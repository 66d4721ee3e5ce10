import type { FuzzyDate } from '../fuzzyDate.ts';
import { sourcesOf, type FactRow } from './factRow.ts';

/** How a conflict was found; each is a rule over all tables, never a list. */
export const CONFLICT_RULES = [
  /** Figures of a pair, period and flow that differ. */
  'trade_figures',
  /** One reporter sees a rise from year to year, the other a fall. */
  'trade_trends',
  /** The same value given as both directions together and as one of them. */
  'trade_direction',
  /** A visit that is dated differently. */
  'visit_dates',
  /** A signing, an opening or a first flight that is dated differently. */
  'event_dates',
  /** Another field on which sources do not agree. */
  'claims',
  /** Weekly totals for the same date that have no number in common. */
  'flight_totals',
  /** A weekly total and the sum of the routes known to run then. */
  'flight_sums',
  /** Arrivals of the same period and scope that differ. */
  'tourism_figures',
  /** An average per year that lies far from the counts of years. */
  'tourism_average'
] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** An excerpt of one row, named as the tables name things. */
export interface ConflictRecord {
  readonly table: string;
  readonly line: number;
  readonly id: string;
  readonly column: string;
  readonly value: string | number;
  /** Of a weekly range; null: over `value`. */
  readonly value_max?: number | null;
  readonly source_ids: readonly string[];
}

export interface Conflict {
  readonly rule: ConflictRule;
  /** A pair `KAZ-VNM`, one direction of it `KAZ>VNM`, or a record `visits:<id>`. */
  readonly subject: string;
  /** EDTF; empty where the record has no date. */
  readonly period: string;
  /** Of trade figures: mirror data, or one reporter who is quoted with different figures. */
  readonly scope?: 'within_reporter' | 'between_reporters';
  /** ISO 3166-1 alpha-3, where one reporter is meant. */
  readonly reporter?: string;
  /** How far the lowest falls short of the highest, as a share of the highest: 0.59. */
  readonly spread?: number;
  /** Of dates: the least number of days that they are apart; 0 where one is only coarser. */
  readonly days?: number;
  /** Of routes that run then, each group counted once. */
  readonly sum?: number;
  readonly records: readonly ConflictRecord[];
}

/** Figures closer than this say the same. */
export const TOLERANCE = 0.05;

export function spreadOf(low: number, high: number): number {
  return high <= 0 ? 0 : Math.max(0, high - low) / high;
}

/** Four decimals, so that the report reads well. */
export function roundedSpread(low: number, high: number): number {
  return Math.round(spreadOf(low, high) * 1e4) / 1e4;
}

export function recordOf(
  table: string,
  row: FactRow,
  column: string,
  value: string | number
): ConflictRecord {
  return { table, line: row.line, id: row.id, column, value, source_ids: sourcesOf(row) };
}

/** The largest spread first, then the longest time, then rule, subject, period and rows. */
export function compareConflicts(a: Conflict, b: Conflict): number {
  return (
    (b.spread ?? 0) - (a.spread ?? 0) || (b.days ?? 0) - (a.days ?? 0) || compareTexts(keyOf(a), keyOf(b))
  );
}

function keyOf({ rule, subject, period, scope, records }: Conflict): string {
  const parts = [CONFLICT_RULES.indexOf(rule), subject, period, scope ?? '', ...records.map((r) => r.id)];
  return parts.join('\t');
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dates with the same key can mean the same days: `2023` and `2023~`. */
export function daysKey({ start, end }: FuzzyDate): string {
  return `${start}/${end}`;
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
