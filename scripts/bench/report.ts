import { median, type Measured } from './measure.ts';

/** One round: both pages within the same minute, so that a busy machine slows both. */
export interface Round {
  readonly atlas: Measured;
  readonly bare: Measured;
}

interface Row {
  readonly key: keyof Measured;
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  /** Divides what was measured, for the unit. */
  readonly per?: number;
  /** The ratio to the bare page that must not be passed. */
  readonly budget?: number;
  /** The ratio that we would like. */
  readonly aim?: number;
}

/** Only ratios travel between machines; the figures beside them say what this one did. */
const ROWS: readonly Row[] = [
  { key: 'jsBytes', name: 'JavaScript, gzip', unit: 'kB', digits: 0, per: 1000, budget: 1.25 },
  { key: 'firstFrameMs', name: 'first frame with data', unit: 'ms', digits: 0, aim: 1.15 },
  { key: 'scriptPerFrameMs', name: 'script per played frame', unit: 'ms', digits: 1, budget: 1.6 },
  { key: 'framesPerSecond', name: 'frames per second', unit: '', digits: 1 },
  { key: 'scriptPerChangeMs', name: 'script per change of years', unit: 'ms', digits: 1 }
];

export interface Report {
  readonly lines: readonly string[];
  /** Names of the budgets that were passed. */
  readonly over: readonly string[];
}

/** Medians of both pages, and the median of the ratios within each round with its range. */
export function report(rounds: readonly Round[]): Report {
  const over: string[] = [];
  const lines = ['| | atlas | bare | ratio (least–most) | |', '| --- | --- | --- | --- | --- |'];
  for (const row of ROWS) {
    const ratios = rounds.map((round) => round.atlas[row.key] / round.bare[row.key]);
    const figure = (page: keyof Round) =>
      `${(median(rounds.map((round) => round[page][row.key])) / (row.per ?? 1)).toFixed(row.digits)} ${row.unit}`;
    const ratio = median(ratios);
    // A ratio that is no number is no proof of anything.
    if (row.budget !== undefined && !(ratio <= row.budget)) over.push(row.name);
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    const cells = [
      row.name,
      figure('atlas'),
      figure('bare'),
      `${ratio.toFixed(2)} (${range})`,
      verdict(row, ratio)
    ];
    lines.push(`| ${cells.map((cell) => cell.trim()).join(' | ')} |`);
  }
  return { lines, over };
}

function verdict({ budget, aim }: Row, ratio: number): string {
  if (budget !== undefined) return `${ratio <= budget ? 'within' : 'OVER'} the budget of ${budget}`;
  return aim === undefined ? '' : `${ratio <= aim ? 'reaches' : 'misses'} the aim of ${aim}`;
}
