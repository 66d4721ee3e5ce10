import { pageFetch, type Fetch } from '../lib/data/fetchFile.ts';
import { packedFetch, readPacked } from '../lib/data/packedFetch.ts';
import { PACKED_ID } from '../lib/domain/packedFiles.ts';

/** What this page carries itself; null where it was served and fetches its files. */
export const packed = readPacked(document.getElementById(PACKED_ID)?.textContent ?? 'null');

/** Every file of the app comes through this. */
export const fileFetch: Fetch = packed ? packedFetch(packed) : pageFetch;

/** MapLibre fetches a picture in a worker, which does not know the page's address, nor its files. */
export function addressOfPicture(url: string): string {
  const inPage = packed?.files[url.replace(/^\.\//, '')];
  return inPage?.raw === undefined
    ? new URL(url, document.baseURI).href
    : `data:image/png;base64,${inPage.raw}`;
}
