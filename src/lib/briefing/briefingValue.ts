import type { AtlasInfo } from '../domain/atlas.ts';
import type { Language, Names } from '../domain/language.ts';
import { markText } from '../domain/marks.ts';
import { isoDay } from '../domain/time.ts';
import { pairKey } from '../domain/trade.ts';
import type { Briefing, BriefingNotes, BriefingScene, SceneCamera, SceneTime } from './briefing.ts';
import { defaultDay, defaultPair, defaultYears, SCENE_DEFAULTS } from './defaults.ts';

/** What a file of YAML can hold. */
export type Value = string | number | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

type Sparse = Readonly<Record<string, Value | undefined>>;

/** A briefing as its file says it: what stands at its default is left out. The inverse of `readBriefing`. */
export function briefingValue(briefing: Briefing, notes: BriefingNotes, info: AtlasInfo): Value {
  const { languages } = briefing;
  return stated({
    title: textValue(briefing.title, languages),
    languages: languages.length === 1 && languages[0] === 'en' ? undefined : languages,
    scenes: briefing.scenes.map((scene) => sceneValue(scene, notes[scene.id], languages, info))
  });
}

function sceneValue(
  scene: BriefingScene,
  notes: Names | undefined,
  languages: readonly Language[],
  info: AtlasInfo
): Value {
  const { time, years } = scene;
  const ownYears = same(years, defaultYears(info, time)) ? undefined : years;
  return stated({
    id: scene.id,
    kind: unless(scene.kind, SCENE_DEFAULTS.kind),
    title: textValue(scene.title, languages),
    caption: textValue(scene.caption, languages),
    notes: notes && textValue(notes, languages),
    side: unless(scene.captionSide, SCENE_DEFAULTS.captionSide),
    ...timeValue(time, ownYears ?? info.years),
    years: ownYears,
    camera: cameraValue(scene.camera),
    mode: unless(scene.mode, SCENE_DEFAULTS.mode),
    layers: same(scene.layers, SCENE_DEFAULTS.layers) ? undefined : scene.layers,
    pair: same(scene.pair, defaultPair(info)) ? undefined : pairKey(scene.pair),
    filters: unless(scene.filters, SCENE_DEFAULTS.filters),
    figures: unless(scene.figures, SCENE_DEFAULTS.figures),
    highlight: scene.highlight.length === 0 ? undefined : scene.highlight.map(markText),
    figure: scene.figure === null ? undefined : markText(scene.figure),
    transition: unless(scene.transitionSeconds, SCENE_DEFAULTS.transitionSeconds)
  });
}

/** @param years that the last day is of, where no day is stated */
function timeValue(time: SceneTime, years: readonly [number, number]): Sparse {
  if ('at' in time) return { at: time.at === defaultDay(years) ? undefined : isoDay(time.at) };
  return { play: { from: isoDay(time.from), to: isoDay(time.to), seconds: time.seconds } };
}

function cameraValue(camera: SceneCamera): Value | undefined {
  if ('home' in camera) return undefined;
  return 'fit' in camera ? { fit: camera.fit.map(markText) } : { ...camera };
}

/** A plain text where there is one language. */
function textValue(names: Names, languages: readonly Language[]): Value | undefined {
  const texts = languages.map((language) => [language, names[language]?.trim()] as const);
  const [only, ...others] = texts;
  if (texts.every(([, text]) => !text)) return undefined;
  return others.length === 0 ? only?.[1] : stated(Object.fromEntries(texts));
}

function unless<T extends Value>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function stated(fields: Sparse): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined)
  );
}
