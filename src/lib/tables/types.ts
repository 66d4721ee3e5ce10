import type { FuzzyDate } from '../domain/fuzzyDate.ts';

/** A cell past the reader: lists are arrays, an empty cell of an optional column is null or an empty list. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** One checked row. Every column of the schema is in `values`, under the table's own column name. */
export interface TableRow {
  readonly id: string;
  /** Line of the file on which the row begins, the header being line 1; a quoted cell may span lines. */
  readonly line: number;
  readonly values: Readonly<Record<string, CellValue>>;
  /** The parsed dates of the columns of type `edtf`; a column with an empty cell is absent. */
  readonly dates: Readonly<Record<string, FuzzyDate>>;
}

/** A fault of a table, told so that its keeper can mend it. */
export interface Problem {
  /** `visits.csv` */
  readonly file: string;
  /** 1 is the header; 0 where the whole file is meant. */
  readonly line: number;
  /** Where in the line the fault begins, from 1; only files that are no tables tell it. */
  readonly position?: number;
  /** A path such as `scenes[2].camera.fit` in a briefing; empty where the whole row or file is meant. */
  readonly column: string;
  /** The offending value, as written. */
  readonly value: string;
  /** What is wrong and what was expected, as a clause: `unknown place "hanoii"; did you mean "hanoi"?` */
  readonly message: string;
  /** The nearest good value, where there is one. */
  readonly suggestion?: string;
}

/** `visits.csv:14: to_place: unknown place "hanoii"; did you mean "hanoi"?` */
export function problemText(problem: Problem): string {
  const place = [problem.file, problem.line, problem.position].filter((part) => part);
  const parts = [place.join(':')];
  if (problem.column !== '') parts.push(problem.column);
  return `${parts.join(': ')}: ${problem.message}`;
}
