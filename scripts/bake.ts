/**
 * Bakes into committed files what depends on the version of Node (its CLDR, its deflate): country names,
 * month names, the hillshade and the fonts. Run by hand when a source changes; the data build only reads.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bakeFonts } from './steps/bakeFonts.ts';
import { bakeMonths } from './steps/bakeMonths.ts';
import { bakeCountryNames } from './steps/bakeNames.ts';
import { bakeRelief } from './steps/bakeRelief.ts';

const repoRoot = join(import.meta.dirname, '..');

async function write(file: string, content: string | Uint8Array): Promise<void> {
  const path = join(repoRoot, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === 'string' ? await pretty(path, content) : content);
  console.log(`${file}: ${content.length} ${typeof content === 'string' ? 'characters' : 'bytes'}`);
}

async function pretty(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

await write('data/reference/country-names.json', JSON.stringify(await bakeCountryNames(repoRoot)));
await write('src/lib/i18n/months.json', JSON.stringify(bakeMonths()));
await write('static/basemap/relief.png', await bakeRelief(repoRoot));
for (const [name, content] of await bakeFonts(repoRoot)) await write(`src/lib/theme/${name}`, content);
