import { DataError } from '../domain/errors.ts';
import { isoDay, parseIsoDay, type DayNumber } from '../domain/time.ts';
import type { SceneTime } from './briefing.ts';
import type { BriefingContext } from './context.ts';
import { defaultDay, defaultYears, yearsOfTime } from './defaults.ts';
import type { YamlPart } from './yamlPart.ts';

const LONGEST_PLAY_SECONDS = 600;
const EVERY_YEAR: readonly [number, number] = [1, 9999];

type Entries = ReadonlyMap<string, YamlPart>;

/** The day or the stretch of a scene and the years about it. */
export function readTime(
  scene: Entries,
  context: BriefingContext
): { time: SceneTime; years: readonly [number, number] } {
  const covered = context.known?.years ?? EVERY_YEAR;
  const stated = readYears(scene.get('years'), covered);
  const time = readStretch(scene) ?? { at: defaultDay(stated ?? context.info.years) };
  const years = stated ?? defaultYears(context.info, time);
  const part = scene.get('play') ?? scene.get('at');
  const [first, last] = yearsOfTime(time);
  const [from, to] = stated ?? covered;
  if (part && (first < from || last > to)) {
    part.fault(`outside the years of the ${stated ? 'scene' : 'atlas'}, ${from} to ${to}`);
  }
  return { time, years };
}

function readStretch(scene: Entries): SceneTime | undefined {
  const [at, play] = [scene.get('at'), scene.get('play')];
  if (at && play) return play.fault('either "at" or "play", not both');
  if (at) {
    const day = readDay(at);
    return day === undefined ? undefined : { at: day };
  }
  if (!play) return undefined;
  const entries = play.entries(['from', 'to', 'seconds'], 'from, to and seconds');
  const [from, to] = ['from', 'to'].map((key) => requiredDay(play, entries.get(key), key));
  const seconds = readSeconds(play, entries.get('seconds'));
  if (from === undefined || to === undefined) return undefined;
  if (from >= to) return entries.get('to')?.fault(`${isoDay(to)} is not after ${isoDay(from)}`);
  return seconds === undefined ? undefined : { from, to, seconds };
}

function requiredDay(play: YamlPart, part: YamlPart | undefined, key: string): DayNumber | undefined {
  return part ? readDay(part) : play.fault(`no "${key}"`);
}

function readSeconds(play: YamlPart, part: YamlPart | undefined): number | undefined {
  const seconds = part ? part.number() : play.fault('no "seconds"');
  if (seconds === undefined || (seconds > 0 && seconds <= LONGEST_PLAY_SECONDS)) return seconds;
  return part?.fault(`${seconds} seconds; expected more than 0 and at most ${LONGEST_PLAY_SECONDS}`);
}

function readDay(part: YamlPart): DayNumber | undefined {
  return part.read((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new DataError(`"${text}" is no day such as 2012-09-10`);
    const day = parseIsoDay(text);
    if (day === undefined) throw new DataError(`no such day: "${text}"`);
    return day;
  });
}

function readYears(
  part: YamlPart | undefined,
  [first, last]: readonly [number, number]
): [number, number] | undefined {
  const [from = NaN, to = NaN] = part?.numbers(2, 'the first and the last year, as [1992, 2025]') ?? [];
  if (Number.isNaN(from)) return undefined;
  if (!Number.isInteger(from) || !Number.isInteger(to)) return part?.fault('expected whole years');
  if (from > to) return part?.fault(`${to} is before ${from}`);
  if (from < first || to > last) return part?.fault(`outside the years of the atlas, ${first} to ${last}`);
  return [from, to];
}
