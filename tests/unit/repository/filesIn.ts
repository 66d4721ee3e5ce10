import { readdirSync } from 'node:fs';

/** Every file below a folder of the repository, with slashes, sorted; what tools generate is left out. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('src/lib/i18n/paraglide/'))
    .sort();
}
