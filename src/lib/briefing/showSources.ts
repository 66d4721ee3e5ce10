import type { Atlas } from '../domain/atlas.ts';
import { evidenceOf, type Evidence } from '../domain/evidence.ts';
import { markText, type MarkRef } from '../domain/marks.ts';
import type { Source } from '../domain/sources.ts';
import type { BriefingScene } from './briefing.ts';

/** A record that a scene rests on, with every document behind it. */
export interface SceneRecord {
  readonly mark: MarkRef;
  readonly evidence: Evidence;
}

type Backed = Pick<BriefingScene, 'backing' | 'sourceIds' | 'highlight' | 'figure'>;

/**
 * The records that a scene rests on, each once: those that its caption names; where it names none, what it
 * points at. A record that is gone from the atlas is left out.
 */
export function sceneRecords(atlas: Atlas, scene: Backed): SceneRecord[] {
  const marks = scene.backing.length > 0 ? scene.backing : scene.highlight;
  return each(marks).flatMap((mark) => {
    const evidence = evidenceOf(atlas, mark);
    return evidence ? [{ mark, evidence }] : [];
  });
}

/** Documents that the caption names itself, beside those of its records. */
export function sceneDocuments(atlas: Atlas, scene: Backed): Source[] {
  return scene.sourceIds.flatMap((id) => atlas.sources.get(id) ?? []);
}

/** Every document behind a scene, each once, those of the row itself first. */
export function sceneSources(atlas: Atlas, scene: Backed): Source[] {
  const ofRecords = sceneRecords(atlas, scene).flatMap(({ evidence }) => evidence.sources);
  return [...new Set([...sceneDocuments(atlas, scene), ...ofRecords])];
}

/** Records and documents that a scene names and the atlas no longer has, as `visit:<id>` and `source:<id>`. */
export function missingFrom(atlas: Atlas, scene: Backed & Pick<BriefingScene, 'camera'>): string[] {
  const fitted = 'fit' in scene.camera ? scene.camera.fit : [];
  const named = [...scene.backing, ...scene.highlight, ...fitted, ...(scene.figure ? [scene.figure] : [])];
  const marks = each(named).filter((mark) => evidenceOf(atlas, mark) === undefined);
  const documents = scene.sourceIds.filter((id) => !atlas.sources.has(id));
  return [...marks.map(markText), ...documents.map((id) => `source:${id}`)];
}

function each(marks: readonly MarkRef[]): MarkRef[] {
  return [...new Map(marks.map((mark) => [markText(mark), mark])).values()];
}
