/** Where pages stand within the app, as `href(path)` of the shell takes them. */
export const SOURCES_PATH = '/sources';

/** @param id of a row of people, or the name as the visits write it */
export function personPath(id: string): string {
  return `/person/${encodeURIComponent(id)}`;
}
export function countryPath(iso3: string): string {
  return `/country/${encodeURIComponent(iso3)}`;
}
export function sourcePath(id: string): string {
  return `/source/${encodeURIComponent(id)}`;
}
