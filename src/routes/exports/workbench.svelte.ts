import type { Briefing } from '../../lib/briefing/briefing.ts';
import type { MapRoom } from '../../lib/export/picture/mapRoom.ts';
import type { ThemeId } from '../../lib/theme/mapThemes.ts';
import type { Studio } from './studio.ts';

/** What a map that draws for an export is put up for. */
export interface StudioSet {
  readonly briefing: Briefing;
  readonly theme: ThemeId;
  /** Of a picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of each scene: what the words will leave to its map. */
  readonly rooms: readonly MapRoom[];
}

/** One map that draws, put up when it is first asked for and kept while it fits. */
export class Workbench {
  /** For whoever puts it up; null while none is needed. */
  set = $state.raw<StudioSet | null>(null);
  #studio: Studio | undefined;
  #waiting: { arrived(studio: Studio): void; failed(error: Error): void } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** It draws one thing at a time: work waits until what was begun before it is over. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Resolves once it can draw; rejects where it never will. */
  studioFor(set: StudioSet): Promise<Studio> {
    if (this.#studio && JSON.stringify(this.set) === JSON.stringify(set)) {
      return Promise.resolve(this.#studio);
    }
    this.#studio = undefined;
    const ready = new Promise<Studio>((arrived, failed) => (this.#waiting = { arrived, failed }));
    this.set = set;
    return ready;
  }

  /** Takes the map down, as where the one on the screen draws. */
  clear() {
    [this.#waiting, this.#studio, this.set] = [undefined, undefined, null];
  }

  arrived(studio: Studio) {
    this.#studio = studio;
    this.#waiting?.arrived(studio);
    this.#waiting = undefined;
  }

  /** Nothing can be drawn, as without WebGL 2. */
  failed(error: Error) {
    this.#waiting?.failed(error);
    this.clear();
  }
}
