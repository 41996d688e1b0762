import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';

/** More than a page's drawing or a font ever holds. Beyond it pdfjs goes on piece by piece, under the thread's limits. */
const outputBytesMax = 64 * 1_048_576;

const inflaters = { deflate: inflateSync, 'deflate-raw': inflateRawSync, brotli: brotliDecompressSync };

/**
 * The part of `DecompressionStream` that pdfjs uses, in the calling thread: one write, then all of the output. A page has
 * many small streams, and the engine's own class takes each to another thread and back, which costs more than the work.
 */
export class InPlaceDecompression {
  readonly #inflate: (bytes: Uint8Array) => Uint8Array;
  readonly #pieces: Uint8Array[] = [];

  constructor(format: keyof typeof inflaters) {
    const inflate = inflaters[format];
    this.#inflate = bytes => inflate(bytes, { maxOutputLength: outputBytesMax });
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (bytes: Uint8Array): Promise<void> => void this.#pieces.push(bytes),
      close: async (): Promise<void> => undefined,
    }),
  };

  /** To be read after the write; throws what zlib throws at damaged bytes. */
  get readable(): Iterable<Uint8Array> {
    return this.#read();
  }

  *#read(): Generator<Uint8Array, void, undefined> {
    yield this.#inflate(
      this.#pieces.length === 1 ? (this.#pieces[0] as Uint8Array) : Buffer.concat(this.#pieces),
    );
  }
}

/** From here on pdfjs inflates in this thread, which must have no other use for the class. */
export const inflateInPlace = (): void => {
  Reflect.set(globalThis, 'DecompressionStream', InPlaceDecompression);
};
