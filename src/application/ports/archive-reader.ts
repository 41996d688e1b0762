import type { Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';

/** Lists what a zip archive holds and inflates single entries; keeps every limit, writes nothing. */
export interface ArchiveReader {
  open(path: string): Promise<Result<Archive, AppError>>;
}

export interface Archive {
  /** In the archive's own order, without folders. */
  readonly entries: readonly ArchiveEntry[];
  read(
    index: number,
  ): Promise<Result<{ readonly bytes: Uint8Array; readonly modifiedAt: string | null }, AppError>>;
}

export interface ArchiveEntry {
  /** Its place in the archive's directory, which may hold one name twice. */
  readonly index: number;
  readonly name: string;
  /** Why it cannot be read, when its directory entry tells already. */
  readonly error: AppError | null;
}
