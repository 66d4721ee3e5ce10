import {
  CAPTION_SIDES,
  SCENE_KINDS,
  SCENE_MODES,
  type Briefing,
  type BriefingNotes,
  type BriefingScene
} from '../../briefing/briefing.ts';
import { DataError } from '../../domain/errors.ts';
import { LAYERS } from '../../domain/events.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { MARK_KINDS } from '../../domain/marks.ts';
import { parse, record } from '../decodeRows.ts';

/**
 * The file of a briefing, as `npm run data` writes it.
 * @throws {DataError} where the text is no such file
 */
export function decodeBriefing(text: string, file: string): Briefing {
  return checkedBriefing(parse(text, file), file);
}

/** @throws {DataError} where the value is no briefing */
export function checkedBriefing(value: unknown, file: string): Briefing {
  const content = record(value, file);
  const { id, title, languages, scenes } = content;
  const good = typeof id === 'string' && isNames(title) && areWords(languages, LANGUAGES);
  if (!good || !Array.isArray(scenes) || scenes.length === 0) {
    throw new DataError(`${file}: expected a briefing: id, title, languages and scenes`);
  }
  for (const scene of scenes) checkScene(record(scene, file), file);
  return content as unknown as Briefing;
}

/** @throws {DataError} where the text is no file of notes */
export function decodeNotes(text: string, file: string): BriefingNotes {
  return checkedNotes(record(parse(text, file), file)['notes'], file);
}

/** @throws {DataError} where the value is no notes by scene */
export function checkedNotes(value: unknown, file: string): BriefingNotes {
  const notes = record(value, file);
  const bad = Object.keys(notes).find((id) => !isNames(notes[id]));
  if (bad !== undefined) throw new DataError(`${file}: ${bad}: expected a text per language`);
  return notes as BriefingNotes;
}

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isText: Check = (value) => typeof value === 'string';
const isNumbers = (count: number): Check => {
  return (value) => Array.isArray(value) && value.length === count && value.every(isNumber);
};
const isOneOf = (words: readonly string[]): Check => {
  return (value) => typeof value === 'string' && words.includes(value);
};
const isMark: Check = (value) => isObject(value) && isOneOf(MARK_KINDS)(value['kind']) && isText(value['id']);
const areMarks: Check = (value) => Array.isArray(value) && value.every(isMark);

const SCENE_CHECKS: Readonly<Record<keyof BriefingScene, Check>> = {
  id: isText,
  kind: isOneOf(SCENE_KINDS),
  title: isNames,
  caption: isNames,
  captionSide: isOneOf(CAPTION_SIDES),
  time: isTime,
  camera: isCamera,
  layers: (value) => areWords(value, LAYERS),
  years: isNumbers(2),
  mode: isOneOf(SCENE_MODES),
  pair: (value) => Array.isArray(value) && value.length === 2 && value.every(isText),
  filters: isText,
  figures: isText,
  highlight: areMarks,
  figure: (value) => value === null || isMark(value),
  backing: areMarks,
  sourceIds: (value) => Array.isArray(value) && value.every(isText),
  transitionSeconds: isNumber
};

function checkScene(scene: Record<string, unknown>, file: string): void {
  const checks = Object.entries(SCENE_CHECKS);
  const bad = checks.find(([key, holds]) => !holds(scene[key]));
  if (bad) throw new DataError(`${file}: scene ${JSON.stringify(scene['id'])}: ${bad[0]} is not as expected`);
}

function isTime(value: unknown): boolean {
  if (!isObject(value)) return false;
  return 'at' in value
    ? isNumber(value['at'])
    : ['from', 'to', 'seconds'].every((key) => isNumber(value[key]));
}

function isCamera(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('fit' in value) return areMarks(value['fit']);
  if ('bounds' in value) return isNumbers(4)(value['bounds']);
  return value['home'] === true || (isNumbers(2)(value['center']) && isNumber(value['zoom']));
}

function isNames(value: unknown): boolean {
  return isObject(value) && isText(value['en']) && Object.values(value).every(isText);
}

function areWords(value: unknown, words: readonly string[]): boolean {
  return Array.isArray(value) && value.every(isOneOf(words));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
