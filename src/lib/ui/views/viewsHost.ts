import type { Licence } from '../../domain/atlasFiles.ts';

/** What the screen around the views gives them. */
export interface ViewsHost {
  /** The address of a page: `href('/person/to-lam')`. */
  readonly href: (path: string) => string;
  readonly licences: readonly Licence[];
  /** The screen has room for a wider panel. */
  readonly widenable: boolean;
}
