import type { LayerName } from '../domain/events.ts';
import type { MarkRef } from '../domain/marks.ts';
import { HELD, type Pace } from '../domain/pace.ts';
import type { DayNumber } from '../domain/time.ts';
import type { CountryPair } from '../domain/trade.ts';
import type { Briefing, BriefingScene, SceneCamera, SceneKind, SceneMode } from './briefing.ts';

/** All that a scene puts on the map at an instant of its own clock. */
export interface ScenePicture {
  readonly id: string;
  readonly kind: SceneKind;
  readonly playhead: DayNumber;
  /** Days a second while the scene plays; 0 where its playhead stands. */
  readonly daysPerSecond: number;
  readonly camera: SceneCamera;
  readonly mode: SceneMode;
  readonly years: readonly [number, number];
  readonly layers: readonly LayerName[];
  readonly pair: CountryPair;
  readonly filters: string;
  readonly figures: string;
  readonly highlight: readonly MarkRef[];
}

/**
 * The picture of a scene, whichever way one came to it.
 * @param index from 0; held to the scenes that there are
 * @param secondsIn of the scene's own clock; before 0 it is as at 0, after its stretch as at the end
 */
export function pictureOf(
  briefing: Pick<Briefing, 'scenes'>,
  index: number,
  secondsIn: number
): ScenePicture {
  const last = briefing.scenes.length - 1;
  const scene = briefing.scenes[Math.min(Math.max(index, 0), last)] as BriefingScene;
  const { id, kind, camera, mode, years, layers, pair, filters, figures, highlight } = scene;
  return {
    id,
    kind,
    playhead: playheadAt(scene, secondsIn),
    daysPerSecond: paceOf(scene),
    camera,
    mode,
    years,
    layers,
    pair,
    filters,
    figures,
    highlight
  };
}

export function playheadAt({ time }: Pick<BriefingScene, 'time'>, secondsIn: number): DayNumber {
  if ('at' in time) return time.at;
  const share = Math.min(1, Math.max(0, secondsIn / time.seconds));
  return time.from + (time.to - time.from) * share;
}

function paceOf({ time }: Pick<BriefingScene, 'time'>): number {
  return 'at' in time ? 0 : (time.to - time.from) / time.seconds;
}

/**
 * How time passes in a scene, whichever way one came to it: what starts while it plays is stretched, so that
 * it can be seen.
 * @param coming on the way to it
 */
export function scenePace(scene: Pick<BriefingScene, 'time'>, coming: boolean): Pace {
  const { time } = scene;
  return coming || 'at' in time ? HELD : { daysPerSecond: paceOf(scene), since: time.from };
}
