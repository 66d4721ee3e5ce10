import { BUILT_IN_ATLAS } from '../src/lib/domain/atlasFiles.ts';
import { buildApp, buildIsCurrent } from './lib/buildApp.ts';
import { readIndex } from './lib/readIndex.ts';
import { serve, type Served } from './lib/server.ts';
import { runVerb } from './lib/verb.ts';

const DEFAULT_PORT = 4173;

/**
 * `npm start`: tables to GeoJSON, app to `build/` where it has changed, then serves it.
 * `PORT` and `HOST` change where. The port is taken first, so that a taken one is said at once.
 */
async function start(): Promise<number> {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  const host = process.env.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return fail(`PORT is "${process.env.PORT}", but a port is a whole number from 0 to 65535.`);
  }
  const served = await listen(port, host);
  if (typeof served === 'string') return fail(served);

  const code = (await runVerb('data')) || (buildIsCurrent() ? 0 : await buildApp());
  if (code !== 0) {
    await served.close();
    return fail('Envoy Atlas was not started: mend what is reported above and run "npm start" again.');
  }
  console.log(`\nEnvoy Atlas is at ${served.url} (Ctrl+C stops it)`);
  for (const { folder, title } of readIndex('static').filter((one) => one.folder !== BUILT_IN_ATLAS)) {
    console.log(`${title.en}: ${served.url}#/?atlas=${encodeURIComponent(folder)}`);
  }
  return 0;
}

/** Speaker notes are for this machine alone: the build has none, and others get them only if asked for. */
function hasNotes(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host) || process.env.ATLAS_NOTES === '1';
}

/** @returns what is served, or the sentence that says why nothing is */
async function listen(port: number, host: string): Promise<Served | string> {
  try {
    return await serve('build', port, { host, ...(hasNotes(host) && { beneath: 'static' }) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      return `Port ${port} is taken: stop what uses it, or choose another, for example "PORT=${port + 1} npm start".`;
    }
    if (code === 'EACCES') return `Port ${port} is not ours to use: choose one above 1023 with PORT.`;
    return `Nothing can be served on ${host}:${port}: ${(error as Error).message}`;
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await start();
