import { buildApp } from './lib/buildApp.ts';
import { findChromium } from './lib/findChromium.ts';
import {
  countPlaywright,
  countStep,
  countVitest,
  dropReports,
  PLAYWRIGHT_REPORT,
  readReport,
  VITEST_REPORT,
  type Count
} from './lib/testReports.ts';
import { runVerb } from './lib/verb.ts';

interface Step {
  readonly name: string;
  /** @returns an exit code */
  run(): Promise<number>;
  /** The runner's own count, for a step that has one. */
  count?(): Count | undefined;
}

/** In order of cost. Each runs even if one before it failed: one run tells everything. */
const STEPS: readonly Step[] = [
  { name: 'lint', run: () => runVerb('lint') },
  { name: 'format', run: () => runVerb('format:check') },
  { name: 'types', run: () => runVerb('check') },
  {
    name: 'unit tests',
    run: () =>
      runVerb('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]),
    count: () => readReport(VITEST_REPORT, countVitest)
  },
  { name: 'build', run: buildApp },
  {
    name: 'browser tests',
    run: runBrowserTests,
    count: () => readReport(PLAYWRIGHT_REPORT, countPlaywright)
  }
];

async function runBrowserTests(): Promise<number> {
  try {
    const { executablePath, way } = await findChromium();
    console.log(`Browser: ${executablePath} (found by ${way})`);
    return await runVerb('test:browser', ['--reporter=list,json'], {
      ATLAS_CHROMIUM: executablePath,
      PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT
    });
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** `npm test`: every check, then what each came to, then `N passed, N failed` alone on the last line. */
dropReports();
const lines: string[] = [];
const sum = { passed: 0, failed: 0 };
for (const step of STEPS) {
  console.log(`\n── ${step.name} ──`);
  const began = performance.now();
  const code = await step.run();
  const tests = step.count?.();
  const { passed, failed } = countStep(code, tests);
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const detail = tests ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
  lines.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${detail})`);
}
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
