import type { AtlasInfo } from '../domain/atlas.ts';
import type { Language, Names } from '../domain/language.ts';
import type { Briefing, BriefingNotes, BriefingScene, SceneTime } from './briefing.ts';
import { briefingValue } from './briefingValue.ts';
import { yearsOfTime } from './defaults.ts';
import { freshId } from './freshId.ts';
import { backingOf } from './readScene.ts';

/** A briefing that someone works on, with what the speaker reads. */
export interface DraftContent {
  readonly briefing: Briefing;
  readonly notes: BriefingNotes;
}

export type DraftOrigin =
  /** Checksum of the built-in one when the draft was begun. */
  | { readonly kind: 'built_in'; readonly sha256: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'new' };

/** A draft as the browser keeps it. */
export interface KeptDraft {
  readonly format: 1;
  readonly origin: DraftOrigin;
  /** Of the atlas, when the draft was begun. */
  readonly dataVersion: string;
  readonly content: DraftContent;
  /** As its file has it, or the built-in briefing; null where there is neither. */
  readonly saved: DraftContent | null;
  /** Of the file that was opened or saved last, so that the next one keeps its comments; null for none. */
  readonly text: string | null;
}

export type SceneText = 'title' | 'caption' | 'notes';
/** What can be changed of a scene besides its words and its time. */
export type SceneChange = Partial<Omit<BriefingScene, 'id' | 'title' | 'caption' | 'backing' | 'sourceIds'>>;

/** @param after id of the scene that it follows; undefined for the end */
export function addScene(content: DraftContent, scene: BriefingScene, after?: string): DraftContent {
  const { scenes } = content.briefing;
  const id = freshId(scene.id, idsOf(scenes), 'scene');
  const found = scenes.findIndex((one) => one.id === after);
  return withScenes(content, scenes.toSpliced(found < 0 ? scenes.length : found + 1, 0, { ...scene, id }));
}

/** @param to place from 0, held to those that there are */
export function moveScene(content: DraftContent, id: string, to: number): DraftContent {
  const { scenes } = content.briefing;
  const from = indexOf(content, id);
  const scene = scenes[from];
  const place = Math.min(Math.max(to, 0), scenes.length - 1);
  if (!scene || place === from) return content;
  return withScenes(content, scenes.toSpliced(from, 1).toSpliced(place, 0, scene));
}

/** The last one stays: a briefing has at least one scene. */
export function removeScene(content: DraftContent, id: string): DraftContent {
  const { scenes } = content.briefing;
  if (scenes.length < 2) return content;
  const notes = Object.fromEntries(Object.entries(content.notes).filter(([of]) => of !== id));
  return {
    ...withScenes(
      content,
      scenes.filter((scene) => scene.id !== id)
    ),
    notes
  };
}

/** The copy follows its original under an id of its own. */
export function duplicateScene(content: DraftContent, id: string): DraftContent {
  const scene = content.briefing.scenes[indexOf(content, id)];
  if (!scene) return content;
  const next = addScene(content, scene, id);
  const copy = next.briefing.scenes[indexOf(next, id) + 1] as BriefingScene;
  const notes = content.notes[id];
  return notes ? { ...next, notes: { ...next.notes, [copy.id]: notes } } : next;
}

export function setTitle(content: DraftContent, language: Language, text: string): DraftContent {
  const { briefing } = content;
  const title = withText(briefing.title, language, text, briefing.languages);
  return { ...content, briefing: { ...briefing, title } };
}

/** In the order of the choice; the last one stays. Texts of a language that goes are kept out of files only. */
export function setLanguages(content: DraftContent, languages: readonly Language[]): DraftContent {
  return languages.length === 0 ? content : { ...content, briefing: { ...content.briefing, languages } };
}

export function setText(
  content: DraftContent,
  id: string,
  what: SceneText,
  language: Language,
  text: string
): DraftContent {
  const { languages } = content.briefing;
  if (what === 'notes') {
    const notes = withText(content.notes[id] ?? { en: '' }, language, text, languages);
    return { ...content, notes: { ...content.notes, [id]: notes } };
  }
  return withScene(content, id, (scene) => {
    const changed = { ...scene, [what]: withText(scene[what], language, text, languages) };
    return { ...changed, ...backingOf(changed.caption, scene.figure) };
  });
}

export function changeScene(content: DraftContent, id: string, change: SceneChange): DraftContent {
  return withScene(content, id, (scene) => ({ ...scene, ...change }));
}

/** The years of the scene widen to hold its days. */
export function setTime(content: DraftContent, id: string, time: SceneTime): DraftContent {
  const [first, last] = yearsOfTime(time);
  return withScene(content, id, (scene) => ({
    ...scene,
    time,
    years: [Math.min(scene.years[0], first), Math.max(scene.years[1], last)]
  }));
}

/** They say the same in a file. */
export function sameContent(a: DraftContent, b: DraftContent, info: AtlasInfo): boolean {
  return a === b || contentText(a, info) === contentText(b, info);
}

function contentText({ briefing, notes }: DraftContent, info: AtlasInfo): string {
  return JSON.stringify(briefingValue(briefing, notes, info));
}

/** @returns -1 where there is none */
export function indexOf(content: DraftContent, id: string): number {
  return content.briefing.scenes.findIndex((scene) => scene.id === id);
}

function idsOf(scenes: readonly BriefingScene[]): Set<string> {
  return new Set(scenes.map((scene) => scene.id));
}

function withScenes(content: DraftContent, scenes: readonly BriefingScene[]): DraftContent {
  return { ...content, briefing: { ...content.briefing, scenes } };
}

function withScene(
  content: DraftContent,
  id: string,
  change: (scene: BriefingScene) => BriefingScene
): DraftContent {
  const { scenes } = content.briefing;
  return withScenes(
    content,
    scenes.map((scene) => (scene.id === id ? change(scene) : scene))
  );
}

/** `en` is the text of the first language that has one where English is none of them, see `Briefing`. */
function withText(names: Names, language: Language, text: string, languages: readonly Language[]): Names {
  const changed = { ...names, [language]: text };
  if (languages.includes('en')) return changed;
  const first = languages.map((of) => changed[of]).find((of) => of !== undefined && of.trim() !== '');
  return { ...changed, en: first ?? '' };
}
