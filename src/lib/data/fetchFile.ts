import type { FileEntry } from '../domain/atlasFiles.ts';
import type { LoadFault } from './loadFault.ts';

export type Fetch = (url: string) => Promise<Response>;

/** From the server that the page came from. */
export const pageFetch: Fetch = (url) => fetch(url);

/** The text of a file that came whole, or why it did not. */
export type Fetched = { readonly text: string } | { readonly fault: LoadFault };

/**
 * Fetches one file and holds it against the manifest: length always, SHA-256 where the browser lets a
 * page compute one (only in a secure context).
 * @param entry undefined for the manifest itself, which nothing vouches for
 * @param onBytes called with the bytes of each piece that arrives
 */
export async function fetchFile(
  url: string,
  file: string,
  entry: FileEntry | undefined,
  fetch: Fetch,
  onBytes: (count: number) => void = () => {}
): Promise<Fetched> {
  const expectedBytes = entry?.bytes ?? 0;
  const fault = (kind: LoadFault['kind'], gotBytes: number): Fetched => ({
    fault: { file, kind, expectedBytes, gotBytes, detail: '' }
  });
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok || isPage(response)) return fault('missing', 0);
  const { bytes, whole } = await readBytes(response, onBytes);
  if (!whole || bytes.length < expectedBytes) return fault('cut_off', bytes.length);
  if (entry && (bytes.length !== entry.bytes || !(await matches(bytes, entry.sha256)))) {
    return fault('checksum', bytes.length);
  }
  return { text: new TextDecoder().decode(bytes) };
}

/** A server for single-page sites answers an unknown address with its start page, and says 200. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

async function readBytes(response: Response, onBytes: (count: number) => void) {
  const pieces: Uint8Array[] = [];
  let whole = true;
  try {
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      pieces.push(piece.value);
      onBytes(piece.value.length);
    }
  } catch {
    whole = false; // the connection broke on the way
  }
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, whole };
}

async function matches(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
