import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Unit tests need only the compiler (for runes in `.svelte.ts`); the messages are compiled before them.
// The plug-ins of the app keep watchers open, which holds the runner back at its end.
const plugins = process.env.VITEST
  ? [svelte()]
  : [
      paraglideVitePlugin({
        project: './src/lib/i18n/project.inlang',
        outdir: './src/lib/i18n/paraglide'
      }),
      sveltekit()
    ];

export default defineConfig({
  plugins,
  server: { port: 5173 },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    // Where the bundler spent its time is no fault of the app.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' }
});
