import { DataError } from '../../domain/errors.ts';
import { CONFLICT_RULES, type Conflict, type ConflictRecord } from '../../domain/quality/conflict.ts';
import type { QualityReport } from '../../domain/quality/report.ts';
import { parse, record } from '../decodeRows.ts';

/**
 * The report of a build.
 * @param file its name, for the report
 * @throws {DataError} where the text is no such report, or knows rules that this page does not
 */
export function decodeQuality(text: string, file: string): QualityReport {
  const report = record(parse(text, file), file);
  if (typeof report['problems'] !== 'number') throw new DataError(`${file}: problems: expected a number`);
  const tallies = [report['rows'], ...nested(report['confidence'], file)];
  const { per_mark, single } = record(report['sources'], file);
  for (const tally of [...tallies, ...nested(per_mark, file)]) holdCounts(tally, file);
  list(single, 'sources.single', file).forEach((one) => holdTexts(one, ['table', 'id', 'source_id'], file));
  list(report['gaps'], 'gaps', file).forEach((gap) => {
    const { subject, years, partial } = record(gap, file);
    if (typeof subject !== 'string' || !areNumbers(years) || !areNumbers(partial)) {
      throw new DataError(`${file}: gaps: expected a subject and its years`);
    }
  });
  list(report['conflicts'], 'conflicts', file).forEach((conflict) => holdConflict(conflict, file));
  return report as unknown as QualityReport;
}

function holdConflict(value: unknown, file: string): asserts value is Conflict {
  const conflict = record(value, file);
  holdTexts(conflict, ['rule', 'subject', 'period'], file);
  if (!CONFLICT_RULES.some((rule) => rule === conflict['rule'])) {
    throw new DataError(`${file}: unknown rule ${JSON.stringify(conflict['rule'])}`);
  }
  list(conflict['records'], 'records', file).forEach((one) => holdRecord(one, file));
}

function holdRecord(value: unknown, file: string): asserts value is ConflictRecord {
  const { value: cell, line, source_ids } = holdTexts(value, ['table', 'id', 'column'], file);
  const isCell = typeof cell === 'string' || typeof cell === 'number';
  const ids = list(source_ids, 'source_ids', file);
  if (!isCell || typeof line !== 'number' || !ids.every((id) => typeof id === 'string')) {
    throw new DataError(`${file}: records: expected a line, a value and ids of sources`);
  }
}

function holdTexts(value: unknown, names: readonly string[], file: string) {
  const object = record(value, file);
  const missing = names.find((name) => typeof object[name] !== 'string');
  if (missing !== undefined) throw new DataError(`${file}: ${missing}: expected a text`);
  return object;
}

function holdCounts(value: unknown, file: string): void {
  if (!areNumbers(Object.values(record(value, file)))) throw new DataError(`${file}: expected counts`);
}

function areNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

function nested(value: unknown, file: string): unknown[] {
  return Object.values(record(value, file));
}

function list(value: unknown, name: string, file: string): unknown[] {
  if (!Array.isArray(value)) throw new DataError(`${file}: ${name}: expected a list`);
  return value;
}
