import { basename, resolve } from 'node:path';
import { readAtlasInfo } from '../../src/lib/tables/atlasInfo.ts';
import { PACKAGE_FILE } from '../../src/lib/tables/packageReader.ts';
import { readTables } from '../../src/lib/tables/read.ts';
import type { Problem } from '../../src/lib/tables/types.ts';
import { checkBriefings } from '../steps/briefings.ts';
import type { CheckedAtlas } from '../steps/atlas.ts';
import { readBriefingTexts, readFolder } from './readFolder.ts';

export interface FolderCheck {
  /** undefined where there is a problem. */
  readonly atlas: CheckedAtlas | undefined;
  readonly problems: readonly Problem[];
  /** Worth a look, but no reason to stop. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a folder of tables and briefings and holds every row and scene against the rules; one fault anywhere
 * and there is no atlas.
 */
export function checkFolder(folder: string): FolderCheck {
  const files = readFolder(folder);
  const { tables, problems: ofTables, absent } = readTables(files);
  const packageBytes = files.get(PACKAGE_FILE);
  const packageText = packageBytes && new TextDecoder().decode(packageBytes);
  const {
    info,
    licences,
    problems: ofPackage
  } = readAtlasInfo(packageText, basename(resolve(folder)), tables);
  // Without a package its facts are sought in the rows, and a row at fault may be the one that has them.
  const unclear = packageText === undefined && ofTables.length > 0;
  const all = unclear ? ofTables : [...ofTables, ...ofPackage];
  if (!info) return { atlas: undefined, problems: all, warnings: [] };
  const present = new Map([...tables].filter(([table]) => !absent.includes(table)));
  // A row at fault is not among the rows: what a briefing says of it is then no fault of the briefing.
  const trusted = all.length === 0 ? present : undefined;
  const { briefings, warnings, ...told } = checkBriefings(readBriefingTexts(folder), info, trusted);
  const problems = [...all, ...told.problems];
  const atlas = problems.length === 0 ? { info, licences, tables: present, briefings } : undefined;
  return { atlas, problems, warnings };
}
