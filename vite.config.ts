import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
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

export default defineConfig(({ command }) => ({
  plugins: process.env.VITEST ? [svelte()] : [command === 'serve' && messages, sveltekit()],
  server: { port: 5173 },
  resolve: { alias: inFile ? [{ find: /^\.\/workerUrl\.ts$/, replacement: './workerInFile.ts' }] : [] },
  // The tables and the map go into the page by themselves.
  publicDir: inFile ? false : 'static',
  build: {
    ...(inFile && { assetsInlineLimit: Number.MAX_SAFE_INTEGER }),
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    // Where the bundler spent its time is no fault of the app.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' }
}));
