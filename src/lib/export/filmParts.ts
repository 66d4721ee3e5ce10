/** A piece of a film and where it goes, in bytes from the beginning. */
export interface FilmPiece {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly position: number;
}

/**
 * A film while it is written. Only its beginning stays in memory, for the table of frames that is written last;
 * what follows are blobs, which a browser puts on its disk when they grow large. One array could not be as long as
 * a film of ten minutes in 4K.
 */
export class FilmParts {
  #head: Uint8Array<ArrayBuffer> | null = null;
  readonly #rest: Blob[] = [];
  #end = 0;

  readonly stream = new WritableStream<FilmPiece>({ write: (piece) => this.#write(piece) });

  /** All that was written. */
  blob(type: string): Blob {
    return new Blob([...(this.#head ? [this.#head] : []), ...this.#rest], { type });
  }

  /** @throws {Error} for a piece that would change what is no longer at hand */
  #write({ data, position }: FilmPiece): void {
    if (position === this.#end) {
      if (this.#head) this.#rest.push(new Blob([data]));
      else this.#head = data.slice();
      this.#end += data.length;
    } else if (this.#head && position + data.length <= this.#head.length) {
      this.#head.set(data, position);
    } else {
      throw new Error(`the film has no place for ${data.length} bytes at ${position} of ${this.#end}`);
    }
  }
}
