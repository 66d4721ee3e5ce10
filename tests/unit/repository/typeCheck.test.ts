import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';

/**
 * A type checker that prints nothing looks the same as clean code. Another project's svelte-check was silent
 * for months after a change of compiler, so ours is shown a component with and without an error.
 */
const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  moduleResolution: 'bundler',
  module: 'esnext',
  types: []
};
let folder = '';

function check(script: string): string {
  mkdirSync('.tmp', { recursive: true });
  // Below the repository, so that `svelte` is found.
  folder = mkdtempSync('.tmp/planted-');
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: OPTIONS, include: ['*.svelte'] })
  );
  writeFileSync(`${folder}/Planted.svelte`, `<script lang="ts">\n  ${script}\n</script>\n<p>{count}</p>\n`);
  const args = [
    resolve('node_modules/svelte-check/bin/svelte-check'),
    '--output',
    'machine',
    '--tsconfig',
    './tsconfig.json'
  ];
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('svelte-check sees a planted error', { timeout: 60_000 }, () => {
  expect(check(`const count: number = 'three';`)).toMatch(
    /Planted\.svelte.*'string' is not assignable to type 'number'/
  );
});

it('and passes the same component without it', { timeout: 60_000 }, () => {
  expect(check(`const count: number = 3;`)).toMatch(/COMPLETED \d+ FILES 0 ERRORS/);
});
