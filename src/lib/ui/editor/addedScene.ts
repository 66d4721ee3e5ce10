import type { Language, Names } from '../../domain/language.ts';

/** What someone says of the view that becomes a scene. */
export interface AddedScene {
  /** Of the briefing; null for a new one. */
  readonly name: string | null;
  /** Of a new briefing; else empty. */
  readonly briefingTitle: string;
  /** Of the briefing; for a new one those that something was written in, the writer's first. */
  readonly languages: readonly Language[];
  /** Id of the scene that it follows; undefined for the end. */
  readonly after: string | undefined;
  readonly titles: Names;
  readonly captions: Names;
}
