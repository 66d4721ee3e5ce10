import { scaleLinear } from 'd3-scale';
import type { MarkRef } from '../../domain/marks.ts';

/** How a bar is drawn: a count, a part of a year, an average that is no count. */
export type BarLook = 'full' | 'part' | 'average';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** The figure in words, with its range. */
  readonly value: string;
  /** The bar ends at the lowest figure, a pale band at the highest. */
  readonly low: number;
  readonly high: number;
  /** Somebody says "over" `high`: an open arrow. */
  readonly over: boolean;
  readonly look: BarLook;
  /** It begins after the playhead. */
  readonly ahead: boolean;
  /** Those that it stands for; its evidence card is that of the first. */
  readonly marks: readonly MarkRef[];
  /** What the table adds, in English. */
  readonly note: string;
}

/** Bars on one scale from zero. What counts something else is another group. */
export interface BarGroup {
  readonly key: string;
  readonly title: string;
  /** What is counted: `whole country`, `only Da Nang`. */
  readonly scope: string;
  readonly rows: readonly BarRow[];
}

export interface PlacedBar {
  readonly row: BarRow;
  readonly y: number;
  readonly x0: number;
  readonly lowX: number;
  readonly highX: number;
}

export interface PlacedGroup {
  readonly group: BarGroup;
  readonly y: number;
  readonly bars: readonly PlacedBar[];
}

export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

export const ROW = { height: 38, text: 15, barTop: 21, bar: 11 } as const;
const HEAD = 42;
const GROUP_GAP = 14;
/** Room for the arrow of an "over". */
const ARROW = 14;
/** A count by a hair's breadth still shows. */
const SHORTEST = 2;

/** Groups one under the other, each on its own scale. @param width in units of the chart */
export function barChart(groups: readonly BarGroup[], width: number): BarChart {
  let y = 0;
  const placed = groups.map((group): PlacedGroup => {
    const top = y;
    const scale = scaleLinear([0, Math.max(1, ...group.rows.map((row) => row.high))], [0, width - ARROW]);
    y += HEAD + group.rows.length * ROW.height + GROUP_GAP;
    const bars = group.rows.map((row, i) => ({
      row,
      y: top + HEAD + i * ROW.height,
      x0: 0,
      lowX: Math.max(scale(row.low), SHORTEST),
      highX: Math.max(scale(row.high), SHORTEST)
    }));
    return { group, y: top, bars };
  });
  return { width, height: Math.max(y - GROUP_GAP, 1), groups: placed };
}
