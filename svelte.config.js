import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withoutNotes } from './scripts/lib/leaveNotesOut.js';

// The same source as one HTML file that opens from a disk (`npm run build:file`).
const inFile = process.env.ATLAS_FILE === '1';
const pages = inFile ? '.svelte-kit/one-file' : 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    // The address lives behind '#', so the app works from a server, a sub-folder and a file.
    router: { type: 'hash' },
    ...(inFile && { output: { bundleStrategy: 'inline' } }),
    // A hash-routed app is one page, written by SvelteKit itself: no fallback is needed.
    adapter: withoutNotes(adapter({ pages, assets: pages }), pages),
    paths: { relative: true },
    // A meta tag in the page: any static server keeps the promise that nothing leaves the machine.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // SvelteKit adds the hash of its starting script. No eval: MapLibre, deck.gl and Paraglide need none.
        'script-src': ['self'],
        // Svelte's style: directives and MapLibre write style attributes, which no hash can allow.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': inFile ? ['data:'] : ['self'],
        'connect-src': ['self', 'blob:', 'data:'],
        // MapLibre turns a worker into a data address where the page comes from a disk.
        'worker-src': inFile ? ['blob:', 'data:'] : ['self', 'blob:'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../scripts/**/*.ts', '../tests/**/*.ts', '../*.ts', '../*.js']
      })
    }
  }
};
