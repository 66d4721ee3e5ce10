import { basename, resolve } from 'node:path';
import { readAtlasInfo } from '../../src/lib/tables/atlasInfo.ts';
import { PACKAGE_FILE } from '../../src/lib/tables/packageReader.ts';
import { readTables } from '../../src/lib/tables/read.ts';
import type { Problem } from '../../src/lib/tables/types.ts';
import type { CheckedAtlas } from '../steps/atlas.ts';
import { readFolder } from './readFolder.ts';

export type FolderCheck =
  | { readonly atlas: CheckedAtlas; readonly problems: readonly [] }
  | { readonly atlas?: undefined; readonly problems: readonly Problem[] };

/** Reads a folder of tables and holds every row against the rules; one fault anywhere and there is no atlas. */
export function checkFolder(folder: string): FolderCheck {
  const files = readFolder(folder);
  const { tables, problems, absent } = readTables(files);
  const packageBytes = files.get(PACKAGE_FILE);
  const packageText = packageBytes && new TextDecoder().decode(packageBytes);
  const {
    info,
    licences,
    problems: ofPackage
  } = readAtlasInfo(packageText, basename(resolve(folder)), tables);
  // Without a package its facts are sought in the rows, and a row at fault may be the one that has them.
  const all = packageText === undefined && problems.length > 0 ? problems : [...problems, ...ofPackage];
  if (all.length > 0 || !info) return { problems: all };
  const present = new Map([...tables].filter(([table]) => !absent.includes(table)));
  return { atlas: { info, licences, tables: present }, problems: [] };
}
