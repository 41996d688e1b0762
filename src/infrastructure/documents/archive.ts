import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type AppError, appError } from '../../application/errors.ts';
import type { Archive, ArchiveEntry, ArchiveReader } from '../../application/ports/archive-reader.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { damagedFile, encrypted, fileTooLarge, inflatesTooMuch } from './failures.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';

interface ArchiveLimits extends ReadLimits {
  /** Entries of one archive, folders and all. */
  readonly entriesMax: number;
}

const defaultArchiveLimits: ArchiveLimits = { ...defaultLimits, entriesMax: 20_000 };

/**
 * Archives of resumes. Nothing is unpacked to disk, and an entry's name is only ever shown: one that points out of the
 * archive is refused all the same, as whoever made it meant no good.
 */
export const createArchiveReader = (limits: Partial<ArchiveLimits> = {}): ArchiveReader => ({
  open: async path => {
    try {
      return await openArchive(path, { ...defaultArchiveLimits, ...limits });
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
      return err(
        code === null
          ? damagedFile(path, 'it is no zip archive that can be read', cause)
          : appError(
              code === 'ENOENT' ? 'NOT_FOUND' : 'UNREADABLE_PATH',
              `${path} cannot be read (${code}).`,
            ),
      );
    }
  },
});

const openArchive = async (path: string, limits: ArchiveLimits): Promise<Result<Archive, AppError>> => {
  const entries = await withZip(path, zip => listEntries(zip, limits));
  if (entries === null) return err(inflatesTooMuch(path, `it has more than ${limits.entriesMax} entries`));
  const listed = entries.map((entry, index) => ({ index, entry, name: nameOf(entry) }));
  return ok({
    entries: listed
      .filter(({ name }) => !name.endsWith('/'))
      .map(({ index, entry, name }): ArchiveEntry => ({ index, name, error: refusal(name, entry, limits) })),
    read: async index => {
      const found = listed[index];
      if (found === undefined) return err(appError('NOT_FOUND', `${path} has no entry ${index}.`));
      const { entry, name } = found;
      const refused = refusal(name, entry, limits);
      if (refused) return err(refused);
      try {
        const bytes = await withZip(path, zip => inflate(zip, entry));
        return ok({ bytes, modifiedAt: dateOf(entry) });
      } catch (cause) {
        return err(damagedFile(name, 'it does not unpack', cause));
      }
    },
  });
};

/** Why an entry is not read, as far as the archive's directory tells. */
const refusal = (name: string, entry: Entry, limits: ArchiveLimits): AppError | null => {
  if (yauzl.validateFileName(name) !== null || name.includes('\0') || name.split('/').includes('..')) {
    return appError('INVALID_INPUT', `${name} points out of its archive, so it is not read.`, [
      'Unpack the archive yourself, look at what is in it, and analyze the files',
    ]);
  }
  if (isLink(entry)) {
    return appError('UNSUPPORTED_FORMAT', `${name} is a link inside the archive; links are not followed.`, [
      'Analyze the file that it points to',
    ]);
  }
  if (entry.isEncrypted()) return encrypted(name);
  if (entry.uncompressedSize > limits.bytesMax) {
    return fileTooLarge(name, entry.uncompressedSize, limits);
  }
  return entry.uncompressedSize > smallBytes &&
    entry.uncompressedSize > entry.compressedSize * limits.inflationMax
    ? inflatesTooMuch(name, `${entry.compressedSize} bytes become ${entry.uncompressedSize}`)
    : null;
};

/** Up to this size no ratio is a danger; a page of spaces shrinks a hundredfold too. */
const smallBytes = 1_000_000;

/** The upper half of the attributes is the mode, where a Unix system wrote the archive. */
const isLink = (entry: Entry): boolean =>
  entry.versionMadeBy >>> 8 === 3 && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** Folders' separators of Windows become the usual ones. */
const nameOf = (entry: Entry): string =>
  yauzl
    .getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileName as unknown as Buffer,
      entry.extraFields,
      false,
    )
    .replaceAll('\\', '/');

const dateOf = (entry: Entry): string | null => {
  const date = entry.getLastModDate({ timezone: 'UTC' });
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** Null if there are too many. */
const listEntries = async (zip: ZipFile, { entriesMax }: ArchiveLimits): Promise<readonly Entry[] | null> => {
  if (zip.entryCount > entriesMax) return null;
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= entriesMax) return null;
    entries.push(entry);
  }
  return entries;
};

/** The vendor ends the stream with an error where more comes than the directory states. */
const inflate = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Names are decoded here: the vendor would refuse the whole archive for one bad name. */
const withZip = async <T>(path: string, work: (zip: ZipFile) => Promise<T>): Promise<T> => {
  const zip = await yauzl.openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  });
  try {
    return await work(zip);
  } finally {
    zip.close();
  }
};
