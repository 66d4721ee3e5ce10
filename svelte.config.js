import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    // The address lives behind '#', so one build works from a server, a sub-folder and (later) a file.
    router: { type: 'hash' },
    adapter: adapter({ fallback: 'index.html' }),
    paths: { relative: true },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../scripts/**/*.ts', '../tests/**/*.ts', '../*.ts', '../*.js']
      })
    }
  }
};
