/** Of the block in the page that holds an atlas, so that one HTML file needs nothing beside it. */
export const PACKED_ID = 'atlas-data';
/** Of the block that holds the app itself, packed, and of the script that it becomes. */
export const CODE_ID = 'atlas-app';
export const RUN_ID = 'atlas-run';

/**
 * Files inside a page, by their address from it without `./`: `data/kazakhstan-vietnam/visits.geojson`.
 * Base64; gzip where that makes them smaller.
 */
export interface PackedFiles {
  readonly format: 1;
  /** Of what the files hold, whatever the view: what a browser keeps for one such page is not for another. */
  readonly identity: string;
  readonly files: Readonly<Record<string, { readonly gzip?: string; readonly raw?: string }>>;
  /** The address to open with, from `#` on. */
  readonly start: string;
}
