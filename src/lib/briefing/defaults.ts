import type { AtlasInfo } from '../domain/atlas.ts';
import { LAYERS } from '../domain/events.ts';
import { yearOf, yearSpan, type DayNumber } from '../domain/time.ts';
import { pairOf } from '../domain/trade.ts';
import type { BriefingScene, SceneTime } from './briefing.ts';

/** What a scene is that says no more than its id and its title. The same for reading and for writing. */
export const SCENE_DEFAULTS = {
  kind: 'map',
  captionSide: 'left',
  camera: { home: true },
  layers: LAYERS,
  mode: 'total',
  filters: '',
  figures: '',
  highlight: [],
  figure: null,
  transitionSeconds: 1.2
} as const satisfies Partial<BriefingScene>;

export const defaultPair = (info: AtlasInfo) => pairOf(...info.focus);

/** The last day of the years: what Explore shows at first. */
export function defaultDay(years: readonly [number, number]): DayNumber {
  return yearSpan(...years).end - 1;
}

/** The years of the atlas, widened to hold the days that the scene shows. */
export function defaultYears(info: AtlasInfo, time: SceneTime): readonly [number, number] {
  const [first, last] = yearsOfTime(time);
  return [Math.min(info.years[0], first), Math.max(info.years[1], last)];
}

export function yearsOfTime(time: SceneTime): [number, number] {
  return 'at' in time ? [yearOf(time.at), yearOf(time.at)] : [yearOf(time.from), yearOf(time.to)];
}
