import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An adapter that leaves speaker notes out of the site it writes, unless `ATLAS_NOTES=1` asks for them. Plain
 * JavaScript, because svelte.config.js is read without a compiler.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withoutNotes(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      if (process.env.ATLAS_NOTES !== '1') leaveNotesOut(folder);
    }
  };
}

/**
 * @param {string} folder of a site
 * @returns {string[]} the files that it took away
 */
export function leaveNotesOut(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const notes = files.filter((file) => file.endsWith('.notes.json'));
  for (const file of notes) rmSync(join(folder, file));
  return notes;
}
