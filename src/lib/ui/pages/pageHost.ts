import type { Licence } from '../../domain/atlasFiles.ts';
import type { MarkRef } from '../../domain/marks.ts';

/** What the screen around a page gives it. */
export interface PageHost {
  /** The address of a page: `href('/person/to-lam')`. */
  readonly href: (path: string) => string;
  /** Opens a mark on the map. */
  readonly onshow: (mark: MarkRef) => void;
  /** Title of the atlas, for what is saved. */
  readonly atlas: string;
  /** Of the data, for what is saved. */
  readonly licences: readonly Licence[];
}
