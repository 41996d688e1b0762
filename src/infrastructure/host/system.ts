import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../../application/ports/clock.ts';
import type { Ids } from '../../application/ports/ids.ts';
import { lazy } from '../../shared/lazy.ts';

/** The machine's clock, or one that stands still at the moment given. */
export const createSystemClock = (fixed: Date | null): Clock => ({
  now: () => (fixed ? new Date(fixed) : new Date()),
});

/** Makes ids and seeds repeatable: the same commands in the same order in a fresh user directory draw the same. */
export interface IdSeed {
  readonly text: string;
  /** Counts the runs that drew, so that two of them at the same moment draw differently; null writes nothing. */
  readonly counterFile: string | null;
}

/**
 * UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits, so that ids sort by the time they were
 * made. With a `seed` the bits follow from it, from the count of runs and from how many were drawn before.
 */
export const createSystemIds = (clock: Clock, seed: IdSeed | null): Ids => {
  let drawn = 0;
  const run = lazy(() => (seed?.counterFile ? countRun(seed.counterFile) : 0));
  const bytesOf = (size: number): Buffer =>
    seed === null
      ? randomBytes(size)
      : createHash('sha256').update(`${seed.text}:${run()}:${drawn++}`).digest().subarray(0, size);
  return {
    newId: () => {
      const bytes = bytesOf(16);
      bytes.writeUIntBE(clock.now().getTime(), 0, 6);
      bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
      bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
      const hex = bytes.toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    },
    newSeed: () => bytesOf(4).readUInt32BE(0),
  };
};

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const countRun = (file: string): number => {
  let runs = 0;
  try {
    runs = Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    // The first run of a fresh user directory.
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${runs + 1}\n`, { mode: 0o600 });
  return runs;
};
