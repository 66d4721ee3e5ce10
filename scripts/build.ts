/** `npm run build`: the site into `build/`, and beside it the same app as one HTML file. */
import { build } from 'vite';
import { runVerb } from './lib/verb.ts';

await build({ logLevel: 'warn' });
process.exitCode = await runVerb('build:file');
