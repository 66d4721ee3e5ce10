import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/findChromium.ts';

const { executablePath, way } = await findChromium();
if (way !== 'ATLAS_CHROMIUM') {
  console.log(`Browser: ${executablePath} (found by ${way})`);
  // The workers read this file again: they take the same browser without searching.
  process.env.ATLAS_CHROMIUM = executablePath;
}

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './scripts/lib/serveForTests.ts',
  outputDir: 'test-results',
  // One picture for every system: the comparison allows for the browser.
  snapshotPathTemplate: 'tests/visual/{arg}{ext}',
  // Software WebGL: a page load costs 5 to 20 seconds, and two at once cost more than twice that.
  workers: 1,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    // Set by the global setup, before the workers start.
    baseURL: process.env.ATLAS_ORIGIN,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'dark',
    deviceScaleFactor: 1,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_ARGS }
  }
});
