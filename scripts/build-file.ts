/**
 * `npm run build:file`: the whole app with the built-in atlas as one HTML file, `build/envoy-atlas.html`. It opens
 * by a double click with nothing beside it, and is the template for the files that the dashboard makes itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { BUILT_IN_ATLAS } from '../src/lib/domain/atlasFiles.ts';
import { filledPage, packFiles } from '../src/lib/export/singleFile.ts';
import { withProgress } from './lib/progress.ts';
import { filesToPack } from './lib/filesToPack.ts';
import { packCode } from './lib/packCode.ts';
import { readIndex } from './lib/readIndex.ts';

/** Where `svelte.config.js` puts the page. */
const PAGE = '.svelte-kit/one-file/index.html';
const OUT = 'build/envoy-atlas.html';

async function buildFile(): Promise<void> {
  // Read by svelte.config.js and vite.config.ts.
  process.env.ATLAS_FILE = '1';
  await withProgress('Building the app as one file', () => build({ logLevel: 'error' }));
  const html = await withProgress(`Packing ${OUT}`, async () => {
    const atlas = readIndex('static')[0]?.folder ?? BUILT_IN_ATLAS;
    const files = filesToPack('static', atlas, process.env.ATLAS_NOTES === '1');
    const home = atlas === BUILT_IN_ATLAS ? '#/' : `#/?atlas=${encodeURIComponent(atlas)}`;
    return filledPage(packCode(readFileSync(PAGE, 'utf8')), await packFiles(files, home));
  });
  mkdirSync('build', { recursive: true });
  writeFileSync(OUT, html);
  console.log(`Wrote ${OUT} (${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB)`);
}

await buildFile();
