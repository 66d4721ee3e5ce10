import { boundsOf, type FuzzyDate } from '../fuzzyDate.ts';
import { yearOf } from '../time.ts';
import {
  compareTexts,
  daysKey,
  grouped,
  recordOf,
  roundedSpread,
  spreadOf,
  TOLERANCE,
  type Conflict
} from './conflict.ts';
import { numberOf, rowsOf, textOf, type FactRow, type FactTables } from './factRow.ts';

/** Years vary; only an average less than half or more than twice a count is worth a word. */
const LARGE_GAP = 0.5;

/** Conflicts of the tourism table. A province is no country, a part-year no year, an average no count. */
export function tourismConflicts(tables: FactTables): Conflict[] {
  const rows = rowsOf(tables, 'tourism');
  return [...differingCounts(rows), ...strayAverages(rows)];
}

const arrivalsOf = (row: FactRow) => numberOf(row, 'arrivals') as number;
const periodOf = (row: FactRow) => row.dates['period'] as FuzzyDate;

/** `KAZ>VNM`, and of a province `KAZ>VNM/VN-34`. */
function subjectOf(row: FactRow): string {
  const scope = textOf(row, 'scope');
  const way = `${textOf(row, 'country_from')}>${textOf(row, 'country_to')}`;
  return scope === 'country' ? way : `${way}/${scope}`;
}

function differingCounts(rows: readonly FactRow[]): Conflict[] {
  const groups = grouped(rows, (row) =>
    [subjectOf(row), textOf(row, 'kind'), daysKey(periodOf(row))].join(' ')
  );
  return [...groups.values()].flatMap((group): Conflict[] => {
    const values = group.map(arrivalsOf);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (spreadOf(low, high) <= TOLERANCE) return [];
    const first = group[0] as FactRow;
    return [
      {
        rule: 'tourism_figures',
        subject: subjectOf(first),
        period: periodOf(first).edtf,
        spread: roundedSpread(low, high),
        records: recordsOf(group)
      }
    ];
  });
}

function strayAverages(rows: readonly FactRow[]): Conflict[] {
  const averages = rows.filter((row) => textOf(row, 'kind') === 'average');
  return averages.flatMap((average): Conflict[] => {
    const far = rows.filter(
      (row) =>
        textOf(row, 'kind') === 'count' &&
        subjectOf(row) === subjectOf(average) &&
        periodOf(row).precision === 'year' &&
        gap(row, average) > LARGE_GAP
    );
    if (far.length === 0) return [];
    const together = [average, ...far];
    return [
      {
        rule: 'tourism_average',
        subject: subjectOf(average),
        period: yearsOf(together),
        spread: Math.max(...far.map((row) => gap(row, average))),
        records: recordsOf(together)
      }
    ];
  });
}

function gap(a: FactRow, b: FactRow): number {
  const [x, y] = [arrivalsOf(a), arrivalsOf(b)];
  return roundedSpread(Math.min(x, y), Math.max(x, y));
}

/** `2023/2024`, or `2024` where all are of one year. */
function yearsOf(rows: readonly FactRow[]): string {
  const years = rows.map((row) => yearOf(boundsOf(periodOf(row)).start));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}

function recordsOf(rows: readonly FactRow[]) {
  return [...rows]
    .sort((a, b) => arrivalsOf(b) - arrivalsOf(a) || compareTexts(a.id, b.id))
    .map((row) => recordOf('tourism', row, 'arrivals', arrivalsOf(row)));
}
