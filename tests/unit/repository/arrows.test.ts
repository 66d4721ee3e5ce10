import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wrongImports } from './arrows.ts';
import { filesIn } from './filesIn.ts';

describe('arrows point one way', () => {
  it('in every file of src and scripts', () => {
    const files = [...filesIn('src'), ...filesIn('scripts')].filter((file) => /\.(ts|svelte)$/.test(file));
    expect(files).toContain('src/lib/domain/visits.ts');
    expect(files.flatMap((file) => wrongImports(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['domain knows the tables', 'src/lib/domain/a.ts', `import { b } from '../tables/b.ts';`],
    ['domain knows the file system', 'src/lib/domain/a.ts', `import { readFileSync } from 'node:fs';`],
    ['domain knows Svelte', 'src/lib/domain/a.ts', `import { untrack } from 'svelte';`],
    [
      'a layer knows the state, as a type',
      'src/lib/layers/a.ts',
      `import type { B } from '../state/b.svelte.ts';`
    ],
    ['the map knows the interface', 'src/lib/map/a.ts', `import B from '../ui/B.svelte';`],
    [
      'the interface knows the map',
      'src/lib/ui/A.svelte',
      `<script lang="ts">import b from '../map/b.ts';</script>`
    ],
    ['the interface knows MapLibre', 'src/lib/ui/A.svelte', `<script>import m from 'maplibre-gl';</script>`],
    ['state knows the data', 'src/lib/state/a.svelte.ts', `export { b } from '../data/b.ts';`],
    ['an import that waits', 'src/lib/state/a.svelte.ts', `const b = await import('../map/b.ts');`],
    ['a script knows the map', 'scripts/steps/a.ts', `import { b } from '../../src/lib/map/b.ts';`],
    ['the app knows a script', 'src/routes/+page.ts', `import { b } from '../../scripts/lib/b.ts';`],
    ['the app knows a test', 'src/lib/ui/a.ts', `import { b } from '../../../tests/b.ts';`],
    ['no ending', 'src/lib/domain/a.ts', `import { b } from './b';`],
    ['an alias', 'src/lib/ui/a.ts', `import { b } from '$lib/domain/b.ts';`],
    ['a room without a rule', 'src/lib/misc/a.ts', `export const a = 1;`]
  ])('catches: %s', (_, path, text) => {
    expect(wrongImports(path, text)).toHaveLength(1);
  });

  it.each([
    ['domain knows domain', 'src/lib/domain/a.ts', `import { b } from './b.ts';`],
    ['the map knows layers', 'src/lib/map/a.ts', `import { b } from '../layers/b.ts';`],
    [
      'a route knows every room',
      'src/routes/+page.svelte',
      `<script>import A from '../lib/ui/A.svelte';</script>`
    ],
    ['a script knows domain', 'scripts/steps/a.ts', `import { b } from '../../src/lib/domain/b.ts';`],
    ['a route knows its types', 'src/routes/+page.ts', `import type { PageLoad } from './$types';`],
    [
      'a worker by its address',
      'src/lib/map/a.ts',
      `import w from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';`
    ],
    [
      'words that only look like it',
      'src/lib/domain/a.ts',
      `// import { b } from '../ui/b.ts';\nconst c = 1;`
    ]
  ])('lets pass: %s', (_, path, text) => {
    expect(wrongImports(path, text)).toEqual([]);
  });
});
