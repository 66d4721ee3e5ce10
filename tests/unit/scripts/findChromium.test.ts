import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from '../../../scripts/lib/findChromium.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that was asked for', async () => {
  vi.stubEnv('ATLAS_CHROMIUM', process.execPath);
  expect(await findChromium()).toEqual({ executablePath: process.execPath, way: 'ATLAS_CHROMIUM' });
});

it('does not look further when that one is not there: a wish is a wish', async () => {
  vi.stubEnv('ATLAS_CHROMIUM', '/no/such/browser');
  await expect(findChromium()).rejects.toThrow(
    'ATLAS_CHROMIUM names "/no/such/browser", and there is no such file.'
  );
});
