import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The verbs compile the messages before they build or test. Only while one edits must a plug-in do it again,
// and it keeps watchers open, which can hold a run back at its end. Unit tests need the compiler alone, for
// runes in `.svelte.ts`.
const messages = paraglideVitePlugin({
  project: './src/lib/i18n/project.inlang',
  outdir: './src/lib/i18n/paraglide'
});

/** One HTML file that needs nothing beside it. */
const inFile = process.env.ATLAS_FILE === '1';

/** A page opened from a disk has no file beside it that MapLibre's worker could start from. */
const workerInFile: Plugin = {
  name: 'worker-in-file',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === './workerUrl.ts' ? this.resolve('./workerInFile.ts', importer) : null;
  }
};

export default defineConfig(({ command }) => ({
  plugins: process.env.VITEST
    ? [svelte()]
    : [command === 'serve' && messages, inFile && workerInFile, sveltekit()],
  server: { port: 5173 },
  build: {
    ...(inFile && { assetsInlineLimit: Number.MAX_SAFE_INTEGER }),
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    // Where the bundler spent its time is no fault of the app.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' }
}));
