import type { ParsedNode } from 'yaml';
import { LANGUAGES, type Language, type Names } from '../domain/language.ts';
import type { Problem } from '../tables/types.ts';
import type { Briefing, BriefingNotes, BriefingScene } from './briefing.ts';
import type { BriefingContext } from './context.ts';
import { readNames } from './readNames.ts';
import { readScene } from './readScene.ts';
import { YamlFile } from './yamlFile.ts';
import { YamlPart } from './yamlPart.ts';

const MOST_SCENES = 500;
const NO_TEXT: Names = { en: '' };

export interface BriefingRead {
  /** undefined where there is a problem. */
  readonly briefing: Briefing | undefined;
  readonly notes: BriefingNotes;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** Shown, but worth a look: a caption too long, a language without notes. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a briefing and holds it against its atlas. All faults are told together, each with file, line,
 * position and path; a file that is no YAML is told alone.
 */
export function readBriefing(text: string, context: BriefingContext): BriefingRead {
  const file = new YamlFile(`${context.id}.yaml`, text);
  const document = file.parse();
  const notes: Record<string, Names> = {};
  const found =
    document && readTop(new YamlPart(file, document.contents as ParsedNode | null), context, notes);
  const problems = inOrder(file.problems);
  return {
    briefing: problems.length === 0 ? found : undefined,
    notes,
    problems,
    warnings: inOrder(file.warnings)
  };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || (a.position ?? 0) - (b.position ?? 0));
}

function readTop(
  top: YamlPart,
  context: BriefingContext,
  notes: Record<string, Names>
): Briefing | undefined {
  if (!top.isMap()) return top.fault('expected a briefing: title, languages and scenes');
  const entries = top.entries(['title', 'languages', 'scenes'], 'title, languages and scenes');
  for (const key of ['title', 'scenes']) if (!entries.has(key)) top.fault(`no "${key}"`);
  const languages = readLanguages(entries.get('languages'));
  const titlePart = entries.get('title');
  const title = titlePart && readNames(titlePart, { languages, missing: 'problem' });
  const scenes = entries.get('scenes');
  return {
    id: context.id,
    title: title ?? NO_TEXT,
    languages,
    scenes: scenes ? readScenes(scenes, languages, context, notes) : []
  };
}

function readLanguages(part: YamlPart | undefined): readonly Language[] {
  const items = part?.items();
  if (!part || !items) return ['en'];
  const languages = items.flatMap((item) => item.oneOf(LANGUAGES, 'language') ?? []);
  const unique = [...new Set(languages)];
  if (unique.length < languages.length) part.fault('expected each language once');
  if (items.length === 0) part.fault('expected at least one language');
  return unique;
}

function readScenes(
  part: YamlPart,
  languages: readonly Language[],
  context: BriefingContext,
  notes: Record<string, Names>
): BriefingScene[] {
  const items = part.items() ?? [];
  if (items.length === 0) part.fault('expected at least one scene');
  if (items.length > MOST_SCENES) {
    part.fault(`${items.length} scenes; expected at most ${MOST_SCENES}`);
    return [];
  }
  const ids = new Set<string>();
  return items.flatMap((item) => {
    const read = readScene(item, languages, context);
    if (!read) return [];
    const { scene, idPart } = read;
    if (ids.has(scene.id) && scene.id !== '')
      idPart?.fault(`"${scene.id}" is the id of an earlier scene too`);
    ids.add(scene.id);
    if (read.notes) notes[scene.id] = read.notes;
    return [scene];
  });
}
