import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_ATLAS, type Manifest } from '../../src/lib/domain/atlasFiles.ts';
import { readIndex } from './readIndex.ts';
import type { ExportOrder } from './exportArguments.ts';

/** What opens by itself. */
function homeOf(folders: readonly string[]): string {
  const [first] = folders.flatMap(readIndex);
  return first?.folder ?? BUILT_IN_ATLAS;
}

/**
 * Looks up the atlas and the briefing of an order.
 * @param folders of sites, searched in this order for `data/<atlas>/manifest.json`
 * @returns what is missing and what there is; null where all is well
 */
export function orderFault(
  { atlas: asked, briefing }: ExportOrder,
  folders: readonly string[]
): string | null {
  const atlas = asked ?? homeOf(folders);
  const file = folders.map((folder) => join(folder, 'data', atlas, 'manifest.json')).find(existsSync);
  if (file === undefined)
    return `there is no atlas "${atlas}"; there is ${listed(folders.flatMap(atlasesIn))}`;
  const { briefings } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const ids = (briefings ?? []).map(({ id }) => id);
  if (ids.includes(briefing)) return null;
  return `the atlas "${atlas}" has no briefing "${briefing}"; there is ${listed(ids)}`;
}

function atlasesIn(folder: string): string[] {
  const data = join(folder, 'data');
  return existsSync(data)
    ? readdirSync(data).filter((name) => existsSync(join(data, name, 'manifest.json')))
    : [];
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ') || 'none';
}
