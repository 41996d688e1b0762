import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InPlaceDecompression } from './inflate-in-place.ts';

/** As pdfjs does it. */
const throughStream = async (
  stream: InPlaceDecompression | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Buffer> => {
  const writer = stream.writable.getWriter();
  await writer.ready;
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const pieces: Uint8Array[] = [];
  for await (const piece of stream.readable) pieces.push(piece);
  return Buffer.concat(pieces);
};

const text = new TextEncoder().encode('BT /F1 10 Tf (A line of a page) Tj ET\n'.repeat(2_000));

describe('InPlaceDecompression', () => {
  it.each([
    ['deflate', deflateSync],
    ['deflate-raw', deflateRawSync],
    ['brotli', brotliCompressSync],
  ] as const)('gives what was packed with %s', async (format, pack) => {
    const packed = new Uint8Array(pack(text));
    expect((await throughStream(new InPlaceDecompression(format), packed)).equals(text)).toBe(true);
  });

  it('gives what the engine gives', async () => {
    const packed = new Uint8Array(deflateSync(text));
    const [own, engine] = [new InPlaceDecompression('deflate'), new DecompressionStream('deflate')];
    expect(await throughStream(own, packed)).toEqual(await throughStream(engine, packed));
  });

  it('throws at bytes that are damaged or cut', async () => {
    const packed = new Uint8Array(deflateSync(text));
    const damaged = packed.map((byte, at) => (at === 10 ? byte ^ 0xff : byte));
    for (const bytes of [damaged, packed.slice(0, packed.length / 2), new Uint8Array()])
      await expect(throughStream(new InPlaceDecompression('deflate'), bytes)).rejects.toThrow();
  });

  it('refuses a bomb instead of filling the memory', async () => {
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(100_000_000)));
    await expect(throughStream(new InPlaceDecompression('deflate'), bomb)).rejects.toThrow(RangeError);
  });
});
