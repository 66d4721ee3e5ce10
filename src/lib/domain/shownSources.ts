import type { Atlas } from './atlas.ts';
import type { AtlasEvent } from './events.ts';
import { evidenceOf } from './evidence.ts';
import type { Source } from './sources.ts';
import type { DayNumber } from './time.ts';

/**
 * The documents behind what has happened at the playhead, each once, those of the latest event first.
 * @param events in order of time
 */
export function sourcesBehind(atlas: Atlas, events: readonly AtlasEvent[], playhead: DayNumber): Source[] {
  const begun = events.filter(({ span }) => span.start <= playhead).toReversed();
  return [...new Set(begun.flatMap(({ mark }) => evidenceOf(atlas, mark)?.sources ?? []))];
}
