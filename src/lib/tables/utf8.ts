import { DataError } from '../domain/errors.ts';

/** Where a file stops being UTF-8. */
export class NotUtf8Error extends DataError {
  readonly line: number;

  constructor(offset: number, byte: number, line: number) {
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    super(`not UTF-8 from byte ${offset} (0x${hex}); save the table as CSV UTF-8`);
    this.line = line;
  }
}

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/**
 * The text of a file, without its byte order mark.
 * @throws {NotUtf8Error} with the offset of the first byte that does not fit
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder does not say where: find the first replacement that was not in the file itself.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const encoder = new TextEncoder();
    let offset = 0;
    let from = 0;
    for (;;) {
      const at = text.indexOf(REPLACEMENT, from);
      offset += encoder.encode(text.slice(from, at)).length;
      if (!REPLACEMENT_BYTES.every((byte, k) => bytes[offset + k] === byte)) {
        const line = text.slice(0, at).split('\n').length;
        throw new NotUtf8Error(offset, bytes[offset] ?? 0, line);
      }
      offset += REPLACEMENT_BYTES.length;
      from = at + 1;
    }
  }
}
