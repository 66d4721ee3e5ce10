import { existsSync } from 'node:fs';
import { serve } from './server.ts';

/**
 * One server for all browser tests, on any free port; its address is left in `ATLAS_ORIGIN`.
 * @throws {Error} where the app was not built
 */
export default async function serveForTests(): Promise<() => Promise<void>> {
  if (!existsSync('build/index.html'))
    throw new Error('There is no build to test: run "npm run build" first.');
  // As `npm start` serves it: with the speaker notes, which no build holds.
  const served = await serve('build', 0, { beneath: 'static' });
  process.env.ATLAS_ORIGIN = served.url;
  return () => served.close();
}
