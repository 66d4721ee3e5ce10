import type { QualityReport } from '../../src/lib/domain/quality/report.ts';

/** Values shorter than this stay on one line, so that a change of data reads as a line. */
const LONG = 160;

/** The report of a build as JSON. */
export function qualityText(report: QualityReport): string {
  return `${laidOut(report, '')}\n`;
}

function laidOut(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || short.length <= LONG) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => deeper + laidOut(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const lines = entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${laidOut(item, deeper)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
