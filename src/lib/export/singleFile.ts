import { PACKED_ID, type PackedFiles } from '../domain/packedFiles.ts';

const PICTURE = /\.png$/;

// In two parts, so that this very code, once inside the page, is not found before the block itself.
const OPEN = ['<', `script type="application/json" id="${PACKED_ID}">`].join('');
const CLOSE = ['<', '/script>'].join('');

/**
 * A page that carries its data.
 * @param page the HTML of the one-file build, or of a file that was made from it, as it was before it ran
 * @throws {Error} where the page has no block for data
 */
export function filledPage(page: string, packed: PackedFiles): string {
  const at = page.indexOf(OPEN);
  const from = at + OPEN.length;
  const to = page.indexOf(CLOSE, from);
  if (at < 0 || to < 0) throw new Error(`the page has no block "${PACKED_ID}"`);
  return page.slice(0, from) + harmless(packed) + page.slice(to);
}

/** JSON in which nothing can end the block or start a comment: text stays text. */
function harmless(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** @param files bytes by address from the page, without `./` */
export async function packFiles(files: ReadonlyMap<string, Uint8Array>, start: string): Promise<PackedFiles> {
  const packed = await Promise.all(
    [...files].map(async ([path, bytes]) => {
      // A picture is handed on by its address, as it is.
      if (PICTURE.test(path)) return [path, { raw: base64(bytes) }] as const;
      const zipped = await gzip(bytes);
      const file = zipped.length < bytes.length * 0.95 ? { gzip: base64(zipped) } : { raw: base64(bytes) };
      return [path, file] as const;
    })
  );
  return { format: 1, identity: identityOf(files), files: Object.fromEntries(packed), start };
}

/**
 * Two hashes of 32 bits (FNV-1a with two beginnings) over names and bytes. A checksum of the browser's own is not
 * to be had in a page that came over plain http, and nobody gains by making two files alike.
 */
function identityOf(files: ReadonlyMap<string, Uint8Array>): string {
  let [one, two] = [0x811c9dc5, 0x1b873593];
  const names = [...files.keys()].sort();
  for (const name of names) {
    const bytes = files.get(name) as Uint8Array;
    for (const part of [new TextEncoder().encode(`${name}\0${bytes.length}\0`), bytes]) {
      for (const byte of part) {
        one = Math.imul(one ^ byte, 0x01000193);
        two = Math.imul(two ^ byte, 0x85ebca6b) ^ (two >>> 15);
      }
    }
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
