import { DataError } from '../domain/errors.ts';
import { PACKED_ID, type PackedFiles } from '../domain/packedFiles.ts';
import type { Fetch } from './fetchFile.ts';

/**
 * What the page carries itself.
 * @param text of the block `atlas-data`: `null` in a page that was served
 * @throws {DataError} for a block that is damaged
 */
export function readPacked(text: string): PackedFiles | null {
  try {
    const packed = JSON.parse(text) as PackedFiles | null;
    if (
      packed === null ||
      (packed.format === 1 && typeof packed.identity === 'string' && typeof packed.files === 'object')
    )
      return packed;
  } catch {
    // told below
  }
  throw new DataError(`the block ${PACKED_ID} of this file is damaged`);
}

/** Answers as a server would, from the files in the page; what is not there is a 404. */
export function packedFetch(packed: PackedFiles): Fetch {
  return async (url) => {
    const file = packed.files[decodeURIComponent(url.replace(/^\.\//, ''))];
    if (!file) return new Response(null, { status: 404 });
    if (file.raw !== undefined) return new Response(bytesOf(file.raw));
    const zipped = new Blob([bytesOf(file.gzip ?? '')]).stream();
    return new Response(zipped.pipeThrough(new DecompressionStream('gzip')));
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
