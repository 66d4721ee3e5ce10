import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Where the two runners leave their own counts. */
export const VITEST_REPORT = '.tmp/vitest.json';
export const PLAYWRIGHT_REPORT = '.tmp/playwright.json';

/** A report of an earlier run must never be read as this one's. */
export function dropReports(): void {
  for (const file of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(file, { force: true });
}

/** @param report what vitest's JSON reporter writes */
export function countVitest(report: { numPassedTests: number; numFailedTests: number }): Count {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * A test that passed at its second try counts as passed, as Playwright itself counts it.
 * @param report what Playwright's JSON reporter writes
 */
export function countPlaywright(report: {
  stats: { expected: number; flaky: number; unexpected: number };
}): Count {
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

/**
 * What a step adds to the closing line.
 * @param code exit code of the step
 * @param tests the runner's own count; undefined for a step without one, or whose runner left none.
 *   A step that failed without naming a failed test counts as one, so that the line never hides it.
 */
export function countStep(code: number, tests?: Count): Count {
  const { passed, failed } = tests ?? { passed: 0, failed: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

export function readReport<T>(file: string, count: (report: T) => Count): Count | undefined {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}
