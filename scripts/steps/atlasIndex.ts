import { BUILT_IN_ATLAS, type ListedAtlas, type Manifest } from '../../src/lib/domain/atlasFiles.ts';

/**
 * The atlases of a site, the one that opens by itself first.
 * @param manifests by folder
 */
export function atlasIndex(manifests: ReadonlyMap<string, Manifest>): readonly ListedAtlas[] {
  const rank = (folder: string) => (folder === BUILT_IN_ATLAS ? 0 : 1);
  return [...manifests]
    .map(([folder, { atlas }]) => ({ folder, title: atlas.title }))
    .sort((a, b) => rank(a.folder) - rank(b.folder) || (a.folder < b.folder ? -1 : 1));
}

export function atlasIndexText(listed: readonly ListedAtlas[]): string {
  return `${JSON.stringify(listed, null, 2)}\n`;
}
