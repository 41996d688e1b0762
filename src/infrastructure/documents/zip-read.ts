import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { AppFailure } from '../../application/errors.ts';
import { encrypted, inflatesTooMuch } from './failures.ts';
import type { ReadLimits } from './limits.ts';

const fromBuffer = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/**
 * Inflates the wanted entries of a zip and nothing else. Sizes are checked as stated before, and as they really come
 * while inflating, since a hostile file may state what it likes. Throws AppFailure beyond a limit, Error if damaged.
 */
export const readZip = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  wanted: (entryName: string) => boolean,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, Buffer>> => {
  const inflatedMax = Math.min(bytes.length * limits.inflationMax, limits.inflatedBytesMax);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBuffer(view, { lazyEntries: true, strictFileNames: false });
  const tooMuch = (reason: string): AppFailure => new AppFailure(inflatesTooMuch(name, reason));
  const parts = new Map<string, Buffer>();
  let stated = 0;
  let entries = 0;
  let inflated = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      entries += 1;
      stated += entry.uncompressedSize;
      if (entries > limits.zipEntriesMax) throw tooMuch(`it has more than ${limits.zipEntriesMax} parts`);
      if (stated > inflatedMax) throw tooMuch(`it states ${stated} bytes, and ${inflatedMax} are allowed`);
      if (!wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new AppFailure(encrypted(name));
      const part = await inflate(zip, entry, inflatedMax - inflated);
      if (part === null) throw tooMuch(`it inflates to more than ${inflatedMax} bytes`);
      inflated += part.length;
      parts.set(entry.fileName, part);
    }
  } finally {
    zip.close();
  }
  return parts;
};

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let count = 0; count < zip.entryCount; count++) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('error', reject);
      zip.once('end', () => reject(new Error('the directory of the zip ends early')));
      zip.readEntry();
    }).finally(() => {
      zip.removeAllListeners('entry');
      zip.removeAllListeners('error');
      zip.removeAllListeners('end');
    });
  }
}

/** Null if the entry inflates to more than `bytesMax`. */
const inflate = async (zip: ZipFile, entry: Entry, bytesMax: number): Promise<Buffer | null> => {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (cause, opened) => (cause ? reject(cause) : resolve(opened))),
  );
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const piece = chunk as Buffer;
    length += piece.length;
    if (length > bytesMax) return null;
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
};
