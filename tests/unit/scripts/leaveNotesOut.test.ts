import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withoutNotes } from '../../../scripts/lib/leaveNotesOut.js';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'envoy-site-'));
});
afterEach(() => vi.unstubAllEnvs());

/** As SvelteKit would write a site with two atlases. */
async function publish(): Promise<string[]> {
  const adapter = withoutNotes(
    {
      name: 'writes a site',
      adapt() {
        for (const atlas of ['silk-road', 'kazakhstan-vietnam']) {
          const folder = join(site, 'data', atlas, 'briefings');
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'spring.json'), '{}');
          writeFileSync(join(folder, 'spring.notes.json'), '{}');
        }
      }
    },
    site
  );
  await adapter.adapt({} as Parameters<typeof adapter.adapt>[0]);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
}

it('a published site holds the briefings and no speaker notes', async () => {
  expect(await publish()).toEqual([
    'data/kazakhstan-vietnam/briefings/spring.json',
    'data/silk-road/briefings/spring.json'
  ]);
});

it('unless whoever builds it asks for them', async () => {
  vi.stubEnv('ATLAS_NOTES', '1');
  expect(await publish()).toContain('data/silk-road/briefings/spring.notes.json');
});
