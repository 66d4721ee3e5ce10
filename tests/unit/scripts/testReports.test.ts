import { expect, it } from 'vitest';
import { countPlaywright, countStep, countVitest } from '../../../scripts/lib/testReports.ts';

it('counts as the runners count', () => {
  expect(countVitest({ numPassedTests: 40, numFailedTests: 2 })).toEqual({ passed: 40, failed: 2 });
  const stats = { expected: 9, flaky: 1, unexpected: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 10, failed: 3 });
});

it.each([
  ['a step without tests that went well', 0, undefined, { passed: 0, failed: 0 }],
  ['a step without tests that failed', 1, undefined, { passed: 0, failed: 1 }],
  ['tests that went well', 0, { passed: 5, failed: 0 }, { passed: 5, failed: 0 }],
  ['tests that failed', 1, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
  ['a runner that broke after its tests', 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }]
])('adds up %s', (_, code, tests, sum) => {
  expect(countStep(code, tests)).toEqual(sum);
});
