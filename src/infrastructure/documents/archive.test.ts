import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createArchiveReader } from './archive.ts';
import { writeZip, type ZipPart } from './zip-write.ts';

const tempFile = async (bytes: Uint8Array): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-zip-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'a.zip');
  await writeFile(file, bytes);
  return file;
};

const text = (content: string) => new TextEncoder().encode(content);

const openParts = async (
  parts: readonly ZipPart[],
  change: (zip: Buffer) => void = () => undefined,
  limits: Parameters<typeof createArchiveReader>[0] = {},
) => {
  const zip = writeZip(parts);
  change(zip);
  return createArchiveReader(limits).open(await tempFile(zip));
};

const archiveOf = async (...args: Parameters<typeof openParts>) => {
  const opened = await openParts(...args);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

describe('createArchiveReader', () => {
  it('lists files in the archive’s order and inflates one at a time', async () => {
    const archive = await archiveOf([
      { name: 'z/', data: text('') },
      { name: 'z/late.txt', data: text('later '.repeat(400)), deflate: true },
      { name: 'früh.txt', data: text('early') },
      { name: 'z\\windows.txt', data: text('w') },
    ]);
    expect(archive.entries).toEqual([
      { index: 1, name: 'z/late.txt', error: null },
      { index: 2, name: 'früh.txt', error: null },
      { index: 3, name: 'z/windows.txt', error: null },
    ]);
    const late = await archive.read(1);
    expect(late.ok && new TextDecoder().decode(late.value.bytes)).toBe('later '.repeat(400));
    expect(late.ok && late.value.modifiedAt).toMatch(/^1980-01-01T/);
    expect(await archive.read(9)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it.each([
    '../up.txt',
    '/etc/passwd',
    'a/../../b.txt',
    'C:/windows.txt',
    '..\\up.txt',
    'nul\u0000.txt',
  ])('refuses «%s», and reads the others', async name => {
    const archive = await archiveOf([
      { name, data: text('evil') },
      { name: 'good.txt', data: text('good') },
    ]);
    expect(archive.entries.map(entry => entry.error?.code ?? null)).toEqual(['INVALID_INPUT', null]);
    expect(await archive.read(0)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await archive.read(1)).toMatchObject({ ok: true });
  });

  it('refuses what inflates too far, is too large, is locked or is a link', async () => {
    const zeros = { name: 'bomb.txt', data: new Uint8Array(5_000_000), deflate: true };
    expect((await archiveOf([zeros])).entries[0]!.error?.code).toBe('INFLATES_TOO_MUCH');
    const large = { name: 'large.txt', data: new Uint8Array(2_000) };
    expect((await archiveOf([large], undefined, { bytesMax: 1_000 })).entries[0]!.error?.code).toBe(
      'FILE_TOO_LARGE',
    );
    const central = (zip: Buffer) => zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const locked = await archiveOf([{ ...large, deflate: true }], zip =>
      zip.writeUInt16LE(1, central(zip) + 8),
    );
    expect(locked.entries[0]!.error?.code).toBe('ENCRYPTED');
    const link = await archiveOf([large], zip => {
      zip.writeUInt16LE(0x0314, central(zip) + 4);
      zip.writeUInt32LE((0o120777 << 16) >>> 0, central(zip) + 38);
    });
    expect(link.entries[0]!.error?.code).toBe('UNSUPPORTED_FORMAT');
  });

  it('notices an entry that holds more than its directory says, or nothing that unpacks', async () => {
    const packed = { name: 'a.txt', data: text('x'.repeat(5_000)), deflate: true };
    const central = (zip: Buffer) => zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const lying = await archiveOf([packed], zip => zip.writeUInt32LE(10, central(zip) + 24));
    expect(await lying.read(0)).toMatchObject({ ok: false, error: { code: 'DAMAGED_FILE' } });
    const broken = await archiveOf([packed], zip => zip.fill(0xff, 35, 40));
    expect(await broken.read(0)).toMatchObject({ ok: false, error: { code: 'DAMAGED_FILE' } });
  });

  it('refuses an archive of too many entries, one that is none, and one that is not there', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ name: `${index}.txt`, data: text('x') }));
    expect(await openParts(many, undefined, { entriesMax: 4 })).toMatchObject({
      error: { code: 'INFLATES_TOO_MUCH' },
    });
    const reader = createArchiveReader();
    expect(await reader.open(await tempFile(text('PK but no zip')))).toMatchObject({
      error: { code: 'DAMAGED_FILE' },
    });
    expect(await reader.open('/no/such/file.zip')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
